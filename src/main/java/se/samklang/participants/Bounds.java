package se.samklang.participants;

import java.time.LocalDate;
import se.samklang.base.Period;

/**
 * A report period put against participations, which are known by month: one starts on the first day of its start month
 * and ends on the last day of its end month. So it ends in the period when its end month is at least {@code fromMonth}
 * and at most {@code endThrough}.
 *
 * @param fromMonth month of the first day
 * @param endThrough the last month whose last day lies in the period or before it
 */
record Bounds(LocalDate from, LocalDate to, LocalDate fromMonth, LocalDate endThrough) {

    static Bounds of(Period period) {
        LocalDate lastMonth = period.to().withDayOfMonth(1);
        boolean whole = period.to().equals(period.toMonth().atEndOfMonth());
        return new Bounds(
                period.from(),
                period.to(),
                period.from().withDayOfMonth(1),
                whole ? lastMonth : lastMonth.minusMonths(1));
    }
}
