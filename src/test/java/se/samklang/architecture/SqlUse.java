package se.samklang.architecture;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a statement, or a file of statements, touches.
 *
 * @param reads schemas it reads rows of, refers to by key or calls a function in
 * @param writes schemas it changes rows or tables of
 * @param unqualified tables named without their schema
 * @param lowerCase keywords in small letters
 */
record SqlUse(Set<String> reads, Set<String> writes, Set<String> unqualified, Set<String> lowerCase) {

    private static final Set<String> KEYWORDS = Set.of(
            ("SELECT FROM WHERE JOIN LEFT RIGHT FULL CROSS LATERAL INNER ORDER GROUP BY HAVING LIMIT OFFSET UNION INSERT"
                            + " INTO UPDATE DELETE SET WITH RECURSIVE CASE WHEN THEN ELSE END DISTINCT BETWEEN EXISTS ILIKE"
                            + " LIKE RETURNING CONFLICT NOTHING ASC DESC NULLS COLLATE FILTER PARTITION AND OR NOT"
                            + " NULL IS IN ON AS USING CREATE TABLE ALTER GRANT CONSTRAINT PRIMARY FOREIGN REFERENCES UNIQUE"
                            + " CHECK INDEX POLICY")
                    .split(" "));
    private static final Set<String> DEFINING = Set.of("TABLE", "ON", "TRIGGER", "FUNCTION", "PROCEDURE", "VIEW");
    private static final Set<String> FROM_OF_A_FUNCTION = Set.of("EXTRACT", "SUBSTRING", "TRIM", "OVERLAY", "POSITION");

    static SqlUse of(String sql) {
        return new Reading(SqlTokens.of(sql)).use;
    }

    private static SqlUse nothing() {
        return new SqlUse(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    /** One pass over the words. */
    private static final class Reading {

        private final List<String> tokens;
        private final Set<String> ownNames = new TreeSet<>();
        private final SqlUse use = nothing();

        Reading(List<String> tokens) {
            this.tokens = tokens;
            for (int i = 0; i < tokens.size(); i++) {
                noteOwnName(i);
                noteCase(i);
            }
            for (int i = 0; i < tokens.size(); i++) {
                read(i);
            }
        }

        private void read(int i) {
            if (word(i - 1).equals(":")) {
                return;
            }
            switch (word(i)) {
                case "FROM" -> from(i);
                case "JOIN" -> tableOrCall(i + 1, use.reads());
                case "USING" -> using(i);
                case "INTO" -> {
                    if (word(i - 1).equals("INSERT") || word(i - 1).equals("MERGE")) {
                        table(i + 1, use.writes());
                    }
                }
                case "UPDATE" -> update(i);
                case "REFERENCES" -> table(i + 1, use.reads());
                case "TRUNCATE" -> table(i + (word(i + 1).equals("TABLE") ? 2 : 1), use.writes());
                case "TABLE", "ON" -> defined(i);
                case "CALL", "FUNCTION", "PROCEDURE" -> {
                    if (isQualified(i + 1)) {
                        boolean defines =
                                word(i - 1).equals("CREATE") || word(i - 1).equals("REPLACE");
                        (defines ? use.writes() : use.reads()).add(word(i + 1).toLowerCase(Locale.ROOT));
                    }
                }
                default -> call(i);
            }
        }

        /** Deleting writes; anything else reads a list of tables. IS DISTINCT FROM and EXTRACT(… FROM …) are neither. */
        private void from(int i) {
            if (word(statement(i)).equals("REVOKE")) {
                return;
            }
            boolean compares = word(i - 1).equals("DISTINCT")
                    && (word(i - 2).equals("IS")
                            || word(i - 2).equals("NOT") && word(i - 3).equals("IS"));
            if (compares
                    || FROM_OF_A_FUNCTION.contains(functionAround(i))
                    || word(i - 1).equals("ALL")) {
                return;
            }
            if (word(i - 1).equals("DELETE")) {
                table(i + 1, use.writes());
                return;
            }
            int next = i + 1;
            while (next < tokens.size()) {
                tableOrCall(next, use.reads());
                next = afterItem(next);
                if (!word(next).equals(",")) {
                    return;
                }
                next++;
            }
        }

        /** Where a list of tables goes on: past the item's name, parentheses and alias. */
        private int afterItem(int i) {
            int next = i;
            while (next < tokens.size() && !word(next).equals(",") && !KEYWORDS_AFTER_ITEM.contains(word(next))) {
                if (word(next).equals("(")) {
                    next = closing(next);
                }
                next++;
            }
            return next;
        }

        private void using(int i) {
            boolean joins = Set.of("DELETE", "MERGE").contains(word(statement(i)));
            if (joins && isQualified(i + 1)) {
                use.reads().add(word(i + 1).toLowerCase(Locale.ROOT));
            }
        }

        /** The first word of the statement. */
        private int statement(int i) {
            int first = i;
            while (first > 0 && !word(first - 1).equals(";")) {
                first--;
            }
            return first;
        }

        private void update(int i) {
            int name = word(i + 1).equals("ONLY") ? i + 2 : i + 1;
            int after = isQualified(name) ? name + 3 : name + 1;
            int set = word(after).equals("AS") ? after + 2 : word(after).equals("SET") ? after : after + 1;
            if (word(set).equals("SET") && !Set.of("DO", "FOR", "ON", "KEY").contains(word(i - 1))) {
                table(name, use.writes());
            }
        }

        /** CREATE TABLE x.y, ALTER TABLE x.y, CREATE INDEX … ON x.y: what is defined belongs to the one who defines. */
        private void defined(int i) {
            if (isQualified(i + 1)
                    && !joins(i)
                    && !word(i + 4).equals("=")
                    && !word(i + 4).equals(".")) {
                use.writes().add(word(i + 1).toLowerCase(Locale.ROOT));
            }
        }

        /** ON of a join is followed by a comparison of columns, which look like tables of a schema. */
        private boolean joins(int i) {
            if (!word(i).equals("ON")) {
                return false;
            }
            for (int back = i - 1; back >= 0 && back > i - 60; back--) {
                switch (word(back)) {
                    case "JOIN" -> {
                        return true;
                    }
                    case "CREATE", "GRANT", "REVOKE", ";" -> {
                        return false;
                    }
                    default -> {}
                }
            }
            return false;
        }

        private void call(int i) {
            boolean called = isQualified(i)
                    && word(i + 3).equals("(")
                    && !Set.of("INTO", "REFERENCES", "ON", "TABLE", "FUNCTION", "PROCEDURE", "TRIGGER", ".")
                            .contains(word(i - 1));
            if (called) {
                use.reads().add(word(i).toLowerCase(Locale.ROOT));
            }
        }

        private void table(int i, Set<String> into) {
            int name = word(i).equals("ONLY") ? i + 1 : i;
            if (isQualified(name)) {
                into.add(tokens.get(name).toLowerCase(Locale.ROOT));
            } else if (isName(name) && !ownNames.contains(word(name))) {
                use.unqualified().add(tokens.get(name));
            }
        }

        /** A subquery speaks for itself; a function without schema is PostgreSQL's own. */
        private void tableOrCall(int i, Set<String> into) {
            int name = word(i).equals("LATERAL") || word(i).equals("ONLY") ? i + 1 : i;
            boolean call = word(name + 1).equals("(")
                    || word(name).equals("(")
                    || word(name).startsWith("PG_");
            if (!call) {
                table(name, into);
            }
        }

        /** WITH x AS (…), y (a, b) AS (…): names of the statement itself. */
        private void noteOwnName(int i) {
            if (!word(i).equals("AS") || !isName(i - 1) && !word(i - 1).equals(")")) {
                return;
            }
            boolean opens = word(i + 1).equals("(")
                    || word(i + 1).endsWith("MATERIALIZED")
                    || word(i + 1).equals("NOT");
            int name = word(i - 1).equals(")") ? opening(i - 1) - 1 : i - 1;
            if (opens && Set.of("WITH", "RECURSIVE", ",").contains(word(name - 1))) {
                ownNames.add(word(name));
            }
        }

        private void noteCase(int i) {
            String token = tokens.get(i);
            String upper = word(i);
            boolean name = word(i - 1).equals(".")
                    || word(i + 1).equals(".")
                    || word(i - 1).equals(":");
            if (KEYWORDS.contains(upper) && !token.equals(upper) && !name) {
                use.lowerCase().add(token);
            }
        }

        private String functionAround(int i) {
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

        private int closing(int open) {
            int depth = 0;
            for (int i = open; i < tokens.size(); i++) {
                depth += word(i).equals("(") ? 1 : word(i).equals(")") ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            return tokens.size();
        }

        private int opening(int close) {
            int depth = 0;
            for (int i = close; i >= 0; i--) {
                depth += word(i).equals(")") ? 1 : word(i).equals("(") ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            return 0;
        }

        private boolean isQualified(int i) {
            return isName(i) && word(i + 1).equals(".") && isName(i + 2);
        }

        private boolean isName(int i) {
            return !word(i).isEmpty() && (Character.isLetter(word(i).charAt(0)) || word(i).charAt(0) == '"');
        }

        private String word(int i) {
            return i < 0 || i >= tokens.size() ? "" : tokens.get(i).toUpperCase(Locale.ROOT);
        }
    }

    private static final Set<String> KEYWORDS_AFTER_ITEM = Set.of(
            "WHERE",
            "JOIN",
            "LEFT",
            "RIGHT",
            "FULL",
            "CROSS",
            "INNER",
            "GROUP",
            "ORDER",
            "HAVING",
            "LIMIT",
            "UNION",
            "RETURNING",
            ")",
            ";",
            "ON",
            "LOOP",
            "FOR",
            "WINDOW",
            "OFFSET",
            "EXCEPT",
            "INTERSECT",
            "SET",
            "SELECT");
}
