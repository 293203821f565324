package se.samklang.insatser.reports;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.insatser.Insatser;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** One insats' account of a year: written by whoever leads it, handed in, approved or handed back. */
@Controller
class InsatsReportController {

    private static final String APPROVED = "Redovisningen är godkänd och ändras inte längre. Förbundschefen kan lämna"
            + " tillbaka den, så går den att ändra igen.";
    private static final Versions<InsatsReport.Content> VERSIONS = Versions.<InsatsReport.Content>none()
            .with("Om insatsen", InsatsReport.Content::background)
            .with("Arbetsmetod och syfte", InsatsReport.Content::method)
            .with("Resultat", InsatsReport.Content::result)
            .with("Erfarenheter", InsatsReport.Content::experience)
            .with("Beviljat", content -> printed(content.grantedOre()))
            .with("Använt", content -> printed(content.usedOre()));

    private final Database database;
    private final Submissions submissions;
    private final Insatser insatser;
    private final Clock clock;

    InsatsReportController(Database database, Submissions submissions, Insatser insatser, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.insatser = insatser;
        this.clock = clock;
    }

    record ReportPage(InsatsReport report, Form form, boolean editable, boolean mayApprove) {}

    @GetMapping("/insatser/{id}/redovisning/{year}")
    Answer edit(Visitor visitor, @PathVariable UUID id, @PathVariable String year) {
        InsatsReport report = present(visitor, id, year);
        return page(visitor, report, InsatsReportForm.opened(report));
    }

    @PostMapping("/insatser/{id}/redovisning/{year}")
    Answer change(Visitor visitor, @PathVariable UUID id, @PathVariable String year, Form form) {
        InsatsReport present = present(visitor, id, year);
        InsatsReport.Content content = InsatsReportForm.read(form);
        return submissions.run(visitor, form, "Skrev insatsens redovisning", () -> page(visitor, present, form), tx -> {
            save(tx, present, content, form.version());
            return Redirect.to(present.path())
                    .saying("Redovisningen är sparad som utkast.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping("/insatser/{id}/redovisning/{year}/lamna")
    Answer submit(Visitor visitor, @PathVariable UUID id, @PathVariable String year, Form form) {
        form.only();
        return move(
                visitor,
                form,
                present(visitor, id, year),
                new Step(InsatsReport.Status.DRAFT, InsatsReport.Status.SUBMITTED, "Redovisningen är lämnad."),
                null);
    }

    @PostMapping("/insatser/{id}/redovisning/{year}/godkann")
    Answer approve(Visitor visitor, @PathVariable UUID id, @PathVariable String year, Form form) {
        form.only();
        return move(
                visitor,
                form,
                present(visitor, id, year),
                new Step(InsatsReport.Status.SUBMITTED, InsatsReport.Status.APPROVED, "Redovisningen är godkänd."),
                null);
    }

    @PostMapping("/insatser/{id}/redovisning/{year}/aterlamna")
    Answer handBack(Visitor visitor, @PathVariable UUID id, @PathVariable String year, Form form) {
        form.only("anmarkning");
        InsatsReport present = present(visitor, id, year);
        String remark = form.line("anmarkning", 500);
        return move(
                visitor,
                form,
                present,
                new Step(present.status(), InsatsReport.Status.DRAFT, "Redovisningen är tillbaka hos insatsen."),
                remark);
    }

    private record Step(InsatsReport.Status from, InsatsReport.Status to, String said) {}

    private Answer move(Visitor visitor, Form form, InsatsReport report, Step step, @Nullable String remark) {
        return submissions.run(
                visitor, form, "Flyttade insatsens redovisning", () -> page(visitor, report, form), tx -> {
                    UUID id = report.id();
                    if (id == null || !report.content().hasText()) {
                        throw new Refused(
                                "redovisning-tom", "Redovisningen är inte skriven än. Skriv den och spara först.");
                    }
                    if (InsatsReportSql.move(tx, id, step.from, step.to, remark) == 0) {
                        throw new Refused(
                                "redovisning-flyttad",
                                "Redovisningen står inte längre där den stod när sidan öppnades: någon annan har lämnat,"
                                        + " godkänt eller återlämnat den. Öppna sidan på nytt.");
                    }
                    return Redirect.to(report.path()).saying(step.said).undoable(tx.actId());
                });
    }

    private void save(Write tx, InsatsReport present, InsatsReport.Content content, int version) {
        InsatsReport stored = find(tx, present.insatsId(), present.period());
        if (stored.isApproved()) {
            throw new Refused("redovisning-godkand", APPROVED);
        }
        UUID id = stored.id();
        boolean saved = id == null
                ? version == 0 && added(tx, stored, content)
                : InsatsReportSql.change(tx, id, content, version) == 1;
        if (!saved) {
            throw VERSIONS.stale(
                            present.path(),
                            content,
                            find(tx, present.insatsId(), present.period()).content())
                    .about(Objects.requireNonNullElse(id, present.insatsId()));
        }
    }

    private boolean added(Write tx, InsatsReport report, InsatsReport.Content content) {
        InsatsReportSql.add(tx, Ids.next(clock), report.insatsId(), report.period(), content);
        return true;
    }

    private InsatsReport present(Visitor visitor, UUID id, String year) {
        Period period = period(year);
        return database.read(visitor.scope(), tx -> {
            insatser.require(visitor, tx, id);
            return find(tx, id, period);
        });
    }

    private static InsatsReport find(Read tx, UUID id, Period period) {
        return InsatsReportSql.find(tx, period, id).orElseThrow(Problems.NotFound::new);
    }

    private static Period period(String year) {
        if (!year.matches("(199|20[0-9]|21[0-9])[0-9]")) {
            throw new Problems.NotFound();
        }
        return Period.ofYear(Integer.parseInt(year));
    }

    private static Page page(Visitor visitor, InsatsReport report, Form form) {
        return Page.of(
                "insatser/reports/edit",
                new ReportPage(report, form, mayWrite(visitor) && !report.isApproved(), visitor.is(Role.DIRECTOR)));
    }

    static boolean mayWrite(Visitor visitor) {
        return visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR) || visitor.is(Role.INSATS_LEAD);
    }

    private static String printed(@Nullable Long ore) {
        return ore == null ? "" : new Money(ore).printExact();
    }
}
