package se.samklang.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to be written to a file.
 *
 * @param title what it shows, in Swedish; becomes the sheet's name
 * @param columns left to right
 * @param rows each with one value per column; iterated once per file, so it may read from the database as it goes
 */
public record Table(String title, List<Column> columns, Iterable<List<@Nullable Object>> rows) {

    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param header the name in the first row
     * @param kind what its values are
     */
    public record Column(String header, Kind kind) {}

    /** What a column's values are; {@code null} is always an empty cell. */
    public enum Kind {
        /** Anything, by its {@code toString()}; never run as a formula. */
        TEXT,
        /** {@link Integer}, {@link Long} or another whole {@link Number}. */
        INTEGER,
        /** A {@link Number} with any number of decimals. */
        DECIMAL,
        /** {@link se.samklang.base.Money}, or a {@link java.math.BigDecimal} in kronor; two decimals. */
        MONEY,
        /** {@link java.time.LocalDate}. */
        DATE,
        /** {@link java.time.YearMonth}. */
        MONTH
    }
}
