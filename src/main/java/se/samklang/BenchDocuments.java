package se.samklang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.ApplicationContext;
import se.samklang.base.Period;
import se.samklang.database.Acts;
import se.samklang.database.Database;
import se.samklang.documents.Document;
import se.samklang.documents.Facts;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.Renderings;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.TableOffer;
import se.samklang.insatser.Insatser;
import se.samklang.meetings.Meetings;
import se.samklang.publications.ReportKind;
import se.samklang.publications.Reports;

/** The report that is measured: its seven tables, and the whole of it as a PDF of at least twelve pages. */
final class BenchDocuments {

    private static final int LEAST_PAGES = 12;

    /** T1 to T7 of the interim report. */
    private static final Set<String> TABLES = Set.of(
            "deltagare-per-kommun",
            "forsorjning-vid-inskrivning",
            "tid-i-offentlig-forsorjning",
            "avslutsanledningar",
            "forsorjning-vid-avslut",
            "utbildningar",
            "budget-utfall-prognos");

    private final Database database;
    private final Renderings renderings;
    private final Reports reports;
    private final Insatser insatser;
    private final Clock clock;
    private final BenchAssociation association;
    private final List<TableOffer> offers;
    private final Document document;
    private final int pages;

    BenchDocuments(ApplicationContext context, BenchAssociation association) {
        this.association = association;
        database = context.getBean(Database.class);
        renderings = context.getBean(Renderings.class);
        insatser = context.getBean(Insatser.class);
        clock = context.getBean(Clock.class);
        offers = context.getBeansOfType(Facts.class).values().stream()
                .flatMap(facts -> facts.tables().stream())
                .filter(offer -> TABLES.contains(offer.id()))
                .toList();
        if (offers.size() != TABLES.size()) {
            throw new IllegalStateException("not every table of the report is on offer");
        }
        reports = context.getBean(Reports.class);
        Document report = reports.compose(association.scope(), ReportKind.INTERIM_REPORT, BenchAssociation.REPORT);
        Document longer = report;
        while (pagesOf(longer) < LEAST_PAGES) {
            longer = longer(longer, report);
        }
        document = longer;
        pages = pagesOf(longer);
    }

    int pages() {
        return pages;
    }

    /** Where new participations are registered: the first of the insatser made for the measuring. */
    String insats() {
        return database.read(association.scope(), tx -> insatser.named(tx, "Mätinsats A"))
                .orElseThrow()
                .id()
                .toString();
    }

    /** Where the meeting with many items is shown. */
    String longMeeting() {
        return "/moten/"
                + database.read(association.scope(), tx -> Meetings.on(tx, BenchAssociation.LONG_MEETING))
                        .orElseThrow();
    }

    void tables() {
        compute(BenchAssociation.REPORT);
    }

    void tablesOfAllYears() {
        compute(BenchAssociation.ALL_YEARS);
    }

    /** The whole report from the rows, with its checks, as the page shows it. */
    void report() {
        reports.compose(association.scope(), ReportKind.INTERIM_REPORT, BenchAssociation.REPORT);
    }

    /** Fails where the participation a form led to has no recorded change. */
    void requireHistory(String place) {
        UUID id = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
        if (database.read(association.scope(), tx -> Acts.ofRow(tx, "participants", "participation", id))
                .isEmpty()) {
            throw new IllegalStateException("no history at " + place);
        }
    }

    void pdf() {
        renderings.render(document, OutputFormat.PDF);
    }

    private void compute(Period period) {
        ReportRequest request = new ReportRequest(
                ReportKind.INTERIM_REPORT.code(), association.scope().association(), period, clock.instant());
        database.read(
                association.scope(),
                tx -> offers.stream()
                        .map(offer -> offer.compute().apply(tx, request))
                        .toList());
    }

    /** The report's chapters once more after it. */
    private static Document longer(Document present, Document report) {
        List<Document.Chapter> chapters = new ArrayList<>(present.chapters());
        for (Document.Chapter chapter : report.chapters()) {
            chapters.add(new Document.Chapter(chapter.id() + "-" + chapters.size(), chapter.title(), chapter.blocks()));
        }
        return new Document(
                report.kind(),
                report.form(),
                report.title(),
                report.associationName(),
                report.organisationNumber(),
                report.period(),
                report.status(),
                report.asOf(),
                report.place(),
                report.dated(),
                chapters,
                report.figures(),
                report.definitions(),
                report.findings());
    }

    private int pagesOf(Document some) {
        try (PDDocument read = Loader.loadPDF(renderings.render(some, OutputFormat.PDF))) {
            return read.getNumberOfPages();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
