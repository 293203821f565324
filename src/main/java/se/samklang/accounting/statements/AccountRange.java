package se.samklang.accounting.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;

/**
 * The accounts a line takes, both ends inclusive and compared by as many characters as the end has: {@code 30–39} takes
 * 30106. With a dimension only rows with one of its objects count, with objects only those from one to the other.
 *
 * <p>Written {@code 3000–3999}, {@code 40}, {@code 40–49 {6}} or {@code 40–49 {6:P1–P9}}.
 */
record AccountRange(
        String fromAccount,
        String toAccount,
        @Nullable String dimension,
        @Nullable String fromObject,
        @Nullable String toObject) {

    private static final String EXAMPLE =
            " Skriv till exempel 3000–3999, 8310 eller, för bara några objekt, 40–49 {6:P1–P9}.";
    private static final Pattern WRITTEN = Pattern.compile("([^\\s{}:,|–-]{1,20})(?:\\s*[–-]\\s*([^\\s{}:,|–-]{1,20}))?"
            + "(?:\\s*\\{\\s*([^\\s{}:]{1,20})\\s*(?::\\s*([^\\s{}:–]{1,40})(?:\\s*–\\s*([^\\s{}:–]{1,40}))?)?\\s*})?");

    /** Several ranges separated by commas or bars; none for an empty text. */
    static Parsed<List<AccountRange>> read(String typed) {
        List<AccountRange> ranges = new ArrayList<>();
        for (String part : typed.split("[,|]", -1)) {
            Matcher written = WRITTEN.matcher(part.strip());
            if (part.isBlank()) {
                continue;
            }
            if (!written.matches()) {
                return Parsed.unreadable("Kontona går inte att läsa." + EXAMPLE);
            }
            AccountRange range = of(written);
            if (!range.isInOrder()) {
                return Parsed.unreadable("Ett intervall slutar före sin början." + EXAMPLE);
            }
            ranges.add(range);
        }
        return Parsed.of(List.copyOf(ranges));
    }

    /** As {@link #read} takes it. */
    static String printed(List<AccountRange> ranges) {
        return ranges.stream().map(AccountRange::printed).collect(Collectors.joining(", "));
    }

    private static AccountRange of(Matcher written) {
        String from = written.group(1);
        String object = written.group(4);
        return new AccountRange(
                from,
                written.group(2) == null ? from : written.group(2),
                written.group(3),
                object,
                written.group(5) == null ? object : written.group(5));
    }

    private boolean isInOrder() {
        String begin = fromAccount.substring(0, Math.min(fromAccount.length(), toAccount.length()));
        boolean objects = fromObject == null || toObject == null || fromObject.compareTo(toObject) <= 0;
        return objects && toAccount.compareTo(begin) >= 0;
    }

    private String printed() {
        String accounts = fromAccount.equals(toAccount) ? fromAccount : fromAccount + "–" + toAccount;
        if (dimension == null) {
            return accounts;
        }
        String objects = fromObject == null
                ? ""
                : ":" + (fromObject.equals(toObject) ? fromObject : fromObject + "–" + toObject);
        return accounts + " {" + dimension + objects + "}";
    }
}
