package se.samklang.architecture;

import java.util.List;
import java.util.Locale;

/** The words of a statement by place; outside it there is an empty word, so that a reader may look past both ends. */
record SqlWords(List<String> tokens) {

    int count() {
        return tokens.size();
    }

    /** As it is written; {@link #word} is the same in capitals. */
    String written(int i) {
        return tokens.get(i);
    }

    /** The first word of the statement. */
    int statement(int i) {
        int first = i;
        while (first > 0 && !word(first - 1).equals(";")) {
            first--;
        }
        return first;
    }

    String functionAround(int i) {
        int depth = 0;
        for (int back = i - 1; back > 0; back--) {
            if (word(back).equals(")")) {
                depth++;
            } else if (word(back).equals("(") && depth-- == 0) {
                return word(back - 1);
            }
        }
        return "";
    }

    int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += word(i).equals("(") ? 1 : word(i).equals(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    int opening(int close) {
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            depth += word(i).equals(")") ? 1 : word(i).equals("(") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return 0;
    }

    boolean isQualified(int i) {
        return isName(i) && word(i + 1).equals(".") && isName(i + 2);
    }

    boolean isName(int i) {
        return !word(i).isEmpty() && (Character.isLetter(word(i).charAt(0)) || word(i).charAt(0) == '"');
    }

    String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).toUpperCase(Locale.ROOT);
    }
}
