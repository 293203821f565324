package se.samklang.accounting.budget;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;

/** The table {@code budget-flerar}: the budget of the year and the two plan years after it. */
final class PlanTable {

    static final String ID = "budget-flerar";
    static final String SUBJECT = "ekonomi-plan";
    static final String TITLE = "Budget och flerårsplan";
    static final String DEFINITION = "Det som är budgeterat för året och de två planåren efter det, enligt de versioner"
            + " av budgeten som räknas. Varav-rader ingår i raden ovanför och summeras inte.";

    /** Marks the result: half the förbund print a deficit without a minus. */
    private static final String SIGNS = "*";

    private final PlannedYears years;
    private final ReportRequest request;
    private final StatementRows ids;

    private PlanTable(PlannedYears years, ReportRequest request) {
        this.years = years;
        this.request = request;
        this.ids = new StatementRows(years.statement());
    }

    static Table of(PlannedYears years, ReportRequest request) {
        return new PlanTable(years, request).table();
    }

    static SourceAddress address(ReportRequest request, String row, String column) {
        return SourceAddress.of(SUBJECT, request.period(), "rad", row, "kolumn", column);
    }

    private Table table() {
        Statement statement = years.statement();
        List<Table.Row> rows = new ArrayList<>();
        statement.lines().forEach(line -> rows.add(row(line)));
        rows.add(sum(StatementRows.COSTS, Side.COST));
        rows.add(sum(StatementRows.INCOME, Side.INCOME));
        rows.add(result());
        return new Table(
                ID,
                TITLE + " " + statement.year() + "–" + (statement.year() + 2),
                "Rad",
                Table.Counting.AMOUNTS,
                List.of(
                        new Table.Column("plan0", "Budget " + statement.year(), Table.Format.KRONOR, null),
                        new Table.Column("plan1", "Plan " + (statement.year() + 1), Table.Format.KRONOR, null),
                        new Table.Column("plan2", "Plan " + (statement.year() + 2), Table.Format.KRONOR, null)),
                rows,
                List.of(new Table.Footnote(SIGNS, statement.convention().explained())),
                List.of(
                        new Table.Sum(StatementRows.COSTS, ids.summedIds(Side.COST), List.of()),
                        new Table.Sum(StatementRows.INCOME, ids.summedIds(Side.INCOME), List.of()),
                        new Table.Sum(
                                StatementRows.RESULT, List.of(StatementRows.COSTS, StatementRows.INCOME), List.of())));
    }

    private Table.Row row(StatementLine line) {
        String id = ids.id(line);
        List<Table.Cell> cells = PlannedYears.COLUMNS.stream()
                .map(column -> cell(id, line.label(), column, signed(line.side(), years.ore(line, column))))
                .toList();
        Table.RowKind kind = line.memo() ? Table.RowKind.MEMO : Table.RowKind.ROW;
        return new Table.Row(id, line.label(), kind, null, cells);
    }

    private Table.Row sum(String id, Side side) {
        List<Table.Cell> cells = PlannedYears.COLUMNS.stream()
                .map(column -> cell(id, side.sumLabel(), column, total(side, column)))
                .toList();
        return new Table.Row(id, side.sumLabel(), Table.RowKind.SUM, null, cells);
    }

    private Table.Row result() {
        List<Table.Cell> cells = PlannedYears.COLUMNS.stream()
                .map(column -> cell(
                        StatementRows.RESULT,
                        "Resultat",
                        column,
                        added(total(Side.COST, column), total(Side.INCOME, column))))
                .toList();
        return new Table.Row(StatementRows.RESULT, "Resultat", Table.RowKind.SUM, SIGNS, cells);
    }

    private Table.Cell cell(String row, String label, String column, @Nullable Long ore) {
        return FactCells.kronor(
                column, ore, FactCells.source(request, address(request, row, column), DEFINITION, label));
    }

    private @Nullable Long total(Side side, String column) {
        return signed(side, years.sum(line -> line.side() == side, column));
    }

    private @Nullable Long signed(Side side, @Nullable Long ore) {
        return ore == null ? null : years.statement().convention().signed(side, ore);
    }

    private static @Nullable Long added(@Nullable Long one, @Nullable Long other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : Long.valueOf(Math.addExact(one, other));
    }
}
