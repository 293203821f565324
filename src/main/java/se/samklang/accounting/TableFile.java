package se.samklang.accounting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.exchange.Table;

/** A printed table of the economy as a file, with its exact values: kronor with öre, and words as they stand. */
public final class TableFile {

    private TableFile() {}

    /** The table with the row's label first and then a column for each of its own. */
    public static Table of(se.samklang.documents.Table printed) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(printed.rowHeader(), Table.Kind.TEXT));
        printed.columns().forEach(column -> columns.add(new Table.Column(column.label(), kind(column))));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (se.samklang.documents.Table.Row row : printed.rows()) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(row.label());
            printed.columns().forEach(column -> values.add(value(row, column)));
            rows.add(values);
        }
        return new Table(printed.title(), columns, rows);
    }

    private static Table.Kind kind(se.samklang.documents.Table.Column column) {
        return switch (column.format()) {
            case TEXT -> Table.Kind.TEXT;
            case PERCENT -> Table.Kind.DECIMAL;
            default -> Table.Kind.MONEY;
        };
    }

    private static @Nullable Object value(
            se.samklang.documents.Table.Row row, se.samklang.documents.Table.Column column) {
        return row.cells().stream()
                .filter(cell -> cell.column().equals(column.id()))
                .findFirst()
                .map(cell -> kind(column) == Table.Kind.TEXT ? cell.text() : cell.value())
                .orElse(null);
    }
}
