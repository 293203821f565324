package se.samklang.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts what nobody can read into pieces somebody can set. The printer measures the whole rest of an unbroken run for
 * every line it sets of it, so that 200 000 letters without a space would cost the square of their number.
 */
final class LongRuns {

    private static final int LONGEST = 500;

    private LongRuns() {}

    /** The text in pieces none of which has a longer unbroken run; nearly always the text itself. */
    static List<String> pieces(String text) {
        if (text.length() <= LONGEST) {
            return List.of(text);
        }
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == ' ' ? 0 : run + 1;
            boolean whole = i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
            if (run >= LONGEST && whole) {
                pieces.add(text.substring(from, i + 1));
                from = i + 1;
                run = 0;
            }
        }
        if (from < text.length()) {
            pieces.add(text.substring(from));
        }
        return pieces;
    }
}
