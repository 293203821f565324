package se.samklang.architecture;

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
    private static final Set<String> KEYWORDS_AFTER_ITEM = Set.of(
            ("WHERE JOIN LEFT RIGHT FULL CROSS INNER GROUP ORDER HAVING LIMIT UNION RETURNING ) ; ON LOOP FOR WINDOW"
                            + " OFFSET EXCEPT INTERSECT SET SELECT")
                    .split(" "));
    private static final Set<String> FROM_OF_A_FUNCTION = Set.of("EXTRACT", "SUBSTRING", "TRIM", "OVERLAY", "POSITION");

    static SqlUse of(String sql) {
        return new Reading(new SqlWords(SqlTokens.of(sql))).use;
    }

    private static SqlUse nothing() {
        return new SqlUse(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    /** One pass over the words. */
    private static final class Reading {

        private final SqlWords words;
        private final Set<String> ownNames = new TreeSet<>();
        private final SqlUse use = nothing();

        Reading(SqlWords words) {
            this.words = words;
            for (int i = 0; i < words.count(); i++) {
                noteOwnName(i);
                noteCase(i);
            }
            for (int i = 0; i < words.count(); i++) {
                read(i);
            }
        }

        private void read(int i) {
            if (words.word(i - 1).equals(":")) {
                return;
            }
            switch (words.word(i)) {
                case "FROM" -> from(i);
                case "JOIN" -> tableOrCall(i + 1, use.reads());
                case "USING" -> using(i);
                case "INTO" -> {
                    if (words.word(i - 1).equals("INSERT") || words.word(i - 1).equals("MERGE")) {
                        table(i + 1, use.writes());
                    }
                }
                case "UPDATE" -> update(i);
                case "REFERENCES" -> table(i + 1, use.reads());
                case "TRUNCATE" -> table(i + (words.word(i + 1).equals("TABLE") ? 2 : 1), use.writes());
                case "TABLE", "ON" -> defined(i);
                case "CALL", "FUNCTION", "PROCEDURE" -> {
                    if (words.isQualified(i + 1)) {
                        boolean defines = words.word(i - 1).equals("CREATE")
                                || words.word(i - 1).equals("REPLACE");
                        (defines ? use.writes() : use.reads())
                                .add(words.word(i + 1).toLowerCase(Locale.ROOT));
                    }
                }
                default -> call(i);
            }
        }

        /** Deleting writes; anything else reads a list of tables. IS DISTINCT FROM and EXTRACT(… FROM …) are neither. */
        private void from(int i) {
            if (words.word(words.statement(i)).equals("REVOKE")) {
                return;
            }
            boolean compares = words.word(i - 1).equals("DISTINCT")
                    && (words.word(i - 2).equals("IS")
                            || words.word(i - 2).equals("NOT")
                                    && words.word(i - 3).equals("IS"));
            if (compares
                    || FROM_OF_A_FUNCTION.contains(words.functionAround(i))
                    || words.word(i - 1).equals("ALL")) {
                return;
            }
            if (words.word(i - 1).equals("DELETE")) {
                table(i + 1, use.writes());
                return;
            }
            int next = i + 1;
            while (next < words.count()) {
                tableOrCall(next, use.reads());
                next = afterItem(next);
                if (!words.word(next).equals(",")) {
                    return;
                }
                next++;
            }
        }

        /** Where a list of tables goes on: past the item's name, parentheses and alias. */
        private int afterItem(int i) {
            int next = i;
            while (next < words.count()
                    && !words.word(next).equals(",")
                    && !KEYWORDS_AFTER_ITEM.contains(words.word(next))) {
                if (words.word(next).equals("(")) {
                    next = words.closing(next);
                }
                next++;
            }
            return next;
        }

        private void using(int i) {
            boolean joins = Set.of("DELETE", "MERGE").contains(words.word(words.statement(i)));
            if (joins && words.isQualified(i + 1)) {
                use.reads().add(words.word(i + 1).toLowerCase(Locale.ROOT));
            }
        }

        private void update(int i) {
            int name = words.word(i + 1).equals("ONLY") ? i + 2 : i + 1;
            int after = words.isQualified(name) ? name + 3 : name + 1;
            int set = words.word(after).equals("AS")
                    ? after + 2
                    : words.word(after).equals("SET") ? after : after + 1;
            if (words.word(set).equals("SET")
                    && !Set.of("DO", "FOR", "ON", "KEY").contains(words.word(i - 1))) {
                table(name, use.writes());
            }
        }

        /** CREATE TABLE x.y, ALTER TABLE x.y, CREATE INDEX … ON x.y: what is defined belongs to the one who defines. */
        private void defined(int i) {
            if (words.isQualified(i + 1)
                    && !joins(i)
                    && !words.word(i + 4).equals("=")
                    && !words.word(i + 4).equals(".")) {
                use.writes().add(words.word(i + 1).toLowerCase(Locale.ROOT));
            }
        }

        /** ON of a join is followed by a comparison of columns, which look like tables of a schema. */
        private boolean joins(int i) {
            if (!words.word(i).equals("ON")) {
                return false;
            }
            for (int back = i - 1; back >= 0 && back > i - 60; back--) {
                switch (words.word(back)) {
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
            boolean called = words.isQualified(i)
                    && words.word(i + 3).equals("(")
                    && !Set.of("INTO", "REFERENCES", "ON", "TABLE", "FUNCTION", "PROCEDURE", "TRIGGER", ".")
                            .contains(words.word(i - 1));
            if (called) {
                use.reads().add(words.word(i).toLowerCase(Locale.ROOT));
            }
        }

        private void table(int i, Set<String> into) {
            int name = words.word(i).equals("ONLY") ? i + 1 : i;
            if (words.isQualified(name)) {
                into.add(words.written(name).toLowerCase(Locale.ROOT));
            } else if (words.isName(name) && !ownNames.contains(words.word(name))) {
                use.unqualified().add(words.written(name));
            }
        }

        /** A subquery speaks for itself; a function without schema is PostgreSQL's own. */
        private void tableOrCall(int i, Set<String> into) {
            int name = words.word(i).equals("LATERAL") || words.word(i).equals("ONLY") ? i + 1 : i;
            boolean call = words.word(name + 1).equals("(")
                    || words.word(name).equals("(")
                    || words.word(name).startsWith("PG_");
            if (!call) {
                table(name, into);
            }
        }

        /** WITH x AS (…), y (a, b) AS (…): names of the statement itself. */
        private void noteOwnName(int i) {
            if (!words.word(i).equals("AS")
                    || !words.isName(i - 1) && !words.word(i - 1).equals(")")) {
                return;
            }
            boolean opens = words.word(i + 1).equals("(")
                    || words.word(i + 1).endsWith("MATERIALIZED")
                    || words.word(i + 1).equals("NOT");
            int name = words.word(i - 1).equals(")") ? words.opening(i - 1) - 1 : i - 1;
            if (opens && Set.of("WITH", "RECURSIVE", ",").contains(words.word(name - 1))) {
                ownNames.add(words.word(name));
            }
        }

        private void noteCase(int i) {
            String token = words.written(i);
            String upper = words.word(i);
            boolean name = words.word(i - 1).equals(".")
                    || words.word(i + 1).equals(".")
                    || words.word(i - 1).equals(":");
            if (KEYWORDS.contains(upper) && !token.equals(upper) && !name) {
                use.lowerCase().add(token);
            }
        }
    }
}
