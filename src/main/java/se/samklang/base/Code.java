package se.samklang.base;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Turns a Swedish label into a plain code, the same for every way of writing its dashes, spaces and accents.
 *
 * <p>Codes hold only {@code a–z}, {@code 0–9} and one separator. A label without a Latin letter or a digit gives the empty
 * code; different labels may give the same code, so that whoever stores codes must guard their uniqueness.
 */
public final class Code {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Code() {}

    /** {@code Sjukpenning/Rehabpenning} becomes {@code sjukpenning_rehabpenning}. */
    public static String of(String label) {
        return folded(label, '_');
    }

    /** {@code Sjukpenning/Rehabpenning} becomes {@code sjukpenning-rehabpenning}, as ids on pages are written. */
    public static String hyphened(String label) {
        return folded(label, '-');
    }

    private static String folded(String label, char separator) {
        // Loose marks go first: composing sorts them, which takes seconds for a long run of them.
        String unmarked = MARKS.matcher(label).replaceAll("");
        String lower = Normalizer.normalize(unmarked, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = withoutLigatures(MARKS.matcher(lower).replaceAll(""));
        String joined = OTHERS.matcher(bare).replaceAll(String.valueOf(separator));
        int start = joined.startsWith(String.valueOf(separator)) ? 1 : 0;
        int end = joined.endsWith(String.valueOf(separator)) ? joined.length() - 1 : joined.length();
        return start < end ? joined.substring(start, end) : "";
    }

    /** Letters that Unicode does not take apart. */
    private static String withoutLigatures(String lower) {
        return lower.replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ð", "d")
                .replace("đ", "d")
                .replace("þ", "th")
                .replace("ł", "l")
                .replace("ı", "i");
    }
}
