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
 * @param difference later less earlier, with its sign; empty where either is no number
 */
record NumberChange(String table, String row, String column, String before, String after, String difference) {

    private static final String NONE = "–";

    private record Key(String table, String row, String column) {}

    private record Place(String table, String row, String column, Table.Cell cell) {}

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
                place.column(),
                before == null ? NONE : before.text(),
                after == null ? NONE : after.text(),
                difference(before, after));
    }

    private static String difference(Table.@Nullable Cell before, Table.@Nullable Cell after) {
        if (before == null || after == null || before.value() == null || after.value() == null) {
            return "";
        }
        BigDecimal difference = after.value().subtract(before.value());
        return (difference.signum() > 0 ? "+" : "") + SwedishNumber.printExact(difference);
    }

    private static Map<Key, Place> cells(Document document) {
        Map<Key, Place> cells = new LinkedHashMap<>();
        for (Table table : document.tables()) {
            Map<String, String> columns = new LinkedHashMap<>();
            table.columns().forEach(column -> columns.put(column.id(), column.label()));
            for (Table.Row row : table.rows()) {
                for (Table.Cell cell : row.cells()) {
                    cells.put(
                            new Key(table.id(), row.id(), cell.column()),
                            new Place(
                                    table.title(),
                                    row.label(),
                                    columns.getOrDefault(cell.column(), cell.column()),
                                    cell));
                }
            }
        }
        return cells;
    }
}
