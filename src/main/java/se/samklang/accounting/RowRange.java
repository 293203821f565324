package se.samklang.accounting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;

/**
 * Accounts that a row of the budget or another purpose takes: both ends inclusive, compared by as many characters as the end has. With a dimension
 * only what is booked on one of its objects counts, with objects only those from the one to the other.
 *
 * <p>Written {@code 4010-4099 objekt 6:P1-P3 | 5010}.
 */
public record RowRange(
        String fromAccount,
        String toAccount,
        @Nullable String dimension,
        @Nullable String fromObject,
        @Nullable String toObject) {

    private static final String EXAMPLE =
            " Skriv till exempel 5010, 4010-4099 eller, för bara några objekt, 4010-4099 objekt 6:P1-P3."
                    + " Flera intervall skiljs åt med |.";
    private static final Pattern WRITTEN = Pattern.compile(
            "([^\\s:|,–-]{1,20})(?:\\s*[–-]\\s*([^\\s:|,–-]{1,20}))?"
                    + "(?:\\s+objekt\\s+([^\\s:|,–-]{1,20})(?:\\s*:\\s*([^\\s:|,–-]{1,40})(?:\\s*[–-]\\s*([^\\s:|,–-]{1,40}))?)?)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Ranges separated by bars or commas; none for an empty text. */
    public static Parsed<List<RowRange>> read(String typed) {
        List<RowRange> ranges = new ArrayList<>();
        for (String part : typed.split("[|,]", -1)) {
            if (part.isBlank()) {
                continue;
            }
            Matcher written = WRITTEN.matcher(part.strip());
            if (!written.matches()) {
                return Parsed.unreadable("Kontona ”" + part.strip() + "” går inte att läsa." + EXAMPLE);
            }
            RowRange range = of(written);
            if (!range.isInOrder()) {
                return Parsed.unreadable("Intervallet ”" + part.strip() + "” slutar före sin början." + EXAMPLE);
            }
            if (!ranges.contains(range)) {
                ranges.add(range);
            }
        }
        return Parsed.of(List.copyOf(ranges));
    }

    /** As {@link #read} takes it. */
    public static String printed(List<RowRange> ranges) {
        return ranges.stream().map(RowRange::printed).collect(Collectors.joining(" | "));
    }

    private static RowRange of(Matcher written) {
        return new RowRange(
                written.group(1),
                end(written, 1, 2),
                written.group(3),
                written.group(4),
                written.group(4) == null ? null : end(written, 4, 5));
    }

    private static String end(Matcher written, int from, int to) {
        return written.group(to) == null ? written.group(from) : written.group(to);
    }

    private boolean isInOrder() {
        String begin = fromAccount.substring(0, Math.min(fromAccount.length(), toAccount.length()));
        return toAccount.compareTo(begin) >= 0
                && (fromObject == null || toObject == null || fromObject.compareTo(toObject) <= 0);
    }

    private String printed() {
        String accounts = both(fromAccount, toAccount);
        if (dimension == null) {
            return accounts;
        }
        String objects = fromObject == null || toObject == null ? "" : ":" + both(fromObject, toObject);
        return accounts + " objekt " + dimension + objects;
    }

    private static String both(String from, String to) {
        return from.equals(to) ? from : from + "-" + to;
    }
}
