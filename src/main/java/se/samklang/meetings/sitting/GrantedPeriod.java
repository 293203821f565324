package se.samklang.meetings.sitting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;

/** The time a sentence grants money for, as far as its words say it. */
final class GrantedPeriod {

    private static final String MONTH = "(" + String.join("|", SwedishDate.monthNames()) + ")";
    private static final String TO = "\\s*(?:[-–—]|till(?: och med)?|t\\.?o\\.?m\\.?)\\s*";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern DAYS =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})" + TO + "([0-9]{4}-[0-9]{2}-[0-9]{2})", FLAGS);
    private static final Pattern OF_MONTHS =
            Pattern.compile("\\b" + MONTH + "(?:\\s+([0-9]{4}))?" + TO + MONTH + "\\s+([0-9]{4})\\b", FLAGS);
    private static final Pattern YEARS = Pattern.compile("\\b(20[0-9]{2})" + TO + "(20[0-9]{2})\\b", FLAGS);
    private static final Pattern YEAR = Pattern.compile(
            "\\b(?:under|för|helåret|år|året)\\s+(20[0-9]{2})\\b(?!-[0-9])",
            FLAGS | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private GrantedPeriod() {}

    /** Days, months or years of the sentence; empty where it names none. */
    static Optional<Period> proposed(String sentence) {
        try {
            return days(sentence)
                    .or(() -> months(sentence))
                    .or(() -> years(sentence))
                    .or(() -> year(sentence));
        } catch (DateTimeException | IllegalArgumentException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Period> days(String sentence) {
        Matcher match = DAYS.matcher(sentence);
        return match.find()
                ? Optional.of(new Period(LocalDate.parse(match.group(1)), LocalDate.parse(match.group(2))))
                : Optional.empty();
    }

    private static Optional<Period> months(String sentence) {
        Matcher match = OF_MONTHS.matcher(sentence);
        if (!match.find()) {
            return Optional.empty();
        }
        String lastYear = match.group(4);
        String firstYear = match.group(2) == null ? lastYear : match.group(2);
        return Optional.of(new Period(
                month(firstYear, match.group(1)).atDay(1),
                month(lastYear, match.group(3)).atEndOfMonth()));
    }

    private static Optional<Period> years(String sentence) {
        Matcher match = YEARS.matcher(sentence);
        return match.find() ? Optional.of(ofYears(match.group(1), match.group(2))) : Optional.empty();
    }

    private static Optional<Period> year(String sentence) {
        Matcher match = YEAR.matcher(sentence);
        return match.find() ? Optional.of(ofYears(match.group(1), match.group(1))) : Optional.empty();
    }

    private static Period ofYears(String first, String last) {
        return new Period(LocalDate.of(Integer.parseInt(first), 1, 1), LocalDate.of(Integer.parseInt(last), 12, 31));
    }

    private static YearMonth month(String year, String name) {
        return YearMonth.of(
                Integer.parseInt(year), SwedishDate.monthNames().indexOf(name.toLowerCase(Locale.ROOT)) + 1);
    }
}
