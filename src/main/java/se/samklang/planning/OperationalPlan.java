package se.samklang.planning;

import java.time.LocalDate;
import java.util.UUID;
import se.samklang.base.Period;

/**
 * A plan for a year or several; no two plans of a förbund share a year.
 *
 * @param fromYear 1990–2100
 * @param toYear the last year, at most nine years later
 */
public record OperationalPlan(UUID id, String title, int fromYear, int toYear, int version) {

    /** From the first day of the first year to the last of the last. */
    public Period period() {
        return new Period(LocalDate.of(fromYear, 1, 1), LocalDate.of(toYear, 12, 31));
    }

    /** {@code 2019} or {@code 2020–2021}. */
    public String years() {
        return fromYear == toYear ? Integer.toString(fromYear) : fromYear + "–" + toYear;
    }

    /** Where its page is. */
    public String path() {
        return "/planer/" + id;
    }
}
