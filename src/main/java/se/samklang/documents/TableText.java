package se.samklang.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is printed around the numbers of a table. */
final class TableText {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private TableText() {}

    /** What the numbers count, said where it could be mistaken. */
    static String basis(Table table) {
        return switch (table.counting()) {
            case PERSONS -> "Antal personer";
            case MENTIONS -> "En person kan finnas på flera rader";
            case PARTICIPANTS_OF_COURSES -> "Antal deltagare";
            case NOTHING -> "";
            case AMOUNTS -> isThousands(table) ? "Tusental kronor" : "Kronor";
        };
    }

    static String style(Table.Row row) {
        return switch (row.kind()) {
            case ROW -> "row";
            case GROUP -> "row-group";
            case SUM -> "row-sum";
            case MEMO -> "row-memo";
            case MISSING -> "row-missing";
        };
    }

    static Table.@Nullable Cell cell(Table.Row row, Table.Column column) {
        return row.cells().stream()
                .filter(cell -> cell.column().equals(column.id()))
                .findFirst()
                .orElse(null);
    }

    static String printed(Table.Row row, Table.Column column) {
        Table.Cell cell = cell(row, column);
        return cell == null ? "" : cell.text() + Objects.requireNonNullElse(cell.note(), "");
    }

    static String printed(Table.Row row) {
        return row.label() + Objects.requireNonNullElse(row.note(), "");
    }

    static String printed(Table.Column column) {
        return column.label() + Objects.requireNonNullElse(column.note(), "");
    }

    /** All of a row's label but its last word, with the space between. */
    static String beginning(Table.Row row) {
        return row.label().substring(0, row.label().lastIndexOf(' ') + 1);
    }

    /** The last word of a row's label: a marker is not parted from it over two lines. */
    static String lastWord(Table.Row row) {
        return row.label().substring(row.label().lastIndexOf(' ') + 1);
    }

    static boolean isWords(Table.Column column) {
        return column.format() == Table.Format.TEXT;
    }

    static boolean hasWords(Table table) {
        return table.columns().stream().anyMatch(TableText::isWords);
    }

    /** The style of a column's cells. */
    static String style(Table.Column column) {
        return isWords(column) ? "words" : "number";
    }

    /** A piece of a heading; a date is not broken over two lines. */
    record Piece(String text, boolean date) {}

    /** The heading in its pieces, in order. */
    static List<Piece> pieces(String heading) {
        List<Piece> pieces = new ArrayList<>();
        Matcher dates = DATE.matcher(heading);
        int done = 0;
        while (dates.find()) {
            pieces.add(new Piece(heading.substring(done, dates.start()), false));
            pieces.add(new Piece(dates.group(), true));
            done = dates.end();
        }
        pieces.add(new Piece(heading.substring(done), false));
        return pieces;
    }

    /** A marker hangs outside the column, so that the digits stand under each other. */
    static String hanging(@Nullable String marker) {
        return "hanging-" + Math.clamp(marker == null ? 1 : marker.length(), 1, 3);
    }

    private static boolean isThousands(Table table) {
        return table.columns().stream().anyMatch(column -> column.format() == Table.Format.THOUSAND_KRONOR);
    }
}
