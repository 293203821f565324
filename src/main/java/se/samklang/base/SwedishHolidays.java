package se.samklang.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The days on which a statutory time does not end: Saturdays, Sundays, the public holidays of the Act (1989:253), and
 * midsommarafton, julafton and nyårsafton, which section 2 of the Act (1930:173) on the reckoning of statutory time puts
 * beside them.
 *
 * <p>Right from 1953, when alla helgons dag got its Saturday. Annandag pingst was a holiday through 2004, the national
 * day is one from 2005.
 */
public final class SwedishHolidays {

    private static final int FIRST_NATIONAL_DAY = 2005;

    private SwedishHolidays() {}

    /** The public holidays of a year and the three eves counted as such; most Sundays are not among them. */
    public static SortedSet<LocalDate> ofYear(int year) {
        return new TreeSet<>(named(year).keySet());
    }

    /** What such a day is called in running text, for example {@code midsommarafton}; empty for all other days. */
    public static Optional<String> name(LocalDate day) {
        return Optional.ofNullable(named(day.getYear()).get(day));
    }

    private static SortedMap<LocalDate, String> named(int year) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        days.put(LocalDate.of(year, 1, 1), "nyårsdagen");
        days.put(LocalDate.of(year, 1, 6), "trettondedag jul");
        days.put(LocalDate.of(year, 12, 24), "julafton");
        days.put(LocalDate.of(year, 12, 25), "juldagen");
        days.put(LocalDate.of(year, 12, 26), "annandag jul");
        days.put(LocalDate.of(year, 12, 31), "nyårsafton");
        aroundEaster(easter(year), days);
        days.put(LocalDate.of(year, 5, 1), "första maj");
        LocalDate midsummer = saturdayFrom(LocalDate.of(year, 6, 20));
        days.put(midsummer.minusDays(1), "midsommarafton");
        days.put(midsummer, "midsommardagen");
        days.put(saturdayFrom(LocalDate.of(year, 10, 31)), "alla helgons dag");
        return days;
    }

    /** Whether a statutory time that would end on the day ends later instead. */
    public static boolean isNonWorking(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || name(day).isPresent();
    }

    /** The day itself where it is a working day, else the next one. */
    public static LocalDate workingDayFrom(LocalDate day) {
        LocalDate rolled = day;
        while (isNonWorking(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    private static void aroundEaster(LocalDate easter, SortedMap<LocalDate, String> days) {
        days.put(easter.minusDays(2), "långfredagen");
        days.put(easter, "påskdagen");
        days.put(easter.plusDays(1), "annandag påsk");
        days.put(easter.plusDays(39), "Kristi himmelsfärdsdag");
        days.put(easter.plusDays(49), "pingstdagen");
        if (easter.getYear() < FIRST_NATIONAL_DAY) {
            days.put(easter.plusDays(50), "annandag pingst");
        } else {
            days.put(LocalDate.of(easter.getYear(), 6, 6), "nationaldagen");
        }
    }

    /** Easter Sunday of the Gregorian calendar, by the method printed anonymously in Nature in 1876. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int monthAndDay = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }

    private static LocalDate saturdayFrom(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }
}
