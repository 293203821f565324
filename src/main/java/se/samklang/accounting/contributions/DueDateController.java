package se.samklang.accounting.contributions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Everything that falls due on a day, marked as invoiced or paid. */
@Controller
class DueDateController {

    private static final String PAGE = ContributionController.LIST + "/{year}/forfaller/{due}";
    private static final String INVOICED = "FAKTURERAD";
    private static final Map<String, String> ACTS = acts();

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    DueDateController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    record DuePage(Form form, int year, DueLine due, Map<String, String> acts) {}

    @GetMapping(PAGE)
    Answer show(Visitor visitor, @PathVariable String year, @PathVariable String due) {
        LocalDate today = SwedishDate.day(clock.instant());
        return database.read(visitor.scope(), tx -> {
            Standing standing = ContributionController.find(tx, year);
            DueLine line = find(standing, due, today);
            String act = line.uninvoiced() > 0 ? INVOICED : "BETALD";
            return page(standing, line, Form.opened(0, Map.of("atgard", act, "dag", today)));
        });
    }

    @PostMapping(PAGE)
    Answer mark(Visitor visitor, @PathVariable String year, @PathVariable String due, Form form) {
        LocalDate today = SwedishDate.day(clock.instant());
        Standing known = database.read(visitor.scope(), tx -> ContributionController.find(tx, year));
        DueLine line = find(known, due, today);
        form.only("atgard", "dag");
        boolean invoiced = form.choice("atgard", ACTS).equals(INVOICED);
        LocalDate day = form.required("dag", SwedishDate::read);
        String act = invoiced ? "Fakturerade medlemmarnas bidrag" : "Registrerade betalda bidrag";
        return submissions.run(visitor, form, act, () -> page(known, line, form), tx -> {
            Standing standing = ContributionController.find(tx, year);
            LocalDate marked = Objects.requireNonNull(day);
            int count = invoiced
                    ? DueDate.invoice(tx, standing, line.due(), marked)
                    : DueDate.pay(tx, standing, line.due(), marked);
            if (count == 0) {
                throw new Problems.FieldRefused(
                        "atgard",
                        invoiced
                                ? "Alla delar som förfaller den dagen är redan fakturerade."
                                : "Ingen del är fakturerad och obetald. Markera delarna som fakturerade först.");
            }
            return Redirect.to(ContributionController.LIST + "?ar="
                            + standing.year().year())
                    .saying(count + (count == 1 ? " del" : " delar") + " är "
                            + (invoiced ? "fakturerade." : "betalda."))
                    .undoable(tx.actId());
        });
    }

    private static DueLine find(Standing standing, String due, LocalDate today) {
        LocalDate day = SwedishDate.read(due).orNull();
        return DueLine.of(standing, today).stream()
                .filter(line -> line.due().equals(day))
                .findFirst()
                .orElseThrow(Problems.NotFound::new);
    }

    private static Page page(Standing standing, DueLine line, Form form) {
        return Page.of(
                "accounting/contributions/due",
                new DuePage(form, standing.year().year(), line, ACTS));
    }

    private static Map<String, String> acts() {
        Map<String, String> acts = new LinkedHashMap<>();
        acts.put(INVOICED, "Fakturerade: de som inte är det än");
        acts.put("BETALD", "Betalda i sin helhet: de som är fakturerade och inte betalda");
        return acts;
    }
}
