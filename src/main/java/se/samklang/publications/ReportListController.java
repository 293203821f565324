package se.samklang.publications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.documents.IssuedDocument;
import se.samklang.documents.IssuedDocuments;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Reports: listed and begun. */
@Controller
class ReportListController {

    /** Until summer a new annual report is about the year that has ended. */
    private static final int LAST_MONTH_OF_CLOSING = 6;

    private final Database database;
    private final Submissions submissions;
    private final Reports reports;
    private final IssuedDocuments issued;
    private final Clock clock;

    ReportListController(
            Database database, Submissions submissions, Reports reports, IssuedDocuments issued, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.reports = reports;
        this.issued = issued;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry reportEntry() {
        return new NavigationEntry("Rapporter", 300, "Rapporter", "/rapporter");
    }

    record Line(
            UUID id,
            String title,
            String period,
            @Nullable String standing,
            @Nullable String issued,
            @Nullable UUID issuedId) {}

    record ListPage(List<Line> reports, List<IssuedDocument> issued, boolean mayWrite) {}

    record BeginPage(ReportKind kind, Form form) {}

    @GetMapping("/rapporter")
    Answer list(Visitor visitor) {
        return Page.of("publications/list", database.read(visitor.scope(), tx -> {
            List<IssuedDocument> all = ReportKind.codes().stream()
                    .flatMap(kind -> issued.ofKind(tx, kind).stream())
                    .toList();
            List<Line> lines =
                    ReportSql.all(tx).stream().map(report -> line(report, all)).toList();
            return new ListPage(lines, all, ReportController.mayWrite(visitor));
        }));
    }

    /** Where the report is begun already the way leads to it, so that a link can say what it wants to see. */
    @GetMapping("/rapporter/ny")
    Answer blank(Visitor visitor, Listing listing) {
        ReportKind kind = ReportKind.read(listing.filter("dokument")).orElse(ReportKind.INTERIM_REPORT);
        LocalDate today = LocalDate.now(clock.withZone(SwedishDate.STOCKHOLM));
        boolean looksBack = kind == ReportKind.ANNUAL_REPORT || kind == ReportKind.FULFILMENT;
        int year = looksBack && today.getMonthValue() <= LAST_MONTH_OF_CLOSING ? today.getYear() - 1 : today.getYear();
        Period period = asked(listing, kind.periodOf(year));
        UUID begun = database.read(visitor.scope(), tx -> ReportSql.find(tx, kind, period))
                .map(ReportSql.Report::id)
                .orElse(null);
        if (begun != null && !listing.filter("fran").isEmpty()) {
            return Redirect.to("/rapporter/" + begun);
        }
        return page(kind, Form.opened(0, Map.of("fran", period.from(), "till", period.to())));
    }

    @PostMapping("/rapporter")
    Answer begin(Visitor visitor, Form form) {
        form.only("dokument", "fran", "till");
        ReportKind kind = Optional.ofNullable(form.optionalChoice("dokument", ReportKind.choices()))
                .flatMap(ReportKind::read)
                .orElse(ReportKind.INTERIM_REPORT);
        LocalDate from = form.required("fran", SwedishDate::read);
        LocalDate to = form.required("till", SwedishDate::read);
        if (from != null && to != null && to.isBefore(from)) {
            form.refuse("till", "Sista dagen ska vara samma dag som den första eller senare.");
        } else if (from != null && to != null && !kind.isAbout(new Period(from, to))) {
            form.refuse("till", kind.periodRule());
        }
        return submissions.run(visitor, form, "Började på rapport", () -> page(kind, form), tx -> {
            Period period = new Period(Objects.requireNonNull(from), Objects.requireNonNull(to));
            UUID id = Problems.refusedWhereTaken(
                    "fran", "Det finns redan en rapport för den perioden.", () -> reports.begin(tx, kind, period));
            return Redirect.to("/rapporter/" + id).saying("Rapporten är påbörjad. Alla tal är redan ifyllda.");
        });
    }

    /** The period in the address, as a page that knows which one leads here with it. */
    private static Period asked(Listing listing, Period otherwise) {
        LocalDate from = SwedishDate.read(listing.filter("fran")).orNull();
        LocalDate to = SwedishDate.read(listing.filter("till")).orNull();
        return from == null || to == null || to.isBefore(from) ? otherwise : new Period(from, to);
    }

    private static Page page(ReportKind kind, Form form) {
        return Page.of("publications/begin", new BeginPage(kind, form));
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
                latest == null ? null : latest.status().label(),
                latest == null
                        ? null
                        : "Version " + latest.version() + ", " + SwedishDate.printInstant(latest.issuedAt()),
                latest == null ? null : latest.id());
    }
}
