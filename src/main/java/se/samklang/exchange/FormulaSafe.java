package se.samklang.exchange;

import java.util.regex.Pattern;

/**
 * Keeps a text from being run as a formula when a spreadsheet opens a CSV file, and takes exactly that protection away again when the file
 * comes back. A text that already begins with apostrophes before a formula sign gets one more, so that the two directions undo each other.
 */
final class FormulaSafe {
    private static final Pattern RISKY =
            Pattern.compile("'*\\s*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    private FormulaSafe() {}

    static boolean isRisky(String text) {
        return RISKY.matcher(text).matches();
    }

    static String protect(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    static String unprotect(String text) {
        return text.startsWith("'") && isRisky(text) ? text.substring(1) : text;
    }
}
