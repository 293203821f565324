package se.samklang.planning.wheel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.web.Role;

/**
 * What is to be done every year at a certain day, and what asks for it.
 *
 * @param code which of the program's own rules it was; null for the förbund's own
 */
record WheelRule(UUID id, @Nullable String code, Content content, int version) {

    /**
     * What can be said of it.
     *
     * @param source the law, the charter or the habit that asks for it
     * @param leadDays how many days before it is brought up
     * @param path the page of the program where it is done
     * @param toYear null while no end is set
     */
    record Content(
            String title,
            String source,
            int month,
            int day,
            int leadDays,
            Role ownerRole,
            @Nullable String path,
            int fromYear,
            @Nullable Integer toYear) {

        /** {@code 30 november}. */
        String dayPrinted() {
            return day + " " + SwedishDate.monthNames().get(month - 1);
        }

        /** {@code från 2026}, {@code 2026–2028}, {@code 2026}. */
        String yearsPrinted() {
            return toYear == null
                    ? "från " + fromYear
                    : toYear == fromYear ? Integer.toString(fromYear) : fromYear + "–" + toYear;
        }
    }

    boolean holdsIn(int year) {
        Integer to = content.toYear;
        return content.fromYear <= year && (to == null || year <= to);
    }

    /** The day of the year; the last of the month where the year lacks it, as 29 February in a common year. */
    LocalDate dueIn(int year) {
        YearMonth month = YearMonth.of(year, content.month);
        return month.atDay(Math.min(content.day, month.lengthOfMonth()));
    }
}
