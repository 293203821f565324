package se.samklang.accounting.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import se.samklang.base.Rounding;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.Table;
import se.samklang.documents.Table.Format;

/** The table {@code avvikelser}: rows whose forecast is not as budgeted, the largest first. */
final class DeviationTable {

    static final String ID = "avvikelser";
    static final String TITLE = "Avvikelser mot budget";
    static final String DEFINITION = "Budget minus prognos för varje rad, de största först. Plus är bättre än budget"
            + " (överskott), minus sämre (underskott). Rader utan avvikelse och varav-rader är inte med.";

    private DeviationTable() {}

    static Table of(Statement statement, ReportRequest request) {
        StatementRows ids = new StatementRows(statement);
        List<Table.Row> rows = statement.summed().stream()
                .filter(line -> deviation(statement, line) != 0)
                .sorted(Comparator.comparing((StatementLine line) -> -Math.abs(deviation(statement, line))))
                .map(line -> row(statement, line, ids.id(line), request))
                .toList();
        return new Table(
                ID,
                TITLE + " " + statement.year(),
                "Rad",
                Table.Counting.AMOUNTS,
                List.of(
                        new Table.Column("budget", "Budget", Format.KRONOR, null),
                        new Table.Column("prognos", "Prognos", Format.KRONOR, null),
                        new Table.Column("avvikelse", "Avvikelse", Format.KRONOR, null),
                        new Table.Column("procent", "I procent av budget", Format.PERCENT, null),
                        new Table.Column("ord", "Innebär", Format.TEXT, null),
                        new Table.Column("kommentar", "Kommentar", Format.TEXT, null)),
                rows,
                List.of());
    }

    private static Table.Row row(Statement statement, StatementLine line, String id, ReportRequest request) {
        long deviation = deviation(statement, line);
        Source share = FactCells.share(
                request,
                StatementTable.address(request, id, StatementAmounts.DEVIATION),
                DEFINITION,
                line.label(),
                deviation,
                line.budgetOre());
        return new Table.Row(
                id,
                line.label(),
                Table.RowKind.ROW,
                null,
                List.of(
                        FactCells.kronor(
                                "budget", statement.signed(line, Measure.BUDGET), source(request, id, line, "budget")),
                        FactCells.kronor(
                                "prognos",
                                statement.signed(line, Measure.FORECAST),
                                source(request, id, line, "prognos")),
                        FactCells.kronor("avvikelse", deviation, source(request, id, line, StatementAmounts.DEVIATION)),
                        FactCells.percent("procent", Rounding.percent(deviation, line.budgetOre(), 1), share),
                        FactCells.words("ord", deviation > 0 ? "överskott" : "underskott"),
                        FactCells.words("kommentar", Objects.requireNonNullElse(line.forecastComment(), "–"))));
    }

    private static Source source(ReportRequest request, String id, StatementLine line, String column) {
        return FactCells.source(
                request, StatementTable.address(request, id, column), DEFINITION, line.label() + ", " + column);
    }

    private static long deviation(Statement statement, StatementLine line) {
        Long deviation = StatementAmounts.of(statement, line).deviation();
        return deviation == null ? 0 : deviation;
    }
}
