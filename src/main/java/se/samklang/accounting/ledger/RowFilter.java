package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.web.Listing;

/**
 * Which rows an address asks for.
 *
 * @param from first day; the whole year where the address says nothing
 * @param to last day
 * @param dimension empty for all; with an empty object every row that has one in the dimension
 */
record RowFilter(LocalDate from, LocalDate to, String dimension, String object) {

    static RowFilter of(Listing listing, int year) {
        LocalDate from = first(listing.filter("fran"));
        LocalDate to = last(listing.filter("till"));
        return new RowFilter(
                from == null ? LocalDate.of(year, 1, 1) : from,
                to == null ? LocalDate.of(year, 12, 31) : to,
                listing.filter("dimension"),
                listing.filter("objekt"));
    }

    /** Whether the whole year is asked for. */
    boolean isWholeYear() {
        return from.getDayOfYear() == 1 && to.equals(LocalDate.of(from.getYear(), 12, 31));
    }

    /** A day, or the first one of a month. */
    private static @Nullable LocalDate first(String typed) {
        LocalDate day = SwedishDate.read(typed).orNull();
        YearMonth month = SwedishDate.readMonth(typed).orNull();
        return day != null || month == null ? day : month.atDay(1);
    }

    /** A day, or the last one of a month. */
    private static @Nullable LocalDate last(String typed) {
        LocalDate day = SwedishDate.read(typed).orNull();
        YearMonth month = SwedishDate.readMonth(typed).orNull();
        return day != null || month == null ? day : month.atEndOfMonth();
    }
}
