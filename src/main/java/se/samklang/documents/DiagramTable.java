package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of a diagram as a table, for those who cannot see it and those who want to be exact. */
final class DiagramTable {

    private DiagramTable() {}

    static Table of(Diagram diagram) {
        List<Table.Column> columns = new ArrayList<>();
        for (int i = 0; i < diagram.series().size(); i++) {
            columns.add(
                    new Table.Column("serie-" + (i + 1), diagram.series().get(i).label(), format(diagram), null));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < diagram.categories().size(); i++) {
            rows.add(row(diagram, i));
        }
        return new Table(
                diagram.id() + "-tal",
                "Talen i diagrammet " + diagram.title(),
                "",
                counting(diagram),
                columns,
                rows,
                List.of());
    }

    private static Table.Row row(Diagram diagram, int category) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int i = 0; i < diagram.series().size(); i++) {
            BigDecimal value = value(diagram.series().get(i), category);
            String text = value == null ? "–" : Printed.number(value);
            cells.add(new Table.Cell("serie-" + (i + 1), value, text, null, null));
        }
        return new Table.Row(
                "rad-" + (category + 1), diagram.categories().get(category), Table.RowKind.ROW, null, cells);
    }

    static @Nullable BigDecimal value(Diagram.Series series, int category) {
        return category < series.values().size() ? series.values().get(category) : null;
    }

    private static Table.Counting counting(Diagram diagram) {
        return diagram.unit().startsWith("kr") ? Table.Counting.AMOUNTS : Table.Counting.PERSONS;
    }

    private static Table.Format format(Diagram diagram) {
        return diagram.unit().startsWith("kr") ? Table.Format.KRONOR : Table.Format.COUNT;
    }
}
