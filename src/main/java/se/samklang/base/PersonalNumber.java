package se.samklang.base;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds Swedish personal and coordination numbers in text, so that they can be kept out of where they do not belong.
 *
 * <p>A number counts when it stands as 6+4 or 8+4 digits, together or parted by one hyphen or plus, is a real date (or a
 * date with 60 added to the day) and has a serial number other than 000. Where the digits stand together the check digit
 * must be right too; parted ones look like a personal number whatever it is. Organisation numbers fall outside, since their "month"
 * is at least 20; so do amounts in groups of three and longer digit runs such as payment references, and ids of rows. An unbroken ten-digit
 * number that happens to fulfil every rule is taken for a personal number: a false alarm costs less than a leak.
 */
public final class PersonalNumber {
    private static final String MASK = "••••••-••••";
    /** Word processors turn a typed hyphen into these; the last is the soft hyphen. */
    private static final String SEPARATORS = "-+\u2010\u2011\u2012\u2013\u2212\u00ad";

    /** Ids of rows stand in addresses and logs, and one in some ten thousand would else be mistaken and spoilt. */
    private static final Pattern ROW_ID = Pattern.compile(
            "(?<![0-9A-Za-z-])[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9A-Za-z-])");

    private static final String BLANK = " ".repeat(36);

    private record Span(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private PersonalNumber() {}

    /** Whether at least one such number stands anywhere in the text; null holds none. */
    public static boolean occursIn(@Nullable String text) {
        return text != null && !found(text).isEmpty();
    }

    /** The text with every such number replaced by {@code ••••••-••••}. */
    public static String masked(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        for (Span span : found(text)) {
            masked.append(text, copied, span.start()).append(MASK);
            copied = span.end();
        }
        return masked.append(text, copied, text.length()).toString();
    }

    private static List<Span> found(String original) {
        if (!hasTenDigits(original)) {
            return List.of();
        }
        String text = ROW_ID.matcher(original).replaceAll(BLANK);
        List<Span> runs = digitRuns(text);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Span run = runs.get(i);
            if (isNumber(digits(text, run))) {
                found.add(run);
            } else if (i + 1 < runs.size() && areParts(text, run, runs.get(i + 1))) {
                found.add(new Span(run.start(), runs.get(i + 1).end()));
                i++;
            }
        }
        return found;
    }

    /** No text with fewer holds a number, and most hold fewer. */
    private static boolean hasTenDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 10; i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits++;
            }
        }
        return digits == 10;
    }

    private static List<Span> digitRuns(String text) {
        List<Span> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean digit = i < text.length() && Character.isDigit(text.charAt(i));
            if (digit && start < 0) {
                start = i;
            } else if (!digit && start >= 0) {
                runs.add(new Span(start, i));
                start = -1;
            }
        }
        return runs;
    }

    private static boolean areParts(String text, Span birth, Span serial) {
        return (birth.length() == 6 || birth.length() == 8)
                && serial.length() == 4
                && serial.start() == birth.end() + 1
                && SEPARATORS.indexOf(text.charAt(birth.end())) >= 0
                && hasShape(digits(text, birth) + digits(text, serial));
    }

    /** A hyphen after a date and before four digits says enough: a mistyped number names a person just as well. */
    private static boolean hasShape(String digits) {
        int century = digits.length() == 12 ? number(digits, 0) : 20;
        String tenDigits = digits.substring(digits.length() - 10);
        return !tenDigits.startsWith("000", 6)
                && (isDate(century, tenDigits) || (digits.length() == 10 && isDate(19, tenDigits)));
    }

    private static String digits(String text, Span span) {
        if (span.length() > 12) {
            return "";
        }
        StringBuilder digits = new StringBuilder(span.length());
        for (int i = span.start(); i < span.end(); i++) {
            digits.append(Character.digit(text.charAt(i), 10));
        }
        return digits.toString();
    }

    private static boolean isNumber(String digits) {
        return switch (digits.length()) {
            case 10 -> hasSerial(digits) && (isDate(19, digits) || isDate(20, digits));
            case 12 -> hasSerial(digits.substring(2)) && isDate(number(digits, 0), digits.substring(2));
            default -> false;
        };
    }

    private static boolean hasSerial(String tenDigits) {
        return Luhn.holds(tenDigits) && !tenDigits.startsWith("000", 6);
    }

    private static boolean isDate(int century, String tenDigits) {
        int month = number(tenDigits, 2);
        int day = number(tenDigits, 4) % 60;
        return century >= 18
                && century <= 20
                && month >= 1
                && month <= 12
                && day >= 1
                && day
                        <= YearMonth.of(century * 100 + number(tenDigits, 0), month)
                                .lengthOfMonth();
    }

    private static int number(String digits, int start) {
        return Integer.parseInt(digits, start, start + 2, 10);
    }
}
