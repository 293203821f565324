package se.samklang.meetings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;

/**
 * A paragraph as somebody types it: {@code § 19/2024}, {@code SFV § 19 2024}, {@code 19/2024}, or {@code § 19} without
 * its year.
 *
 * @param year null where it was not told
 */
public record SectionNumber(int number, @Nullable Integer year) {

    private static final Pattern TYPED = Pattern.compile(
            "(?:\\p{L}{0,10}\\s*§\\s*)?([1-9][0-9]{0,5})(?:(?:\\s*/\\s*|\\s+(?:år\\s+)?)([12][0-9]{3}))?");

    public static Parsed<SectionNumber> read(String typed) {
        Matcher match = TYPED.matcher(typed.strip());
        if (!match.matches()) {
            return Parsed.unreadable("Skriv paragrafen med nummer och år, till exempel § 19/2024.");
        }
        String year = match.group(2);
        return Parsed.of(
                new SectionNumber(Integer.parseInt(match.group(1)), year == null ? null : Integer.valueOf(year)));
    }

    /** The same, where the year must be told. */
    public static Parsed<SectionNumber> readWithYear(String typed) {
        Parsed<SectionNumber> read = read(typed);
        SectionNumber found = read.orNull();
        return found != null && found.year() == null
                ? Parsed.unreadable("Skriv också året, till exempel § 19/2024.")
                : read;
    }
}
