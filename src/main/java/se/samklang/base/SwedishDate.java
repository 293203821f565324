package se.samklang.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates, months and points in time as Swedish readers write and read them.
 *
 * <p>The month names are our own: those of the JDK change with its locale data. Years 1900 to 2200 are accepted, which
 * catches slips of the pen such as 0204 or 20024.
 */
public final class SwedishDate {
    /** Swedish civil time. */
    public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Pattern DAY = Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})-([0-9]{1,2})|([0-9]{2})([0-9]{2}))");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})(?:-([0-9]{1,2})|([0-9]{2}))");

    private SwedishDate() {}

    /** Reads {@code 2024-06-04}, {@code 2024-6-4} or {@code 20240604}. */
    public static Parsed<LocalDate> read(String typed) {
        Matcher match = DAY.matcher(PlainText.trimmed(typed));
        if (!match.matches()) {
            return Parsed.unreadable("Datumet ska skrivas som år, månad och dag, till exempel 2024-06-04.");
        }
        int year = number(match.group(1));
        int month = number(match.group(2) != null ? match.group(2) : match.group(4));
        int day = number(match.group(3) != null ? match.group(3) : match.group(5));
        String fault = fault(year, month);
        if (fault != null) {
            return Parsed.unreadable(fault + " Skriv till exempel 2024-06-04.");
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > last) {
            return Parsed.unreadable("Dagen finns inte: " + MONTHS.get(month - 1) + " " + year + " har dagarna 1–"
                    + last + ". Skriv till exempel 2024-06-04.");
        }
        return Parsed.of(LocalDate.of(year, month, day));
    }

    /** Reads {@code 2017-03}, {@code 2017-3} or {@code 201703}; a whole date is cut to its month, with a remark. */
    public static Parsed<YearMonth> readMonth(String typed) {
        String text = PlainText.trimmed(typed);
        if (DAY.matcher(text).matches()) {
            return wholeDateCut(text);
        }
        Matcher match = MONTH.matcher(text);
        if (!match.matches()) {
            return Parsed.unreadable("Månaden ska skrivas som år och månad, till exempel 2017-03.");
        }
        int year = number(match.group(1));
        int month = number(match.group(2) != null ? match.group(2) : match.group(3));
        String fault = fault(year, month);
        return fault == null
                ? Parsed.of(YearMonth.of(year, month))
                : Parsed.unreadable(fault + " Skriv till exempel 2017-03.");
    }

    /** The day it is in Sweden at the instant. */
    public static LocalDate day(Instant instant) {
        return instant.atZone(STOCKHOLM).toLocalDate();
    }

    /** {@code 2024-06-04}. */
    public static String print(LocalDate date) {
        return date.toString();
    }

    /** {@code 4 juni 2024}. */
    public static String printLong(LocalDate date) {
        return date.getDayOfMonth() + " " + printMonth(YearMonth.from(date));
    }

    /** {@code mars 2017}. */
    public static String printMonth(YearMonth month) {
        return monthName(month) + " " + month.getYear();
    }

    /** {@code 2024-06-04 08:04}, the time of day in Sweden. */
    public static String printInstant(Instant instant) {
        ZonedDateTime local = instant.atZone(STOCKHOLM);
        return String.format(
                Locale.ROOT, "%s %02d:%02d", print(local.toLocalDate()), local.getHour(), local.getMinute());
    }

    /** {@code januari} to {@code december}, in the order of the year. */
    public static List<String> monthNames() {
        return MONTHS;
    }

    static String monthName(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1);
    }

    private static Parsed<YearMonth> wholeDateCut(String text) {
        Parsed<LocalDate> date = read(text);
        LocalDate value = date.orNull();
        if (value == null) {
            return date.map(YearMonth::from);
        }
        YearMonth month = YearMonth.from(value);
        return Parsed.of(month, "Bara månaden används: " + printMonth(month) + ".");
    }

    private static @Nullable String fault(int year, int month) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return "Året ska vara mellan " + FIRST_YEAR + " och " + LAST_YEAR + ".";
        }
        return month < 1 || month > 12 ? "Månaden ska vara mellan 1 och 12." : null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
