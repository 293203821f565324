package se.samklang.documents;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a document: computed values with what is printed, footnotes on a column, a row or a cell, and where each
 * value comes from.
 *
 * @param id as in {@link TableOffer}
 * @param rowHeader heading of the first column, the one with the row labels
 * @param counting what is counted, printed where it could be mistaken (persons or mentions)
 * @param sums what the sum rows add up, where that is not simply all rows above them; empty for a table with one sum row
 */
public record Table(
        String id,
        String title,
        String rowHeader,
        Counting counting,
        List<Column> columns,
        List<Row> rows,
        List<Footnote> notes,
        List<Sum> sums) {

    /** A table whose only sum row, if any, adds up the rows above it. */
    public Table(
            String id,
            String title,
            String rowHeader,
            Counting counting,
            List<Column> columns,
            List<Row> rows,
            List<Footnote> notes) {
        this(id, title, rowHeader, counting, columns, rows, notes, List.of());
    }

    /** How the column that a cell of this table stands in is printed. */
    public Format formatOf(Cell cell) {
        return columns.stream()
                .filter(column -> column.id().equals(cell.column()))
                .findFirst()
                .orElseThrow()
                .format();
    }

    /** What the numbers count. Mentions may exceed persons, so they are never summed to a number of persons. */
    public enum Counting {
        PERSONS,
        MENTIONS,
        PARTICIPANTS_OF_COURSES,
        AMOUNTS,
        NOTHING
    }

    /** How a column's values are printed and checked. */
    public enum Format {
        COUNT,
        MONTHS,
        PERCENT,
        KRONOR,
        THOUSAND_KRONOR,
        /** Words: printed to the left and broken over lines, never summed. */
        TEXT
    }

    /** @param note marker of a footnote on the column heading, or null */
    public record Column(
            String id,
            String label,
            Format format,
            @Nullable String note) {}

    /** What a row is. Memo rows ("varav") are never summed; groups have no amounts. */
    public enum RowKind {
        ROW,
        GROUP,
        SUM,
        MEMO,
        MISSING
    }

    /**
     * @param id unique in the table, lasting between years where the subject is the same
     * @param note marker of a footnote on the row label, or null
     */
    public record Row(
            String id, String label, RowKind kind, @Nullable String note, List<Cell> cells) {}

    /**
     * @param column id of the column
     * @param value the exact value; null where it cannot be computed. Amounts in kronor with öre as decimals
     * @param text as printed; "–" for null
     * @param note marker of a footnote on this cell alone, or null
     * @param source where the rows behind it are; null for a cell that counts nothing
     */
    public record Cell(
            String column,
            @Nullable BigDecimal value,
            String text,
            @Nullable String note,
            @Nullable Source source) {}

    /** @param marker as it stands in the table: *, **, *** */
    public record Footnote(String marker, String text) {}

    /**
     * What a sum row adds up, so that it can be checked.
     *
     * @param row id of the sum row
     * @param adds ids of the rows that are added
     * @param subtracts ids of the rows that are subtracted, for example costs from income
     */
    public record Sum(String row, List<String> adds, List<String> subtracts) {}
}
