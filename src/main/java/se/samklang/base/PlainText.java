package se.samklang.base;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text as it may be stored: composed (NFC), without control characters, no longer than its place.
 *
 * <p>Length is counted in characters as Unicode numbers them, so that an emoji is one. Empty text is a value: whether
 * something must be written is for the form to say.
 */
public final class PlainText {
    /** Unicode's stream-safe limit (UAX 15): no language stacks more marks, and sorting longer runs is slow. */
    private static final int MARKS_IN_A_ROW = 30;
    /** No character is composed of more than four others. */
    private static final int LARGEST_COMPOSITION = 4;

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\n\u2028\u2029]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]");

    private PlainText() {}

    /**
     * One line, such as a name or a heading. Line breaks, control characters and characters nobody can see (zero width,
     * changes of writing direction) are refused, since they let two names look the same.
     */
    public static Parsed<String> line(String typed, int maxLength) {
        String trimmed = trimmed(typed);
        if (trimmed.length() <= maxLength && isOrdinary(trimmed)) {
            return Parsed.of(trimmed);
        }
        String fault = fault(trimmed, maxLength);
        if (fault != null) {
            return Parsed.unreadable(fault);
        }
        if (LINE_BREAK.matcher(trimmed).find()) {
            return Parsed.unreadable("Texten ska stå på en enda rad. Ta bort radbrytningarna.");
        }
        if (INVISIBLE.matcher(trimmed).find()) {
            return Parsed.unreadable("Texten innehåller ett osynligt tecken, som ofta följer med när man klistrar in."
                    + " Skriv texten för hand i stället.");
        }
        if (trimmed.indexOf('\t') >= 0) {
            return Parsed.unreadable("Texten innehåller ett tabbtecken. Skriv mellanslag i stället.");
        }
        return fitting(trimmed, maxLength, null);
    }

    /**
     * Running text. Every kind of line break becomes {@code \n}, a tab becomes a space (with a remark); invisible
     * characters are kept, other control characters refused.
     */
    public static Parsed<String> text(String typed, int maxLength) {
        String trimmed = trimmed(LINE_BREAK.matcher(typed).replaceAll("\n"));
        String fault = fault(trimmed, maxLength);
        if (fault != null) {
            return Parsed.unreadable(fault);
        }
        boolean tabbed = trimmed.indexOf('\t') >= 0;
        return fitting(trimmed.replace('\t', ' '), maxLength, tabbed ? "Tabbtecken ersattes med mellanslag." : null);
    }

    /** Without white space at the ends, also the no-break kinds, which {@link String#strip()} leaves. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Letters, digits and signs that are what they look like and composed already; nearly every line of a file holds no others. */
    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' && c < '\u00c0' || c > '\u00ff') {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static @Nullable String fault(String text, int maxLength) {
        int length = text.codePointCount(0, text.length());
        if (length / LARGEST_COMPOSITION > maxLength) {
            return tooLong(length, maxLength);
        }
        if (text.codePoints().anyMatch(PlainText::isForbidden)) {
            return "Texten innehåller ett styrtecken eller ett trasigt tecken, som inte kan sparas."
                    + " Skriv den del som klistrats in för hand i stället.";
        }
        return hasTooManyMarks(text)
                ? "Texten har fler än " + MARKS_IN_A_ROW + " accenttecken i rad. Ta bort dem."
                : null;
    }

    /** Control characters, halves of characters, and the two that no XML (so no Word or Excel file) can hold. */
    private static boolean isForbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
            case Character.SURROGATE -> true;
            default -> c == 0xfffe || c == 0xffff;
        };
    }

    private static boolean hasTooManyMarks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            marks = isMark(text.codePointAt(i)) ? marks + 1 : 0;
            if (marks > MARKS_IN_A_ROW) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static Parsed<String> fitting(String text, int maxLength, @Nullable String remark) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int length = composed.codePointCount(0, composed.length());
        return length > maxLength ? Parsed.unreadable(tooLong(length, maxLength)) : Parsed.of(composed, remark);
    }

    private static String tooLong(int length, int maxLength) {
        return "Texten är " + SwedishNumber.print(length) + " tecken lång. Högst " + SwedishNumber.print(maxLength)
                + " tecken får plats.";
    }
}
