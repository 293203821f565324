package se.samklang.base;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of days, both ends included.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException when the last day comes before the first */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end before it begins: " + from + " to " + to);
        }
    }

    /** 1 January to 31 December. */
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** Whether the two share at least one day. */
    public boolean overlaps(Period other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    public YearMonth fromMonth() {
        return YearMonth.from(from);
    }

    public YearMonth toMonth() {
        return YearMonth.from(to);
    }

    /**
     * As short as it can be said in Swedish: {@code 2017}, {@code 2018–2021}, {@code januari 2017}, {@code januari–augusti 2017}, a single
     * day {@code 1 januari 2017}, otherwise {@code 1 januari 2017–15 mars 2018}.
     */
    public String printed() {
        if (from.equals(to)) {
            return SwedishDate.printLong(from);
        }
        if (from.getDayOfYear() == 1 && to.plusDays(1).getDayOfYear() == 1 && from.getYear() != to.getYear()) {
            return from.getYear() + "–" + to.getYear();
        }
        if (!isWholeMonths() || from.getYear() != to.getYear()) {
            return SwedishDate.printLong(from) + "–" + SwedishDate.printLong(to);
        }
        if (equals(ofYear(from.getYear()))) {
            return Integer.toString(from.getYear());
        }
        if (fromMonth().equals(toMonth())) {
            return SwedishDate.printMonth(toMonth());
        }
        return SwedishDate.monthName(fromMonth()) + "–" + SwedishDate.printMonth(toMonth());
    }

    private boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.equals(toMonth().atEndOfMonth());
    }
}
