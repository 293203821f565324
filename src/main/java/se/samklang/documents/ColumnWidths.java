package se.samklang.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a printed table's width is shared: a number column gets what its numbers and a heading of two lines need, the
 * labels the rest. So a table of few numbers keeps them together, and no word is broken.
 */
final class ColumnWidths {

    /** Characters of table text on a line over the whole measure, in the fonts we print with. */
    static final int PRINTED_LINE = 92;

    /** The same where the reader's program chooses the font, which may be a wider one. */
    static final int WORD_LINE = 78;

    private static final int NARROWEST = 7;
    private static final int WIDEST_HEADING = 15;
    private static final int FEWEST_FOR_LABELS = 24;
    private static final int PADDING = 3;
    private static final int WIDEST_WORDS = 44;

    /** A column no wider than this is never made narrower for another's sake. */
    private static final int NARROW = 16;

    private ColumnWidths() {}

    /**
     * Hundredths of the table's width, the labels' column first; together 100.
     *
     * @param line characters that have room on a line
     */
    static List<Integer> percent(Table table, int line) {
        return TableText.hasWords(table) ? sharedByWords(table, line) : numbersFirst(table, line);
    }

    /** Columns of words share what numbers and narrow columns leave, each after how much it has to say. */
    private static List<Integer> sharedByWords(Table table, int line) {
        List<Integer> wishes = new ArrayList<>();
        wishes.add(wish(table.rowHeader(), table.rows().stream().map(TableText::printed)));
        for (Table.Column column : table.columns()) {
            wishes.add(
                    TableText.isWords(column)
                            ? wish(
                                    TableText.printed(column),
                                    table.rows().stream().map(row -> TableText.printed(row, column)))
                            : need(table, column));
        }
        int narrow = wishes.stream()
                .filter(wish -> wish <= NARROW)
                .mapToInt(wish -> wish)
                .sum();
        int wide = wishes.stream().mapToInt(wish -> wish).sum() - narrow;
        int room = Math.max(wide / 2, line - narrow);
        List<Integer> shares = new ArrayList<>();
        for (int wish : wishes) {
            float width = wish <= NARROW ? wish : (float) wish * room / wide;
            shares.add(Math.round(100f * width / (wide == 0 ? narrow : room + narrow)));
        }
        int rest = 100 - shares.stream().mapToInt(Integer::intValue).sum();
        shares.set(widest(shares), shares.get(widest(shares)) + rest);
        return shares;
    }

    private static int widest(List<Integer> shares) {
        return shares.indexOf(shares.stream().mapToInt(Integer::intValue).max().orElse(0));
    }

    /** The longest text in the column, up to what is read easily in a few lines. */
    private static int wish(String heading, Stream<String> cells) {
        int longest = cells.mapToInt(String::length).max().orElse(0);
        return Math.clamp(Math.max(longest, heading.length()), NARROWEST, WIDEST_WORDS) + PADDING;
    }

    private static List<Integer> numbersFirst(Table table, int line) {
        List<Integer> needs =
                table.columns().stream().map(column -> need(table, column)).toList();
        int numbers = needs.stream().mapToInt(Integer::intValue).sum();
        int whole = Math.max(line, numbers + FEWEST_FOR_LABELS);
        List<Integer> shares = new ArrayList<>();
        needs.forEach(need -> shares.add(Math.round(100f * need / whole)));
        shares.addFirst(100 - shares.stream().mapToInt(Integer::intValue).sum());
        return shares;
    }

    private static int need(Table table, Table.Column column) {
        String heading = TableText.printed(column);
        int widest = Math.clamp((heading.length() + 1) / 2 + 1, NARROWEST, WIDEST_HEADING);
        for (String word : heading.split(" ")) {
            widest = Math.max(widest, word.length());
        }
        for (Table.Row row : table.rows()) {
            widest = Math.max(widest, TableText.printed(row, column).length());
        }
        return widest + PADDING;
    }
}
