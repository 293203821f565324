package se.samklang.architecture;

import java.util.ArrayList;
import java.util.List;

/**
 * A Java file split into what the program does and what it says.
 *
 * @param code the source with every comment gone and every string emptied, as long as the original
 * @param strings the strings, with where they begin and end
 */
record JavaText(String code, List<Literal> strings) {

    record Literal(int start, int end, String text) {}

    static JavaText of(String source) {
        StringBuilder code = new StringBuilder(source);
        List<Literal> strings = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            int end;
            if (source.startsWith("//", at)) {
                end = endOf(source, "\n", at) - 1;
                blank(code, at, end);
            } else if (source.startsWith("/*", at)) {
                end = endOf(source, "*/", at + 2);
                blank(code, at, end);
            } else if (source.startsWith("\"\"\"", at)) {
                end = endOf(source, "\"\"\"", at + 3);
                strings.add(new Literal(at, end, source.substring(at + 3, end - 3)));
                blank(code, at + 1, end - 1);
            } else if (source.charAt(at) == '"' || source.charAt(at) == '\'') {
                end = quoted(source, at);
                if (source.charAt(at) == '"') {
                    strings.add(new Literal(at, end, source.substring(at + 1, end - 1)));
                }
                blank(code, at + 1, end - 1);
            } else {
                end = at + 1;
            }
            at = Math.max(end, at + 1);
        }
        return new JavaText(code.toString(), strings);
    }

    /** What stands before a string, without the white space between. */
    String before(Literal literal) {
        return code.substring(0, literal.start()).stripTrailing();
    }

    /** What follows a string, without the white space between. */
    String after(Literal literal) {
        return code.substring(literal.end()).stripLeading();
    }

    private static int quoted(String source, int start) {
        int at = start + 1;
        while (at < source.length() && source.charAt(at) != source.charAt(start)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, source.length());
    }

    private static int endOf(String source, String mark, int from) {
        int found = source.indexOf(mark, from);
        return found < 0 ? source.length() : found + mark.length();
    }

    private static void blank(StringBuilder code, int from, int to) {
        for (int i = from; i < to; i++) {
            if (code.charAt(i) != '\n') {
                code.setCharAt(i, ' ');
            }
        }
    }
}
