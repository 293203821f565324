package se.samklang.base;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as Swedes write them: decimal comma, groups of three, and a real minus.
 *
 * <p>Reading refuses what the JDK silently cuts ({@code 1 234,50} becomes 1 there, {@code 12abc} becomes 12). The table
 * of readings is section 1.8 of the domain page on conventions.
 */
public final class SwedishNumber {
    static final char MINUS = '\u2212';
    static final char NO_BREAK_SPACE = '\u00a0';

    private static final int LONGEST = 40;
    private static final String EXAMPLE = " Skriv till exempel 1\u00a0234,50 eller −12.";
    private static final String DASHES = "-\u2212\u2013";
    private static final String SPACE = "[ \u00a0\u202f\u2009]";
    private static final Pattern OTHER_DIGITS = Pattern.compile("[\\p{Nd}&&[^0-9]]");
    private static final Pattern FOREIGN = Pattern.compile("[^0-9., \u00a0\u202f\u2009\u2212\u2013-]");
    private static final Pattern WITH_COMMA = Pattern.compile(
            "([0-9]+|[1-9][0-9]{0,2}(?:" + SPACE + "[0-9]{3})+|[1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?:,([0-9]+))?");
    private static final Pattern WITH_POINT =
            Pattern.compile("([0-9]+|[1-9][0-9]{0,2}(?:" + SPACE + "[0-9]{3})+)\\.([0-9]+)");
    private static final Pattern AMBIGUOUS = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");

    private SwedishNumber() {}

    /**
     * Reads a number of at most 40 characters. Spaces (also no-break, narrow and thin) or points may group the whole
     * part by three; the decimals follow a comma, or a point when that can mean nothing else (then with a remark).
     */
    public static Parsed<BigDecimal> read(String typed) {
        String text = PlainText.trimmed(typed);
        if (text.isEmpty()) {
            return Parsed.unreadable("Här saknas ett tal." + EXAMPLE);
        }
        if (text.length() > LONGEST) {
            return Parsed.unreadable("Talet är för långt: högst " + LONGEST + " tecken får plats." + EXAMPLE);
        }
        if (OTHER_DIGITS.matcher(text).find()) {
            return Parsed.unreadable("Talet är skrivet med andra siffror än 0–9." + EXAMPLE);
        }
        if (FOREIGN.matcher(text).find()) {
            return Parsed.unreadable(
                    "Ett tal skrivs bara med siffror, mellanslag, kommatecken och ett minus först." + EXAMPLE);
        }
        boolean negative = DASHES.indexOf(text.charAt(0)) >= 0;
        Parsed<BigDecimal> size = readSize(negative ? text.substring(1) : text);
        return negative ? size.map(BigDecimal::negate) : size;
    }

    /** For screen and paper: U+2212, groups of three parted by a no-break space, decimal comma, rounded half up. */
    public static String print(BigDecimal value, int decimals) {
        BigDecimal rounded = Rounding.halfUp(value, decimals);
        String plain = rounded.abs().toPlainString();
        int whole = decimals > 0 ? plain.length() - decimals - 1 : plain.length();
        StringBuilder printed = new StringBuilder(plain.length() + whole / 3 + 1);
        if (rounded.signum() < 0) {
            printed.append(MINUS);
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0) {
                printed.append(NO_BREAK_SPACE);
            }
            printed.append(plain.charAt(i));
        }
        return decimals > 0
                ? printed.append(',').append(plain, whole + 1, plain.length()).toString()
                : printed.toString();
    }

    /** With the decimals it has and no zeros after them: {@code 7,5}, {@code 100}. */
    public static String printExact(BigDecimal value) {
        return print(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    /** A whole number for screen and paper. */
    public static String print(long value) {
        return print(BigDecimal.valueOf(value), 0);
    }

    /** For files that programs read: ASCII minus, no groups, decimal comma, no exponent, decimals as they stand. */
    public static String file(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }

    private static Parsed<BigDecimal> readSize(String text) {
        if (AMBIGUOUS.matcher(text).matches()) {
            return Parsed.unreadable("Talet kan läsas på två sätt: punkten kan vara tusental eller decimaltecken."
                    + " Skriv 1\u00a0234 för tusental eller 1,234 för decimaler.");
        }
        Matcher comma = WITH_COMMA.matcher(text);
        if (comma.matches()) {
            return grouped(comma, text.indexOf('.') >= 0 && text.indexOf(',') < 0);
        }
        Matcher point = WITH_POINT.matcher(text);
        if (point.matches()) {
            return Parsed.of(
                    decimal(point.group(1), point.group(2)),
                    "Punkten lästes som decimaltecken. I Sverige skrivs decimaler efter kommatecken.");
        }
        return Parsed.unreadable(fault(text));
    }

    private static Parsed<BigDecimal> grouped(Matcher match, boolean byPointsAlone) {
        String decimals = match.group(2);
        BigDecimal value = decimal(match.group(1), decimals == null ? "" : decimals);
        return byPointsAlone ? Parsed.of(value, "Punkterna lästes som tusentalsavgränsare.") : Parsed.of(value);
    }

    private static BigDecimal decimal(String whole, String decimals) {
        StringBuilder digits = new StringBuilder(whole.length() + decimals.length());
        for (int i = 0; i < whole.length(); i++) {
            if (whole.charAt(i) >= '0' && whole.charAt(i) <= '9') {
                digits.append(whole.charAt(i));
            }
        }
        return new BigDecimal(digits.append('.').append(decimals).toString());
    }

    private static String fault(String text) {
        if (text.chars().anyMatch(c -> DASHES.indexOf(c) >= 0)) {
            return "Minustecknet ska stå ensamt och först, direkt före siffrorna." + EXAMPLE;
        }
        if (text.chars().filter(c -> c == ',').count() > 1) {
            return "Talet har fler än ett kommatecken." + EXAMPLE;
        }
        if (text.startsWith(",") || text.endsWith(",")) {
            return "Det ska stå siffror både före och efter kommatecknet." + EXAMPLE;
        }
        return "Tusental grupperas tre siffror i taget och decimaler skrivs efter kommatecken." + EXAMPLE;
    }
}
