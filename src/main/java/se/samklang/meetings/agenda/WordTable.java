package se.samklang.meetings.agenda;

import java.util.ArrayList;
import java.util.List;
import se.samklang.documents.Table;

/** A table of a document whose cells are words. */
final class WordTable {

    private static final String NONE = "–";

    private WordTable() {}

    /** @param cells as many as there are columns after the first; empty ones are printed as a dash */
    record Line(String id, String label, List<String> cells) {}

    /** @param columns headings, the first that of the row labels */
    static Table of(String id, String title, List<String> columns, List<Line> lines) {
        List<Table.Column> headings = new ArrayList<>();
        for (int index = 1; index < columns.size(); index++) {
            headings.add(new Table.Column(name(index), columns.get(index), Table.Format.TEXT, null));
        }
        return new Table(
                id,
                title,
                columns.getFirst(),
                Table.Counting.NOTHING,
                headings,
                lines.stream().map(WordTable::row).toList(),
                List.of());
    }

    private static Table.Row row(Line line) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int index = 1; index <= line.cells().size(); index++) {
            String text = line.cells().get(index - 1);
            cells.add(new Table.Cell(name(index), null, text.isEmpty() ? NONE : text, null, null));
        }
        return new Table.Row(line.id(), line.label(), Table.RowKind.ROW, null, cells);
    }

    private static String name(int column) {
        return "kolumn-" + column;
    }
}
