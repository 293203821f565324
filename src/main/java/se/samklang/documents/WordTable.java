package se.samklang.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A table with columns of words as lines of text: every cell broken within its column, numbers to the right. */
final class WordTable {

    private static final int BETWEEN = 2;

    private final Table table;
    private final List<Integer> widths = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private WordTable(Table table) {
        this.table = table;
        int room = TextRendering.WIDTH - BETWEEN * table.columns().size();
        List<Integer> shares = ColumnWidths.percent(table, TextRendering.WIDTH);
        widths.add(Math.min(room * shares.getFirst() / 100, longest(table.rowHeader(), TableText::printed)));
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            int longest = longest(TableText.printed(column), row -> TableText.printed(row, column));
            widths.add(Math.min(room * shares.get(i + 1) / 100, longest));
        }
    }

    private int longest(String heading, Function<Table.Row, String> cell) {
        int longest =
                table.rows().stream().map(cell).mapToInt(String::length).max().orElse(0);
        return Math.max(1, Math.max(heading.length(), longest));
    }

    static String of(Table table, String basis) {
        return new WordTable(table).drawn(basis);
    }

    private String drawn(String basis) {
        text.append(table.title())
                .append(basis.isEmpty() ? "" : " (" + basis + ")")
                .append('\n');
        List<String> headings = new ArrayList<>(List.of(table.rowHeader()));
        table.columns().forEach(column -> headings.add(TableText.printed(column)));
        line(headings);
        String rule =
                "-".repeat(widths.stream().mapToInt(width -> width + BETWEEN).sum() - BETWEEN) + "\n";
        text.append(rule);
        for (Table.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(TableText.printed(row)));
            table.columns().forEach(column -> cells.add(TableText.printed(row, column)));
            line(cells);
        }
        text.append(table.rows().isEmpty() ? "Inga uppgifter\n" : "").append(rule);
        for (Table.Footnote note : table.notes()) {
            TextRendering.lines(note.marker() + " " + note.text(), TextRendering.WIDTH)
                    .forEach(line -> text.append(line).append('\n'));
        }
        return text.append('\n').toString();
    }

    private void line(List<String> cells) {
        List<List<String>> broken = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            broken.add(TextRendering.lines(cells.get(i), widths.get(i)));
            height = Math.max(height, broken.get(i).size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder printed = new StringBuilder();
            for (int i = 0; i < broken.size(); i++) {
                String part = line < broken.get(i).size() ? broken.get(i).get(line) : "";
                String room = " ".repeat(Math.max(0, widths.get(i) - part.length()));
                boolean words = i == 0 || TableText.isWords(table.columns().get(i - 1));
                printed.append(i == 0 ? "" : " ".repeat(BETWEEN)).append(words ? part + room : room + part);
            }
            text.append(printed.toString().stripTrailing()).append('\n');
        }
    }
}
