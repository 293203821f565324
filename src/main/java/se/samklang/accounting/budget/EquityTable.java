package se.samklang.accounting.budget;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;

/** The table {@code eget-kapital}: opening equity, the year's result and closing equity, against the limit that holds. */
final class EquityTable {

    static final String ID = "eget-kapital";
    static final String TITLE = "Eget kapital";
    static final String DEFINITION = "Ingående eget kapital plus årets resultat enligt prognosen (intäkter minus"
            + " kostnader) är utgående. Gränsen är en andel av årets budgeterade intäkter.";

    private EquityTable() {}

    static Table of(Statement statement, FollowUpLimit limit, ReportRequest request) {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row(
                "ingaende",
                "Ingående eget kapital",
                Table.RowKind.ROW,
                statement.openingEquityOre(),
                StatementTable.address(request, StatementFigures.OPENING, Measure.OUTCOME.column()),
                request));
        Long result = statement.isComplete(Measure.FORECAST) ? statement.surplus(Measure.FORECAST) : null;
        rows.add(row(
                "resultat",
                "Årets resultat enligt prognos",
                Table.RowKind.ROW,
                result,
                StatementTable.address(request, StatementRows.RESULT, Measure.FORECAST.column()),
                request));
        Long closing = statement.closingEquityOre();
        rows.add(row(
                "utgaende",
                "Utgående eget kapital",
                Table.RowKind.SUM,
                closing,
                StatementTable.address(request, StatementFigures.CLOSING, Measure.FORECAST.column()),
                request));
        Long most = most(statement, limit);
        if (most != null) {
            SourceAddress income = StatementTable.address(request, StatementRows.INCOME, Measure.BUDGET.column());
            rows.add(row("grans", label(limit), Table.RowKind.MEMO, most, income, request));
            Long margin = closing == null ? null : Long.valueOf(most - closing);
            String word = margin != null && margin < 0 ? "Över gränsen" : "Kvar till gränsen";
            rows.add(row(
                    "marginal", word, Table.RowKind.MEMO, margin == null ? null : Math.abs(margin), income, request));
        }
        return new Table(
                ID,
                TITLE + " " + statement.year(),
                "Post",
                Table.Counting.AMOUNTS,
                List.of(new Table.Column("kronor", "Kronor", Table.Format.KRONOR, null)),
                rows,
                List.of(),
                List.of(new Table.Sum("utgaende", List.of("ingaende", "resultat"), List.of())));
    }

    /** The highest equity the limit allows, in öre; null without limit or income. */
    static @Nullable Long most(Statement statement, FollowUpLimit limit) {
        Long income = statement.sum(line -> line.side() == Side.INCOME, Measure.BUDGET);
        Integer percent = limit.equityPercent();
        return income == null || percent == null
                ? null
                : Long.valueOf(Math.floorDiv(Math.multiplyExact(income, (long) percent), 100L));
    }

    private static String label(FollowUpLimit limit) {
        return "Gräns: " + limit.equityPercent() + "\u00a0% av årets budgeterade intäkter";
    }

    private static Table.Row row(
            String id,
            String label,
            Table.RowKind kind,
            @Nullable Long ore,
            SourceAddress address,
            ReportRequest request) {
        return new Table.Row(
                id,
                label,
                kind,
                null,
                List.of(FactCells.kronor("kronor", ore, FactCells.source(request, address, DEFINITION, label))));
    }
}
