package se.samklang.base;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The clock on the wall in Sweden. It is kept as {@code HH:MM}, which sorts as text; people read and write
 * {@code 13.15}, as Swedish minutes do, and may write {@code 13:15} too.
 */
public final class SwedishClock {

    private static final Pattern CLOCK = Pattern.compile("([01]?[0-9]|2[0-3])[.:]?([0-5][0-9])");

    private SwedishClock() {}

    /** {@code 13.15}, {@code 13:15}, {@code 1315} or {@code 9.15}, as {@code HH:MM}. */
    public static Parsed<String> read(String typed) {
        Matcher match = CLOCK.matcher(typed);
        return match.matches()
                ? Parsed.of(String.format(Locale.ROOT, "%02d:%s", Integer.parseInt(match.group(1)), match.group(2)))
                : Parsed.unreadable("Klockslaget ska skrivas med timme och minut, till exempel 13.00.");
    }

    /**
     * {@code 13.15}, also as what a form is filled with; empty where the time is not settled.
     *
     * @param time {@code HH:MM}
     */
    public static String print(@Nullable String time) {
        return time == null ? "" : time.replace(':', '.');
    }
}
