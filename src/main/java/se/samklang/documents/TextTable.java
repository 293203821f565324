package se.samklang.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table as lines of text, numbers right-aligned under their headings. */
final class TextTable {

    private static final int WIDEST_LABEL = 52;
    private static final int WIDEST_HEADING = 18;
    private static final int NARROWEST_HEADING = 8;
    private static final int NARROWEST_LABEL = 20;

    private final Table table;
    private final int labels;
    private final int headingWidth;
    private final List<Integer> widths = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private TextTable(Table table) {
        this.table = table;
        int longest = table.rowHeader().length();
        for (Table.Row row : table.rows()) {
            longest = Math.max(longest, label(row).length());
        }
        int wanted = Math.min(WIDEST_LABEL, longest + 2);
        this.headingWidth = headingWidth(wanted);
        table.columns().forEach(column -> widths.add(width(column, headingWidth)));
        this.labels = Math.max(Math.min(NARROWEST_LABEL, wanted), Math.min(wanted, TextRendering.WIDTH - numbers()));
    }

    static String of(Table table, String basis) {
        return new TextTable(table).drawn(basis);
    }

    /** The widest headings with which the labels have the room they want; narrow ones where none leaves it. */
    private int headingWidth(int wanted) {
        int widest = WIDEST_HEADING;
        while (widest > NARROWEST_HEADING && wanted + numbers(widest) > TextRendering.WIDTH) {
            widest--;
        }
        return widest;
    }

    private int numbers(int heading) {
        return table.columns().stream()
                .mapToInt(column -> width(column, heading) + 2)
                .sum();
    }

    private int numbers() {
        return widths.stream().mapToInt(width -> width + 2).sum();
    }

    private String drawn(String basis) {
        text.append(table.title())
                .append(basis.isEmpty() ? "" : " (" + basis + ")")
                .append('\n');
        headings();
        String rule = "-".repeat(labels + numbers()) + "\n";
        text.append(rule);
        for (Table.Row row : table.rows()) {
            row(row);
        }
        if (table.rows().isEmpty()) {
            text.append("Inga uppgifter\n");
        }
        text.append(rule);
        table.notes().forEach(note -> note(note));
        return text.append('\n').toString();
    }

    private void headings() {
        List<List<String>> headings = table.columns().stream()
                .map(column -> TextRendering.lines(TableText.printed(column), headingWidth))
                .toList();
        int lines = headings.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < lines; line++) {
            StringBuilder printed = new StringBuilder(left(line == lines - 1 ? table.rowHeader() : "", labels));
            for (int i = 0; i < headings.size(); i++) {
                List<String> heading = headings.get(i);
                int own = line - (lines - heading.size());
                printed.append("  ").append(right(own < 0 ? "" : heading.get(own), widths.get(i)));
            }
            text.append(printed.toString().stripTrailing()).append('\n');
        }
    }

    private void row(Table.Row row) {
        String indent = row.kind() == Table.RowKind.MEMO ? "  " : "";
        int room = row.kind() == Table.RowKind.GROUP ? labels + numbers() : labels - indent.length();
        List<String> label = TextRendering.lines(label(row), room);
        for (String line : label.subList(0, label.size() - 1)) {
            text.append(indent).append(line).append('\n');
        }
        StringBuilder printed = new StringBuilder(left(indent + label.getLast(), labels));
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            Table.Cell cell = TableText.cell(row, column);
            String number = cell == null ? "" : cell.text();
            String marker = cell == null || cell.note() == null ? "" : cell.note();
            String hanging = left(marker, markerRoom(column));
            printed.append("  ").append(right(number + hanging, widths.get(i)));
        }
        text.append(printed.toString().stripTrailing()).append('\n');
    }

    /** Markers hang to the right of the numbers, so that the digits stand under each other. */
    private int markerRoom(Table.Column column) {
        return table.rows().stream()
                .map(row -> TableText.cell(row, column))
                .mapToInt(cell ->
                        cell == null || cell.note() == null ? 0 : cell.note().length())
                .max()
                .orElse(0);
    }

    private void note(Table.Footnote note) {
        TextRendering.lines(note.marker() + " " + note.text(), 94)
                .forEach(line -> text.append(line).append('\n'));
    }

    private int width(Table.Column column, int heading) {
        int width = TextRendering.lines(TableText.printed(column), heading).stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        for (Table.Row row : table.rows()) {
            Table.Cell cell = TableText.cell(row, column);
            width = Math.max(width, cell == null ? 0 : cell.text().length() + markerRoom(column));
        }
        return width;
    }

    private static String label(Table.Row row) {
        return switch (row.kind()) {
            case SUM -> TableText.printed(row).toUpperCase(Locale.ROOT);
            default -> TableText.printed(row);
        };
    }

    private static String left(String content, int width) {
        return content + " ".repeat(Math.max(0, width - content.length()));
    }

    private static String right(String content, int width) {
        return " ".repeat(Math.max(0, width - content.length())) + content;
    }
}
