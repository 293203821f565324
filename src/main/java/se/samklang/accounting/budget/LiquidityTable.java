package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.Table;
import se.samklang.documents.Table.Format;

/** The table {@code likviditet}: cash at the end of each month, booked as far as the ledger goes and foreseen after that. */
final class LiquidityTable {

    static final String ID = "likviditet";
    static final String TITLE = "Likviditet månad för månad";
    static final String DEFINITION = "Kassa och bank (konton som börjar på 19) vid månadens slut. Bokförda månader är"
            + " huvudbokens. Månaderna efter dem får lika delar av det som enligt prognosen är kvar att få in och att"
            + " betala ut.";

    private final Statement statement;
    private final ReportRequest request;
    private final List<CashSql.Cash> cash;
    private final List<Long> changes;
    private final long openingOre;
    private final int booked;

    private LiquidityTable(Read tx, Statement statement, ReportRequest request) {
        this.statement = statement;
        this.request = request;
        this.booked = CashSql.coveredTo(tx, statement.year())
                .map(covered -> covered.isAfter(statement.date()) ? statement.date() : covered)
                .map(ForecastMethod::coveredMonths)
                .orElse(0);
        this.cash = CashSql.ofYear(tx, statement.year());
        this.openingOre = cash.isEmpty() ? 0 : cash.getFirst().changeOre();
        this.changes = changes();
    }

    /** Without rows where the year has no ledger. */
    static Table of(Read tx, Statement statement, ReportRequest request) {
        LiquidityTable table = new LiquidityTable(tx, statement, request);
        return table.table(table.cash.isEmpty() ? List.of() : table.rows());
    }

    private Table table(List<Table.Row> rows) {
        return new Table(
                ID,
                TITLE + " " + statement.year(),
                "Månad",
                Table.Counting.AMOUNTS,
                List.of(
                        new Table.Column("forandring", "Förändring", Format.KRONOR, null),
                        new Table.Column("saldo", "Vid månadens slut", Format.KRONOR, null),
                        new Table.Column("grund", "Grund", Format.TEXT, null)),
                rows,
                List.of());
    }

    private List<Table.Row> rows() {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(row("ingaende", "När året började", null, openingOre, "huvudboken", Table.RowKind.ROW));
        long balance = openingOre;
        long lowest = openingOre;
        for (int month = 1; month <= MonthSpread.MONTHS; month++) {
            long change = changes.get(month - 1);
            balance = Math.addExact(balance, change);
            lowest = Math.min(lowest, balance);
            YearMonth printed = YearMonth.of(statement.year(), month);
            String basis = month <= booked ? "huvudboken" : "prognos";
            rows.add(row("manad-" + month, SwedishDate.printMonth(printed), change, balance, basis, Table.RowKind.ROW));
        }
        rows.add(row("lagst", "Lägst under året", null, lowest, "", Table.RowKind.MEMO));
        return rows;
    }

    private Table.Row row(
            String id, String label, @Nullable Long change, long balance, String basis, Table.RowKind kind) {
        Source source = basis.equals("prognos")
                ? FactCells.source(
                        request,
                        StatementTable.address(request, StatementRows.RESULT, Measure.FORECAST.column()),
                        DEFINITION,
                        label)
                : null;
        return new Table.Row(
                id,
                label,
                kind,
                null,
                List.of(
                        FactCells.kronor("forandring", change, source),
                        FactCells.kronor("saldo", balance, source),
                        FactCells.words("grund", basis.isEmpty() ? "–" : basis)));
    }

    /** Each month's change: booked where the ledger covers the month, else its part of what is left. */
    private List<Long> changes() {
        List<Long> all = new ArrayList<>(Collections.nCopies(MonthSpread.MONTHS, 0L));
        for (CashSql.Cash each : cash) {
            LocalDate month = each.month();
            if (month != null && month.getMonthValue() <= booked) {
                all.set(month.getMonthValue() - 1, each.changeOre());
            }
        }
        if (booked < MonthSpread.MONTHS) {
            List<Long> left = MonthSpread.by(left(), Collections.nCopies(MonthSpread.MONTHS - booked, 1L));
            for (int month = booked; month < MonthSpread.MONTHS; month++) {
                all.set(month, left.get(month - booked));
            }
        }
        return all;
    }

    /** What is still to come in, less what is still to be paid. */
    private long left() {
        return Math.subtractExact(left(Side.INCOME), left(Side.COST));
    }

    private long left(Side side) {
        Long forecast = statement.sum(line -> line.side() == side, Measure.FORECAST);
        Long outcome = statement.sum(line -> line.side() == side, Measure.OUTCOME);
        return forecast == null ? 0 : Math.subtractExact(forecast, outcome == null ? 0L : outcome);
    }
}
