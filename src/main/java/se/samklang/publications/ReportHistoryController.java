package se.samklang.publications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samklang.base.SwedishDate;
import se.samklang.database.Acts;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.Acceptances;
import se.samklang.documents.Document;
import se.samklang.documents.IssuedDocuments;
import se.samklang.web.Answer;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Visitor;

/** Everything that has been done to a report: written, accepted with a reason, issued. */
@Controller
class ReportHistoryController {

    private final Database database;
    private final Reports reports;
    private final IssuedDocuments issued;
    private final Acceptances acceptances;

    ReportHistoryController(Database database, Reports reports, IssuedDocuments issued, Acceptances acceptances) {
        this.database = database;
        this.reports = reports;
        this.issued = issued;
        this.acceptances = acceptances;
    }

    /**
     * @param detail what it was done to, and why, where that is known
     * @param link page with more about it, or null
     */
    record Event(
            Instant at,
            String who,
            String title,
            String detail,
            @Nullable String link) {

        String when() {
            return SwedishDate.printInstant(at);
        }
    }

    record HistoryPage(ReportSql.Report report, List<Event> events) {}

    @GetMapping("/rapporter/{id}/historik")
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return Page.of("publications/history", database.read(visitor.scope(), tx -> {
            ReportSql.Report report = ReportSql.find(tx, id).orElseThrow(Problems.NotFound::new);
            List<Event> events = new ArrayList<>();
            addWritten(tx, report, events);
            addAccepted(tx, report, events);
            addIssued(tx, report, events);
            events.sort(Comparator.comparing(Event::at).reversed());
            return new HistoryPage(report, events);
        }));
    }

    private static void addWritten(Read tx, ReportSql.Report report, List<Event> events) {
        String page = "/historik/publications/report/" + report.id();
        Acts.ofRow(tx, "publications", "report", report.id()).forEach(change -> events.add(event(change, "", page)));
        for (ChapterSql.Chapter chapter : ChapterSql.of(tx, report.id())) {
            String history = "/historik/publications/report_chapter/" + chapter.id();
            Acts.ofRow(tx, "publications", "report_chapter", chapter.id()).stream()
                    .filter(change -> change.before() != null)
                    .forEach(change -> events.add(event(change, chapter.title(), history)));
        }
    }

    private static Event event(Acts.Change change, String detail, String link) {
        return new Event(change.createdAt().toInstant(), change.actor(), change.title(), detail, link);
    }

    private void addAccepted(Read tx, ReportSql.Report report, List<Event> events) {
        Document document = reports.compose(tx, report);
        acceptances
                .of(tx, report.documentKind(), report.period())
                .forEach(acceptance -> events.add(new Event(
                        acceptance.acceptedAt(),
                        acceptance.acceptedBy(),
                        "Godtog anmärkning",
                        document.place(acceptance.where()) + ". Skäl: " + acceptance.reason(),
                        null)));
    }

    private void addIssued(Read tx, ReportSql.Report report, List<Event> events) {
        issued.ofKind(tx, report.documentKind()).stream()
                .filter(version -> version.period().equals(report.period()))
                .forEach(version -> events.add(new Event(
                        version.issuedAt(),
                        version.issuedBy(),
                        version.isProposal() ? "Frös samrådsförslaget" : "Fastställde rapporten",
                        "Version " + version.version(),
                        "/faststallda/" + version.id())));
    }
}
