package se.samklang.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits SQL into words and signs. Comments and strings go; the body of a function counts as part of the statement. */
final class SqlTokens {

    private final String sql;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private SqlTokens(String sql) {
        this.sql = sql;
    }

    /** Words as written, a quoted name without its quotes but with a leading {@code "}, every sign by itself. */
    static List<String> of(String sql) {
        SqlTokens reading = new SqlTokens(sql);
        while (reading.at < sql.length()) {
            reading.next();
        }
        return reading.tokens;
    }

    private void next() {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (sql.startsWith("--", at)) {
            at = endOf("\n", at);
        } else if (sql.startsWith("/*", at)) {
            at = endOf("*/", at + 2);
        } else if (c == '\'') {
            string();
        } else if (c == '"') {
            int end = endOf("\"", at + 1);
            tokens.add(sql.substring(at, end - 1));
            at = end;
        } else if (c == '$' && dollarQuote() > 0) {
            at += dollarQuote();
        } else if (sql.startsWith("::", at)) {
            tokens.add("::");
            at += 2;
        } else if (isWord(c)) {
            int start = at;
            while (at < sql.length() && isWord(sql.charAt(at))) {
                at++;
            }
            tokens.add(sql.substring(start, at));
        } else {
            tokens.add(String.valueOf(c).toLowerCase(Locale.ROOT));
            at++;
        }
    }

    private void string() {
        at++;
        while (at < sql.length() && (sql.charAt(at) != '\'' || sql.startsWith("''", at))) {
            at += sql.startsWith("''", at) ? 2 : 1;
        }
        at++;
        tokens.add("''");
    }

    private int dollarQuote() {
        int end = sql.indexOf('$', at + 1);
        boolean named = end > 0 && sql.substring(at + 1, end).chars().allMatch(Character::isLetter);
        return named ? end + 1 - at : 0;
    }

    private int endOf(String mark, int from) {
        int found = sql.indexOf(mark, from);
        return found < 0 ? sql.length() : found + mark.length();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
