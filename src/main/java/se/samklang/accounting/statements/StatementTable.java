package se.samklang.accounting.statements;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.statements.ReportLine.Printed;
import se.samklang.accounting.statements.ReportLine.Role;
import se.samklang.accounting.statements.ReportLine.Style;
import se.samklang.base.Money;
import se.samklang.base.SwedishNumber;
import se.samklang.documents.Source;
import se.samklang.documents.Table;
import se.samklang.documents.Table.RowKind;

/** A reading as a table: the lines of its definition downwards, the columns of its kind across. */
final class StatementTable {

    static final String SHARE = "andel";
    static final String NOTE = "not";

    private final Reading reading;
    private final AmountText print;
    private final List<Column> columns;

    /**
     * A column of amounts.
     *
     * @param ore of a line, debit positive; null where it cannot be told
     * @param definition in words
     */
    record Column(String id, String label, Function<ReportLine, @Nullable Long> ore, String definition) {}

    private StatementTable(Reading reading, List<Column> columns) {
        this.reading = reading;
        this.print = AmountText.of(reading.definition());
        this.columns = columns;
    }

    /** @param extra columns that hold something else than amounts, see {@link #SHARE} and {@link #NOTE} */
    static Table of(Reading reading, String id, String title, List<Column> columns, List<Table.Column> extra) {
        return new StatementTable(reading, columns).table(id, title, extra);
    }

    private Table table(String id, String title, List<Table.Column> extra) {
        List<Table.Column> all = new ArrayList<>();
        columns.forEach(column -> all.add(new Table.Column(column.id, column.label, print.format(), null)));
        all.addAll(extra);
        List<Table.Row> rows = new ArrayList<>();
        for (ReportLine line : reading.definition().lines()) {
            if (isPrinted(line)) {
                rows.add(row(line, extra));
            }
        }
        return new Table(id, title, "Rad", Table.Counting.AMOUNTS, all, rows, List.of(), sums());
    }

    private boolean isPrinted(ReportLine line) {
        return line.isShown() && (line.printed() == Printed.ALWAYS || !isZero(line));
    }

    private boolean isZero(ReportLine line) {
        return columns.stream().map(column -> column.ore.apply(line)).allMatch(ore -> ore == null || ore == 0);
    }

    private Table.Row row(ReportLine line, List<Table.Column> extra) {
        if (line.role() == Role.HEADING) {
            return new Table.Row(line.code(), line.label(), RowKind.GROUP, null, List.of());
        }
        List<Table.Cell> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(amount(line, column)));
        extra.forEach(column -> cells.add(column.id().equals(SHARE) ? share(line, cells) : note(line)));
        return new Table.Row(line.code(), line.label(), kind(line), null, cells);
    }

    private static RowKind kind(ReportLine line) {
        if (line.style() == Style.SUM || line.style() == Style.TOTAL) {
            return RowKind.SUM;
        }
        return line.role() == Role.MEMO && line.style() == Style.INDENTED ? RowKind.MEMO : RowKind.ROW;
    }

    private Table.Cell amount(ReportLine line, Column column) {
        BigDecimal kronor = printed(line, column);
        return new Table.Cell(column.id, kronor, print.amount(kronor), null, source(line, column, null, null));
    }

    /** The period beside the budget of the year, in per cent. */
    private Table.Cell share(ReportLine line, List<Table.Cell> cells) {
        BigDecimal part = value(cells, IncomeStatement.PERIOD);
        BigDecimal whole = value(cells, IncomeStatement.BUDGET);
        BigDecimal percent = print.percent(part, whole);
        Column column = new Column(SHARE, "", each -> null, "Perioden i procent av budgeten för hela året.");
        return new Table.Cell(
                SHARE,
                percent,
                print.percentText(percent),
                null,
                percent == null ? null : source(line, column, part, whole));
    }

    private static Table.Cell note(ReportLine line) {
        Integer number = line.noteNumber();
        return new Table.Cell(
                NOTE,
                number == null ? null : BigDecimal.valueOf(number),
                number == null ? "" : number.toString(),
                null,
                null);
    }

    private static @Nullable BigDecimal value(List<Table.Cell> cells, String column) {
        return cells.stream()
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .map(Table.Cell::value)
                .orElse(null);
    }

    private @Nullable BigDecimal printed(ReportLine line, Column column) {
        Long ore = column.ore.apply(line);
        return ore == null ? null : new Money(reading.definition().factor(line) * ore).kronor();
    }

    private Source source(
            ReportLine line, Column column, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return new Source(
                ReportAddress.of(reading, line, column.id),
                column.definition,
                line.label() + ", " + reading.period().printed(),
                reading.period(),
                reading.asOf(),
                numerator,
                denominator);
    }

    /** Whether a printed sum is another than what its printed rows come to, for each is rounded by itself. */
    static boolean isRounded(Table table) {
        return table.sums().stream()
                .anyMatch(sum -> table.columns().stream()
                        .filter(column -> column.format() == Table.Format.KRONOR
                                || column.format() == Table.Format.THOUSAND_KRONOR)
                        .anyMatch(column -> differs(table, sum, column.id())));
    }

    private static boolean differs(Table table, Table.Sum sum, String column) {
        BigDecimal total = rounded(table, sum.row(), column);
        BigDecimal rows = BigDecimal.ZERO;
        for (String row : sum.adds()) {
            rows = rows.add(rounded(table, row, column));
        }
        for (String row : sum.subtracts()) {
            rows = rows.subtract(rounded(table, row, column));
        }
        return total.compareTo(rows) != 0;
    }

    private static BigDecimal rounded(Table table, String row, String column) {
        return table.rows().stream()
                .filter(each -> each.id().equals(row))
                .flatMap(each -> each.cells().stream())
                .filter(cell -> cell.column().equals(column) && cell.value() != null)
                .findFirst()
                .map(cell -> SwedishNumber.read(cell.text()).orNull())
                .orElse(BigDecimal.ZERO);
    }

    /** Sums all of whose parts are printed, or are sums or zeros that are not. */
    private List<Table.Sum> sums() {
        List<Table.Sum> sums = new ArrayList<>();
        for (ReportLine line : reading.definition().lines()) {
            if (line.role() == Role.SUM && isPrinted(line) && !line.parts().isEmpty()) {
                List<String> adds = new ArrayList<>();
                List<String> subtracts = new ArrayList<>();
                if (gather(line, reading.definition().factor(line), adds, subtracts, 0)) {
                    sums.add(new Table.Sum(line.code(), adds, subtracts));
                }
            }
        }
        return sums;
    }

    private boolean gather(ReportLine sum, int factor, List<String> adds, List<String> subtracts, int depth) {
        for (ReportLine.Part part : sum.parts()) {
            ReportLine line = reading.definition().line(part.code()).orElse(null);
            if (line == null || depth > reading.definition().lines().size()) {
                return false;
            }
            int sign = factor * part.factor();
            if (isPrinted(line)) {
                (sign * reading.definition().factor(line) > 0 ? adds : subtracts).add(line.code());
            } else if (line.role() == Role.SUM) {
                if (!gather(line, sign, adds, subtracts, depth + 1)) {
                    return false;
                }
            } else if (!isZero(line)) {
                return false;
            }
        }
        return true;
    }
}
