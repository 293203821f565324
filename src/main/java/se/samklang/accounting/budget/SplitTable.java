package se.samklang.accounting.budget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Rounding;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.Table;
import se.samklang.documents.Table.Format;

/** The table {@code individ-struktur}: how the money to insatser is divided, against the target over the plan years. */
final class SplitTable {

    static final String ID = "individ-struktur";
    static final String INDIVIDUAL = "individ";
    static final String STRUCTURAL = "struktur";
    static final String TITLE = "Individinriktade och strukturövergripande insatser";
    static final String DEFINITION = "Kostnader på rader som hör till individinriktade respektive strukturövergripande"
            + " insatser. Andelen är individinriktade delat med båda tillsammans. En rad med insats räknas som"
            + " individinriktad om inget annat är angivet; kansli, styrelse och annat är inte med.";

    private final PlannedYears years;
    private final List<FollowUpLimit> limits;
    private final ReportRequest request;

    private SplitTable(PlannedYears years, List<FollowUpLimit> limits, ReportRequest request) {
        this.years = years;
        this.limits = limits;
        this.request = request;
    }

    static Table of(PlannedYears years, List<FollowUpLimit> limits, ReportRequest request) {
        return new SplitTable(years, limits, request).table();
    }

    private Table table() {
        int year = years.statement().year();
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row("plan0", "Budget " + year, year));
        rows.add(row("utfall", "Utfall " + years.statement().outcomeDate(), year));
        rows.add(row("prognos", "Prognos " + year, year));
        rows.add(row("plan1", "Plan " + (year + 1), year + 1));
        rows.add(row("plan2", "Plan " + (year + 2), year + 2));
        return new Table(
                ID,
                TITLE + " " + year + "–" + (year + 2),
                "Mått",
                Table.Counting.AMOUNTS,
                List.of(
                        new Table.Column(INDIVIDUAL, "Individinriktade", Format.KRONOR, null),
                        new Table.Column(STRUCTURAL, "Strukturövergripande", Format.KRONOR, null),
                        new Table.Column("andel", "Andel individ", Format.PERCENT, null),
                        new Table.Column("mal", "Mål", Format.PERCENT, null)),
                rows,
                List.of());
    }

    private Table.Row row(String measure, String label, int year) {
        Long individual = years.sum(StatementLine::isIndividualInsats, measure);
        Long structural = years.sum(StatementLine::isStructuralInsats, measure);
        Integer target = FollowUpLimitSql.at(limits, LocalDate.of(year, 12, 31)).individualPercent();
        long part = individual == null ? 0 : individual;
        long whole = Math.addExact(part, structural == null ? 0L : structural);
        return new Table.Row(
                measure,
                label,
                Table.RowKind.ROW,
                null,
                List.of(
                        FactCells.kronor(INDIVIDUAL, individual, source(INDIVIDUAL, measure, label)),
                        FactCells.kronor(STRUCTURAL, structural, source(STRUCTURAL, measure, label)),
                        FactCells.percent(
                                "andel", Rounding.percent(part, whole, 1), share(measure, label, part, whole)),
                        FactCells.percent("mal", target == null ? null : BigDecimal.valueOf(target), null)));
    }

    private Source source(String row, String measure, String label) {
        return FactCells.source(request, PlanTable.address(request, row, measure), DEFINITION, label);
    }

    private @Nullable Source share(String measure, String label, long part, long whole) {
        return whole == 0
                ? null
                : FactCells.share(
                        request, PlanTable.address(request, INDIVIDUAL, measure), DEFINITION, label, part, whole);
    }
}
