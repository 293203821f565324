package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which rows a sum row adds up. Memo rows ("varav") and groups never belong to a sum. */
final class TableSums {

    private TableSums() {}

    /** What the table declares; without a declaration only a single sum row is sure to add up all rows above it. */
    static List<Table.Sum> of(Table table) {
        if (!table.sums().isEmpty()) {
            return table.sums();
        }
        List<Table.Row> sumRows = table.rows().stream()
                .filter(row -> row.kind() == Table.RowKind.SUM)
                .toList();
        if (sumRows.size() != 1 || table.counting() == Table.Counting.MENTIONS) {
            return List.of();
        }
        List<String> above = new ArrayList<>();
        for (Table.Row row : table.rows().subList(0, table.rows().indexOf(sumRows.getFirst()))) {
            if (row.kind() == Table.RowKind.ROW || row.kind() == Table.RowKind.MISSING) {
                above.add(row.id());
            }
        }
        return above.isEmpty()
                ? List.of()
                : List.of(new Table.Sum(sumRows.getFirst().id(), above, List.of()));
    }

    /** Averages and shares are not sums of their rows, and thousands are rounded row by row. */
    static boolean isSummed(Table.Column column) {
        return column.format() == Table.Format.COUNT || column.format() == Table.Format.KRONOR;
    }

    static @Nullable BigDecimal value(Table table, String row, String column) {
        return table.rows().stream()
                .filter(each -> each.id().equals(row))
                .flatMap(each -> each.cells().stream())
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .map(Table.Cell::value)
                .orElse(null);
    }

    static @Nullable String label(Table table, String row) {
        return table.rows().stream()
                .filter(each -> each.id().equals(row))
                .map(Table.Row::label)
                .findFirst()
                .orElse(null);
    }

    /** Null where one of the rows has no value: then nothing can be said of the sum. */
    static @Nullable BigDecimal total(Table.Sum sum, Function<String, @Nullable BigDecimal> value) {
        BigDecimal adds = total(sum.adds(), value);
        BigDecimal subtracts = total(sum.subtracts(), value);
        return adds == null || subtracts == null ? null : adds.subtract(subtracts);
    }

    private static @Nullable BigDecimal total(List<String> rows, Function<String, @Nullable BigDecimal> value) {
        BigDecimal total = BigDecimal.ZERO;
        for (String row : rows) {
            BigDecimal part = value.apply(row);
            if (part == null) {
                return null;
            }
            total = total.add(part);
        }
        return total;
    }
}
