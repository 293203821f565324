package se.samklang.planning.goals;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.meetings.Decided;
import se.samklang.planning.OperationalPlan;
import se.samklang.planning.PlanSql;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** What the board has added to a plan: several at once, each followed up on its own. */
@Controller
class AdditionController {

    private static final String OF_PLAN = "/planer/{plan}/tillagg";
    private static final String ONE = "/tillagg/{id}";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    AdditionController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** An addition with what it rests on, as it is shown. */
    record Line(Addition addition, Decided.Line decided) {}

    record ListPage(
            Form form,
            OperationalPlan plan,
            List<Line> lines,
            Map<String, String> aims,
            Map<String, String> decisions,
            boolean editable) {}

    record EditPage(
            Form form, OperationalPlan plan, UUID id, Map<String, String> aims, Map<String, String> decisions) {}

    @GetMapping(OF_PLAN)
    Answer list(Visitor visitor, @PathVariable UUID plan) {
        return database.read(visitor.scope(), tx -> listPage(tx, visitor, Form.blank(), plan));
    }

    @PostMapping(OF_PLAN)
    Answer add(Visitor visitor, @PathVariable UUID plan, Form form) {
        OperationalPlan of = database.read(visitor.scope(), tx -> plan(tx, plan));
        Map<String, String> aims = database.read(visitor.scope(), tx -> aims(tx, plan));
        form.only("inriktning", "tillagg", "beslut", "beslutad", "paragraf");
        String aim = form.optionalChoice("inriktning", aims);
        Decided decided = Decided.read(form, database.read(visitor.scope(), tx -> Decided.NOT.choices(tx, "")));
        List<String> bodies = bodies(form);
        return submissions.run(
                visitor,
                form,
                "Skrev in styrelsens tillägg",
                () -> database.read(visitor.scope(), tx -> listPage(tx, visitor, form, plan)),
                tx -> {
                    bodies.forEach(body -> AdditionSql.add(
                            tx,
                            Ids.next(clock),
                            plan,
                            aim == null ? null : UUID.fromString(aim),
                            body,
                            decided.registered(tx)));
                    return Redirect.to(of.path() + "/tillagg")
                            .saying(
                                    bodies.size() == 1
                                            ? "Tillägget är inskrivet."
                                            : bodies.size() + " tillägg är inskrivna.")
                            .undoable(tx.actId());
                });
    }

    /** One a line, with or without a hyphen before it. */
    private static List<String> bodies(Form form) {
        List<String> bodies = form.text("tillagg", 50_000, PastedText::clean)
                .lines()
                .map(line -> line.strip().replaceFirst("^[-*–]\\s+", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        if (bodies.isEmpty()) {
            form.refuse("tillagg", "Skriv minst ett tillägg, ett på varje rad.");
        } else if (bodies.stream().anyMatch(body -> body.length() > 2_000)) {
            form.refuse("tillagg", "Ett tillägg får ha högst 2 000 tecken. Dela upp det på flera rader.");
        }
        return bodies;
    }

    @GetMapping(ONE)
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        return database.read(visitor.scope(), tx -> {
            Addition addition = find(tx, id);
            Map<String, Object> fields = new LinkedHashMap<>(addition.decided().fields());
            fields.put("inriktning", addition.aimId() == null ? "" : addition.aimId());
            fields.put("tillagg", addition.body());
            fields.put("uppfoljning", addition.followUp() == null ? "" : addition.followUp());
            fields.put("status", addition.status().name());
            return editPage(tx, Form.opened(addition.version(), fields), addition);
        });
    }

    @PostMapping(ONE)
    Answer change(Visitor visitor, @PathVariable UUID id, Form form) {
        Addition present = database.read(visitor.scope(), tx -> find(tx, id));
        Map<String, String> aims = database.read(visitor.scope(), tx -> aims(tx, present.planId()));
        form.only("inriktning", "tillagg", "uppfoljning", "status", "beslut", "beslutad", "paragraf");
        String aim = form.optionalChoice("inriktning", aims);
        Decided decided = Decided.read(
                form, database.read(visitor.scope(), tx -> present.decided().choices(tx, "")));
        String followUp = form.text("uppfoljning", 5_000, PastedText::clean);
        String status = form.choice("status", Addition.Status.choices());
        if (!status.equals("OPEN") && followUp.isEmpty()) {
            form.refuse("uppfoljning", "Skriv vad som blev av tillägget.");
        }
        String body = form.text("tillagg", 2_000);
        if (body.isEmpty()) {
            form.refuse("tillagg", "Fyll i fältet.");
        }
        return submissions.run(
                visitor,
                form,
                "Ändrade styrelsens tillägg",
                () -> database.read(visitor.scope(), tx -> editPage(tx, form, present)),
                tx -> {
                    Decided registered = decided.registered(tx);
                    Addition changed = new Addition(
                            id,
                            present.planId(),
                            aim == null ? null : UUID.fromString(aim),
                            present.position(),
                            body,
                            registered.decision(),
                            registered.date(),
                            registered.section(),
                            followUp.isEmpty() ? null : followUp,
                            Addition.Status.valueOf(status),
                            form.version());
                    if (AdditionSql.change(tx, changed, form.version()) == 0) {
                        throw Versions.<Addition>none()
                                .stale("/tillagg/" + id, changed, find(tx, id))
                                .about(id);
                    }
                    return Redirect.to("/planer/" + present.planId() + "/tillagg")
                            .saying("Tillägget är sparat.")
                            .undoable(tx.actId());
                });
    }

    @PostMapping(ONE + "/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        Addition present = database.read(visitor.scope(), tx -> find(tx, id));
        form.only();
        return submissions.run(
                visitor,
                form,
                "Raderade styrelsens tillägg",
                () -> database.read(visitor.scope(), tx -> editPage(tx, form, present)),
                tx -> {
                    if (AdditionSql.remove(tx, id, form.version()) == 0) {
                        throw new Problems.Stale("/tillagg/" + id, List.of());
                    }
                    return Redirect.to("/planer/" + present.planId() + "/tillagg")
                            .saying("Tillägget är raderat.")
                            .undoable(tx.actId());
                });
    }

    private static Page listPage(Read tx, Visitor visitor, Form form, UUID plan) {
        List<Line> lines = AdditionSql.of(tx, plan).stream()
                .map(addition -> new Line(addition, addition.decided().shown(tx)))
                .toList();
        return Page.of(
                "planning/goals/additions",
                new ListPage(
                        form,
                        plan(tx, plan),
                        lines,
                        aims(tx, plan),
                        Decided.NOT.choices(tx, ""),
                        PlanController.mayEdit(visitor)));
    }

    private static Page editPage(Read tx, Form form, Addition addition) {
        return Page.of(
                "planning/goals/addition",
                new EditPage(
                        form,
                        plan(tx, addition.planId()),
                        addition.id(),
                        aims(tx, addition.planId()),
                        addition.decided().choices(tx, "")));
    }

    private static Map<String, String> aims(Read tx, UUID plan) {
        Map<String, String> aims = new LinkedHashMap<>();
        AimSql.of(tx, plan).forEach(aim -> aims.put(aim.id().toString(), aim.label()));
        return aims;
    }

    private static OperationalPlan plan(Read tx, UUID id) {
        return PlanSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static Addition find(Read tx, UUID id) {
        return AdditionSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }
}
