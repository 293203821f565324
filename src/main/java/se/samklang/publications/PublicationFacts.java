package se.samklang.publications;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samklang.base.Code;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.documents.ChapterOffer;
import se.samklang.documents.Facts;
import se.samklang.documents.FigureOffer;
import se.samklang.documents.FigureValue;
import se.samklang.documents.Finding;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Table;
import se.samklang.documents.TableOffer;

/** The chapters that are text alone or of another's tables, the planned activities, and the period in words. */
@Component
final class PublicationFacts implements Facts {

    static final String ACTIVITIES = "planerade-aktiviteter";

    private static final String HAPPENINGS = "Här sammanfattas det viktigaste som hänt under {{rapport.period}}.\n";
    private static final String BOARD = """
            Styrelsen har under {{rapport.period}} haft {{styrelsen.moten}} möten och fattat {{styrelsen.beslut}} beslut.

            {{tabell:styrelsens-moten}}

            {{tabell:styrelsens-beslut}}
            """;
    /** What the board's chapter began as before its meetings were registered; reports begun then still hold it. */
    private static final String BOARD_TO_WRITE =
            "Här redovisas styrelsens möten och beslut under {{rapport.period}}.\n";

    private static final String CONFERENCES =
            "Här redovisas konferenser, seminarier och workshoppar som inte är utbildningar.\n";
    private static final Set<String> INTERIM = Set.of("delarsrapport");
    private static final String DEFINITION =
            "Aktiviteter som är planerade från månaden efter perioden till och med december samma år.";

    @Override
    public List<ChapterOffer> chapters() {
        List<ChapterOffer> chapters = new ArrayList<>(List.of(
                new ChapterOffer("handelser", "Händelser och genomförda aktiviteter", INTERIM, 20, HAPPENINGS),
                new ChapterOffer("styrelsens-arbete", "Styrelsens arbete", INTERIM, 30, BOARD),
                new ChapterOffer(
                        "konferenser", "Övriga konferenser, seminarier och workshoppar", INTERIM, 60, CONFERENCES),
                new ChapterOffer("planerade-aktiviteter", "Planerade aktiviteter", INTERIM, 70, """
                        Resten av året är följande planerat.

                        {{tabell:planerade-aktiviteter}}
                        """)));
        chapters.addAll(AnnualChapters.all());
        chapters.addAll(PlanTexts.all());
        return List.copyOf(chapters);
    }

    @Override
    public List<FigureOffer> figures() {
        return List.of(new FigureOffer(
                "rapport.period",
                "Rapportens period",
                "Första till sista dagen som rapporten avser.",
                (tx, request) -> new FigureValue(null, request.period().printed(), null)));
    }

    @Override
    public List<TableOffer> tables() {
        return List.of(new TableOffer(ACTIVITIES, "Planerade aktiviteter", DEFINITION, PublicationFacts::activities));
    }

    @Override
    public List<Finding> findings(Read tx, ReportRequest request) {
        List<Finding> findings = new ArrayList<>(unwritten(tx, request));
        if (request.documentKind().equals(ReportKind.ANNUAL_REPORT.code())) {
            findings.addAll(NotedDebts.findings(tx, request));
        }
        if (request.documentKind().equals(ReportKind.OPERATIONAL_PLAN.code())) {
            findings.addAll(PromisedBudget.findings(tx, request));
        }
        return findings;
    }

    /** Only of a report somebody has begun to write: before that nobody has been asked for the text. */
    private static List<Finding> unwritten(Read tx, ReportRequest request) {
        return ReportKind.read(request.documentKind())
                .flatMap(kind -> ReportSql.find(tx, kind, request.period()))
                .map(report -> ChapterSql.of(tx, report.id()).stream()
                        .filter(ChapterSql.Chapter::included)
                        .filter(PublicationFacts::isUnwritten)
                        .map(PublicationFacts::unwritten)
                        .toList())
                .orElse(List.of());
    }

    private static boolean isUnwritten(ChapterSql.Chapter chapter) {
        return Stream.of(
                        List.of(HAPPENINGS, BOARD_TO_WRITE, CONFERENCES), AnnualChapters.prompts(), PlanTexts.prompts())
                .flatMap(List::stream)
                .anyMatch(prompt -> chapter.body().contains(prompt.strip()));
    }

    private static Finding unwritten(ChapterSql.Chapter chapter) {
        return new Finding(
                "text-inte-skriven",
                Finding.Severity.VARNING,
                chapter.chapter(),
                "Kapitlet ”" + chapter.title()
                        + "” är inte skrivet än: där står bara det som ska ersättas. Skriv texten,"
                        + " eller ta bort kapitlet ur rapporten.",
                null,
                null);
    }

    private static Table activities(Read tx, ReportRequest request) {
        Period period = request.period();
        LocalDate from = YearMonth.from(period.to()).plusMonths(1).atDay(1);
        LocalDate to = LocalDate.of(period.to().getYear(), Month.DECEMBER, 1);
        List<Table.Row> rows = from.isAfter(to)
                ? List.of()
                : PlannedActivitySql.between(tx, from, to).stream()
                        .map(PublicationFacts::row)
                        .toList();
        return new Table(
                ACTIVITIES,
                "Planerade aktiviteter",
                "Aktivitet",
                Table.Counting.NOTHING,
                List.of(new Table.Column("manad", "Månad", Table.Format.TEXT, null)),
                rows,
                List.of());
    }

    private static Table.Row row(PlannedActivitySql.Row activity) {
        return new Table.Row(
                Code.hyphened(activity.plannedMonth() + " " + activity.title()),
                activity.title(),
                Table.RowKind.ROW,
                null,
                List.of(new Table.Cell(
                        "manad", null, SwedishDate.printMonth(YearMonth.from(activity.plannedMonth())), null, null)));
    }
}
