package se.samklang.publications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.Document;
import se.samklang.documents.Finding;
import se.samklang.documents.HtmlRendering;
import se.samklang.documents.IssuedDocument;
import se.samklang.documents.IssuedDocuments;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.RenderQueue;
import se.samklang.documents.Renderings;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Permissions;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** A report: read with the checker's findings, downloaded, described, removed. */
@Controller
class ReportController {

    private static final Versions<ReportSql.Report> VERSIONS = Versions.<ReportSql.Report>none()
            .with("Titel", ReportSql.Report::title)
            .with("Ort", ReportSql.Report::place)
            .with("Datum på första sidan", ReportSql.Report::dated);

    private final Database database;
    private final Submissions submissions;
    private final Reports reports;
    private final IssuedDocuments issued;
    private final HtmlRendering html;
    private final Renderings renderings;
    private final RenderQueue queue;
    private final Permissions permissions;

    ReportController(
            Database database,
            Submissions submissions,
            Reports reports,
            IssuedDocuments issued,
            HtmlRendering html,
            Renderings renderings,
            RenderQueue queue,
            Permissions permissions) {
        this.database = database;
        this.submissions = submissions;
        this.reports = reports;
        this.issued = issued;
        this.html = html;
        this.renderings = renderings;
        this.queue = queue;
        this.permissions = permissions;
    }

    record ShowPage(
            ReportSql.Report report,
            String html,
            Document document,
            List<IssuedDocument> issued,
            List<Outline> chapters,
            boolean mayWrite,
            boolean mayIssue,
            boolean mayReadHistory) {

        List<Finding> findings() {
            return document.findings();
        }

        boolean askedAbout() {
            return report.kind().isAskedAbout();
        }

        boolean mayAccept() {
            return mayWrite && findings().stream().anyMatch(Finding::mayBeAccepted);
        }
    }

    record Outline(String id, String title) {}

    record DescribePage(Form form, UUID id) {}

    @GetMapping("/rapporter/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return Page.of("publications/show", database.read(visitor.scope(), tx -> {
            ReportSql.Report report = find(tx, id);
            Document document = reports.compose(tx, report);
            List<IssuedDocument> versions = issued.ofKind(tx, report.documentKind()).stream()
                    .filter(version -> version.period().equals(report.period()))
                    .toList();
            List<Outline> outline = reports.chaptersOf(tx, report).stream()
                    .map(chapter -> new Outline(chapter.id(), chapter.title()))
                    .toList();
            return new ShowPage(
                    report,
                    html.fragment(document, EvidenceOrigin.REPORT + "=" + id),
                    document,
                    versions,
                    outline,
                    mayWrite(visitor),
                    visitor.is(Role.DIRECTOR),
                    permissions.opens(visitor, "/rapporter/{id}/historik"));
        }));
    }

    @GetMapping("/rapporter/{id}/fil/{format}")
    Answer file(Visitor visitor, @PathVariable UUID id, @PathVariable String format) {
        OutputFormat output = OutputFormat.read(format).orElseThrow(Problems.NotFound::new);
        return queue.inTurn(() -> {
            Document document = database.read(visitor.scope(), tx -> reports.compose(tx, find(tx, id)));
            return Download.of(
                    fileName(document.kind(), document.period(), "utkast", output),
                    output.mediaType(),
                    renderings.render(document, output));
        });
    }

    @GetMapping("/rapporter/{id}/uppgifter")
    Answer edit(Visitor visitor, @PathVariable UUID id) {
        ReportSql.Report report = present(visitor, id);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("titel", report.title());
        content.put("ort", report.place());
        content.put("datum", report.dated() == null ? "" : report.dated());
        return Page.of("publications/describe", new DescribePage(Form.opened(report.version(), content), id));
    }

    @PostMapping("/rapporter/{id}/uppgifter")
    Answer describe(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only("titel", "ort", "datum");
        ReportSql.Report present = present(visitor, id);
        String place = form.optionalLine("ort", 100);
        ReportSql.Report changed = new ReportSql.Report(
                id,
                present.documentKind(),
                present.fromDate(),
                present.toDate(),
                form.line("titel", 200),
                place == null ? "" : place,
                form.optional("datum", SwedishDate::read),
                form.version(),
                present.createdAt());
        return submissions.run(
                visitor,
                form,
                "Ändrade rapportens uppgifter",
                () -> Page.of("publications/describe", new DescribePage(form, id)),
                tx -> {
                    if (!ReportSql.change(tx, changed)) {
                        throw VERSIONS.stale("/rapporter/" + id + "/uppgifter", changed, find(tx, id))
                                .about(id);
                    }
                    return Redirect.to("/rapporter/" + id)
                            .saying("Uppgifterna är sparade.")
                            .undoable(tx.actId());
                });
    }

    @PostMapping("/rapporter/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only();
        return submissions.run(
                visitor,
                form,
                "Raderade rapportutkast",
                () -> Page.of(
                        "publications/begin", new ReportListController.BeginPage(ReportKind.INTERIM_REPORT, form)),
                tx -> {
                    if (ReportSql.remove(tx, id) == 0) {
                        throw new Problems.NotFound();
                    }
                    return Redirect.to("/rapporter")
                            .saying("Utkastet är raderat. Fastställda versioner finns kvar.")
                            .undoable(tx.actId());
                });
    }

    static boolean mayWrite(Visitor visitor) {
        return visitor.is(Role.DIRECTOR) || visitor.is(Role.ADMINISTRATOR) || visitor.is(Role.ECONOMIST);
    }

    static String fileName(String kind, Period period, String state, OutputFormat output) {
        return kind + "-" + period.from() + "--" + period.to() + "-" + state + "." + output.extension();
    }

    private ReportSql.Report present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> find(tx, id));
    }

    private static ReportSql.Report find(Read tx, UUID id) {
        return ReportSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }
}
