package se.samklang;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import se.samklang.base.Period;
import se.samklang.database.Acts;
import se.samklang.database.Database;
import se.samklang.documents.Facts;
import se.samklang.documents.Renderings;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.TableOffer;
import se.samklang.insatser.Insatser;
import se.samklang.meetings.Meetings;
import se.samklang.publications.ReportKind;
import se.samklang.publications.Reports;

/** The reports that are measured: the interim one with its seven tables, and the annual one of thirty pages. */
final class BenchDocuments {

    private static final int LEAST_PAGES = 12;
    private static final int LEAST_PAGES_OF_A_YEAR = 30;

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
    private final Reports reports;
    private final Insatser insatser;
    private final Clock clock;
    private final BenchAssociation association;
    private final List<TableOffer> offers;
    private final BenchReport interim;
    private final BenchReport annual;

    BenchDocuments(ApplicationContext context, BenchAssociation association) {
        this.association = association;
        database = context.getBean(Database.class);
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
        Renderings renderings = context.getBean(Renderings.class);
        interim = BenchReport.of(
                renderings,
                reports.compose(association.scope(), ReportKind.INTERIM_REPORT, BenchAssociation.REPORT),
                LEAST_PAGES);
        annual = BenchReport.of(
                renderings,
                reports.compose(association.scope(), ReportKind.ANNUAL_REPORT, BenchAssociation.ANNUAL_REPORT),
                LEAST_PAGES_OF_A_YEAR);
    }

    BenchReport interim() {
        return interim;
    }

    BenchReport annual() {
        return annual;
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

    private void compute(Period period) {
        ReportRequest request = new ReportRequest(
                ReportKind.INTERIM_REPORT.code(), association.scope().association(), period, clock.instant());
        database.read(
                association.scope(),
                tx -> offers.stream()
                        .map(offer -> offer.compute().apply(tx, request))
                        .toList());
    }
}
