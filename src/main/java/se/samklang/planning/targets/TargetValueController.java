package se.samklang.planning.targets;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.planning.Goal;
import se.samklang.planning.OperationalPlan;
import se.samklang.planning.PlanSql;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Results that are typed with their source, for what the program cannot count itself. */
@Controller
class TargetValueController {

    private static final String OF_TARGET = "/matbara-mal/{id}/varden";
    static final Map<String, String> SEXES = new TreeMap<>(Map.of("ALL", "Alla", "WOMEN", "Kvinnor", "MEN", "Män"));

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    TargetValueController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** A result as it is shown. */
    record Line(UUID id, String period, String sex, String parts, String value, String source) {}

    record ValuesPage(Form form, Goal goal, Target target, List<Line> lines) {}

    @GetMapping(OF_TARGET)
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            Target target = find(tx, id);
            Goal goal = goal(tx, target);
            OperationalPlan plan = PlanSql.find(tx, goal.planId()).orElseThrow(Problems.NotFound::new);
            LocalDate first = LocalDate.of(plan.fromYear(), 1, 1);
            Period window = target.window(new Period(first, first.plusYears(1).minusDays(1)));
            Form form = Form.opened(
                    0,
                    Map.of(
                            "fran",
                            window.from(),
                            "till",
                            window.to(),
                            "kon",
                            "ALL",
                            "kalla",
                            target.source() == null ? "" : target.source()));
            return page(tx, form, target);
        });
    }

    @PostMapping(OF_TARGET)
    Answer save(Visitor visitor, @PathVariable UUID id, Form form) {
        Target target = database.read(visitor.scope(), tx -> find(tx, id));
        TargetValue value = read(form, Ids.next(clock), target);
        return submissions.run(
                visitor,
                form,
                "Skrev in mätvärde",
                () -> database.read(visitor.scope(), tx -> page(tx, form, target)),
                tx -> {
                    boolean replaced = TargetValueSql.of(tx, null, target.goalId()).stream()
                            .anyMatch(value::isInPlaceOf);
                    TargetValueSql.save(tx, value);
                    return Redirect.to("/matbara-mal/" + id + "/varden")
                            .saying(
                                    replaced
                                            ? "Värdet är sparat i stället för det som stod för samma period."
                                            : "Värdet är sparat.")
                            .undoable(tx.actId());
                });
    }

    @PostMapping("/matvarden/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only();
        TargetValue value = database.read(visitor.scope(), tx -> TargetValueSql.find(tx, id))
                .orElseThrow(Problems.NotFound::new);
        String path = "/matbara-mal/" + value.targetId() + "/varden";
        return submissions.run(
                visitor,
                form,
                "Raderade mätvärde",
                () -> database.read(visitor.scope(), tx -> page(tx, form, find(tx, value.targetId()))),
                tx -> {
                    if (TargetValueSql.remove(tx, id) == 0) {
                        throw new Problems.NotFound();
                    }
                    return Redirect.to(path).saying("Värdet är raderat.").undoable(tx.actId());
                });
    }

    private static TargetValue read(Form form, UUID id, Target target) {
        form.only("fran", "till", "kon", "taljare", "namnare", "varde", "kalla");
        LocalDate from = form.required("fran", SwedishDate::read);
        LocalDate to = form.required("till", SwedishDate::read);
        String sex = form.choice("kon", SEXES);
        BigDecimal numerator = form.optional("taljare", TargetForm::number);
        BigDecimal denominator = form.optional("namnare", TargetForm::number);
        BigDecimal value = form.optional("varde", TargetForm::number);
        String source = form.line("kalla", 500);
        if (form.isValid()) {
            ValueRules.faults(target.unit(), from, to, numerator, denominator, value)
                    .forEach(form::refuse);
        }
        LocalDate first = from == null ? LocalDate.EPOCH : from;
        return new TargetValue(
                id, target.id(), first, to == null ? first : to, sex, numerator, denominator, value, source, 0);
    }

    private static Page page(Read tx, Form form, Target target) {
        List<Line> lines = TargetValueSql.of(tx, null, target.goalId()).stream()
                .filter(value -> value.targetId().equals(target.id()))
                .map(value -> line(value, target))
                .toList();
        return Page.of("planning/targets/values", new ValuesPage(form, goal(tx, target), target, lines));
    }

    private static Line line(TargetValue value, Target target) {
        BigDecimal computed = value.computed(target.unit());
        BigDecimal numerator = value.numerator();
        BigDecimal denominator = value.denominator();
        return new Line(
                value.id(),
                value.fromDate() + "–" + value.toDate(),
                SEXES.getOrDefault(value.sex(), ""),
                numerator == null || denominator == null
                        ? ""
                        : numerator.stripTrailingZeros().toPlainString() + " av "
                                + denominator.stripTrailingZeros().toPlainString(),
                computed == null ? "–" : TargetWords.value(computed, target.unit()),
                value.source());
    }

    private static Goal goal(Read tx, Target target) {
        return PlanSql.goal(tx, target.goalId()).orElseThrow(Problems.NotFound::new);
    }

    /** Only a target whose results are typed has such a page. */
    private static Target find(Read tx, UUID id) {
        return TargetSql.find(tx, id).filter(target -> target.measure() == null).orElseThrow(Problems.NotFound::new);
    }
}
