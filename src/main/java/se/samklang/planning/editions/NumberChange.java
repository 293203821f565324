package se.samklang.planning.editions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishNumber;
import se.samklang.documents.Document;
import se.samklang.documents.Table;

/**
 * A cell whose printed value differs between two documents.
 *
 * @param before as printed; a dash where the earlier document had no such cell
 * @param difference later less earlier as they are printed, with its sign, so that a reader can do the sum; empty where
 *     either is no number
 */
record NumberChange(String table, String row, String column, String before, String after, String difference) {

    private static final String NONE = "–";

    private record Key(String table, String row, String column) {}

    private record Place(String table, String row, Table.Column column, Table.Cell cell) {}

    /** The cells that differ, in the order of the later document; those that are gone come last. */
    static List<NumberChange> between(Document earlier, Document later) {
        Map<Key, Place> before = cells(earlier);
        Map<Key, Place> after = cells(later);
        List<NumberChange> changes = new ArrayList<>();
        after.forEach((key, place) -> {
            Place was = before.remove(key);
            if (was == null || !was.cell().text().equals(place.cell().text())) {
                changes.add(change(place, was == null ? null : was.cell(), place.cell()));
            }
        });
        before.values().forEach(gone -> changes.add(change(gone, gone.cell(), null)));
        return changes;
    }

    private static NumberChange change(Place place, Table.@Nullable Cell before, Table.@Nullable Cell after) {
        return new NumberChange(
                place.table(),
                place.row(),
                place.column().label(),
                before == null ? NONE : before.text(),
                after == null ? NONE : after.text(),
                difference(place.column().format(), before, after));
    }

    private static String difference(Table.Format format, Table.@Nullable Cell before, Table.@Nullable Cell after) {
        BigDecimal was = printed(before);
        BigDecimal is = printed(after);
        if (was == null || is == null) {
            return "";
        }
        BigDecimal difference = is.subtract(was);
        String number = (difference.signum() > 0 ? "+" : "") + SwedishNumber.printExact(difference);
        return format != Table.Format.PERCENT
                ? number
                : number + (difference.abs().compareTo(BigDecimal.ONE) == 0 ? " procentenhet" : " procentenheter");
    }

    /** The number a reader sees: an amount in thousands is printed otherwise than it is kept. */
    private static @Nullable BigDecimal printed(Table.@Nullable Cell cell) {
        return cell == null || cell.value() == null
                ? null
                : SwedishNumber.read(cell.text().replace("%", "")).orNull();
    }

    private static Map<Key, Place> cells(Document document) {
        Map<Key, Place> cells = new LinkedHashMap<>();
        for (Table table : document.numbers()) {
            Map<String, Table.Column> columns = new LinkedHashMap<>();
            table.columns().forEach(column -> columns.put(column.id(), column));
            for (Table.Row row : table.rows()) {
                for (Table.Cell cell : row.cells()) {
                    Table.Column column = columns.get(cell.column());
                    if (column != null) {
                        cells.put(
                                new Key(table.id(), row.id(), column.id()),
                                new Place(table.title(), row.label(), column, cell));
                    }
                }
            }
        }
        return cells;
    }
}
