package se.samklang.publications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
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
import se.samklang.documents.Renderings;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Form;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Role;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** Reports: begun, read with the checker's findings, downloaded, described, removed. */
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
    private final Clock clock;

    ReportController(
            Database database,
            Submissions submissions,
            Reports reports,
            IssuedDocuments issued,
            HtmlRendering html,
            Renderings renderings,
            Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.reports = reports;
        this.issued = issued;
        this.html = html;
        this.renderings = renderings;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry reportEntry() {
        return new NavigationEntry("Rapporter", 300, "Delårsrapport", "/rapporter");
    }

    record Line(
            UUID id,
            String title,
            String period,
            @Nullable String issued,
            @Nullable UUID issuedId) {}

    record ListPage(List<Line> reports, List<IssuedDocument> issued, boolean mayWrite) {}

    record BeginPage(Form form) {}

    record ShowPage(
            ReportSql.Report report,
            String document,
            List<Finding> findings,
            long faults,
            List<IssuedDocument> issued,
            List<Outline> chapters,
            boolean mayWrite,
            boolean mayIssue) {}

    record Outline(String id, String title) {}

    record DescribePage(Form form, UUID id) {}

    @GetMapping("/rapporter")
    Answer list(Visitor visitor) {
        return Page.of("publications/list", database.read(visitor.scope(), tx -> {
            List<IssuedDocument> all = issued.ofKind(tx, ReportKind.INTERIM_REPORT.code());
            List<Line> lines =
                    ReportSql.all(tx).stream().map(report -> line(report, all)).toList();
            return new ListPage(lines, all, mayWrite(visitor));
        }));
    }

    @GetMapping("/rapporter/ny")
    Answer blank() {
        int year = LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM)).getYear();
        Period period = ReportKind.INTERIM_REPORT.periodOf(year);
        return Page.of(
                "publications/begin",
                new BeginPage(Form.opened(0, Map.of("fran", period.from(), "till", period.to()))));
    }

    @PostMapping("/rapporter")
    Answer begin(Visitor visitor, Form form) {
        form.only("fran", "till");
        LocalDate from = form.required("fran", SwedishDate::read);
        LocalDate to = form.required("till", SwedishDate::read);
        if (from != null && to != null && to.isBefore(from)) {
            form.refuse("till", "Sista dagen ska vara samma dag som den första eller senare.");
        }
        return submissions.run(
                visitor, form, "Började på rapport", () -> Page.of("publications/begin", new BeginPage(form)), tx -> {
                    Period period = new Period(Objects.requireNonNull(from), Objects.requireNonNull(to));
                    UUID id = Problems.refusedWhereTaken(
                            "fran",
                            "Det finns redan en rapport för den perioden.",
                            () -> reports.begin(tx, ReportKind.INTERIM_REPORT, period));
                    return Redirect.to("/rapporter/" + id).saying("Rapporten är påbörjad. Alla tal är redan ifyllda.");
                });
    }

    @GetMapping("/rapporter/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return Page.of("publications/show", database.read(visitor.scope(), tx -> {
            ReportSql.Report report = find(tx, id);
            Document document = reports.compose(tx, report);
            long faults = document.findings().stream()
                    .filter(finding -> finding.severity() == Finding.Severity.FEL)
                    .count();
            List<IssuedDocument> versions = issued.ofKind(tx, report.documentKind()).stream()
                    .filter(version -> version.period().equals(report.period()))
                    .toList();
            List<Outline> outline = reports.chaptersOf(tx, report).stream()
                    .map(chapter -> new Outline(chapter.id(), chapter.title()))
                    .toList();
            return new ShowPage(
                    report,
                    html.fragment(document),
                    document.findings(),
                    faults,
                    versions,
                    outline,
                    mayWrite(visitor),
                    visitor.is(Role.DIRECTOR));
        }));
    }

    @GetMapping("/rapporter/{id}/fil/{format}")
    Answer file(Visitor visitor, @PathVariable UUID id, @PathVariable String format) {
        OutputFormat output = OutputFormat.read(format).orElseThrow(Problems.NotFound::new);
        Document document = database.read(visitor.scope(), tx -> reports.compose(tx, find(tx, id)));
        return Download.of(
                fileName(document.kind(), document.period(), "utkast", output),
                output.mediaType(),
                renderings.render(document, output));
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
                        throw VERSIONS.stale("/rapporter/" + id + "/uppgifter", changed, find(tx, id));
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
                () -> Page.of("publications/begin", new BeginPage(form)),
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

    private static Line line(ReportSql.Report report, List<IssuedDocument> all) {
        IssuedDocument latest = all.stream()
                .filter(version -> version.kind().equals(report.documentKind()))
                .filter(version -> version.period().equals(report.period()))
                .findFirst()
                .orElse(null);
        return new Line(
                report.id(),
                report.title(),
                report.period().printed(),
                latest == null
                        ? null
                        : "Version " + latest.version() + ", " + SwedishDate.printInstant(latest.issuedAt()),
                latest == null ? null : latest.id());
    }
}
