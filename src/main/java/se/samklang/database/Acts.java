package se.samklang.database;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has been done in a förbund: every change with who, when, before and after, and the way back. */
public final class Acts {

    private Acts() {}

    /** One changed row. {@code before} and {@code after} are the row as JSON; {@code before} is null when it was added;
     * {@code own} where the scope's account did it. */
    public record Change(
            UUID actId,
            String title,
            String operation,
            OffsetDateTime createdAt,
            String actor,
            @Nullable String before,
            @Nullable String after,
            boolean own) {}

    /** The changes of one row and of the rows that name it as their owner, newest first. */
    public static List<Change> ofRow(Read tx, String schema, String table, UUID rowId) {
        return tx.sql("""
                SELECT c.act_id, a.title, c.operation, a.created_at, a.actor,
                       c.before::text AS before, c.after::text AS after,
                       a.created_by IS NOT DISTINCT FROM database.app_account() AS own
                FROM database.change c
                JOIN database.act a ON a.association_id = c.association_id AND a.id = c.act_id
                WHERE c.association_id = :association
                  AND c.schema_name = :schema
                  AND c.table_name = :table
                  AND c.row_id = :row
                ORDER BY c.id DESC
                LIMIT 200
                """)
                .param("association", tx.scope().association())
                .param("schema", schema)
                .param("table", table)
                .param("row", rowId)
                .query(Change.class)
                .list();
    }

    /** Who saved a row last, when, and the version it has since; the version is null for rows without one. */
    public record Saved(
            String actor,
            OffsetDateTime createdAt,
            @Nullable Integer version) {}

    /** The latest change of a row. */
    public static Optional<Saved> lastSaved(Read tx, UUID rowId) {
        return tx.sql("""
                SELECT a.actor, a.created_at, CAST(c.after ->> 'version' AS integer) AS version
                FROM database.change c
                JOIN database.act a ON a.association_id = c.association_id AND a.id = c.act_id
                WHERE c.association_id = :association
                  AND c.row_id = :row
                ORDER BY c.id DESC
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("row", rowId)
                .query(Saved.class)
                .optional();
    }

    /**
     * An act of the scope's förbund.
     *
     * @param own the scope's account did it
     * @param schemas the schemas it changed rows of, with commas between
     */
    public record Act(boolean own, String schemas) {

        /** True where the act changed rows of the schema. */
        public boolean touches(String schema) {
            return List.of(schemas.split(",")).contains(schema);
        }
    }

    /** The act, where the scope's förbund has it. */
    public static Optional<Act> find(Read tx, UUID actId) {
        return tx.sql("""
                SELECT a.created_by IS NOT DISTINCT FROM database.app_account() AS own,
                       (SELECT coalesce(string_agg(DISTINCT c.schema_name, ','), '')
                        FROM database.change c
                        WHERE c.association_id = a.association_id
                          AND c.act_id = a.id) AS schemas
                FROM database.act a
                WHERE a.association_id = :association
                  AND a.id = :act
                """)
                .param("association", tx.scope().association())
                .param("act", actId)
                .query(Act.class)
                .optional();
    }

    /** Rows of the table {@code holder} belong to rows of the table {@code held}; both named with their schema. */
    public static final class Held extends RuntimeException {
        private final String holder;
        private final String held;

        Held(String holder, String held) {
            super(holder + " belongs to " + held, null, false, false);
            this.holder = holder;
            this.held = held;
        }

        public String holder() {
            return holder;
        }

        public String held() {
            return held;
        }
    }

    /**
     * Takes every change of an act back: added rows are removed, changed rows get their earlier content, removed rows
     * return. The undoing is an act of its own.
     *
     * @return a Swedish reason where the act cannot be undone (already undone, a row was changed since, or a later row
     *     stands in the way), else empty
     * @throws Held where rows of another table belong to what would be removed; nothing has been done then
     */
    public static Optional<String> undo(Write tx, UUID actId) {
        String outcome = tx.sql("SELECT database.take_back(:act)")
                .param("act", actId)
                .query(String.class)
                .single();
        return switch (outcome) {
            case "done" -> Optional.empty();
            case "missing" -> Optional.of("Åtgärden finns inte i det här förbundet.");
            case "undone" -> Optional.of("Åtgärden är redan ångrad.");
            case "changed" ->
                Optional.of("Något av det som åtgärden ändrade har ändrats igen efteråt. Ångra först de senare"
                        + " ändringarna, eller rätta för hand.");
            case "blocked" ->
                Optional.of("Något som har registrerats efteråt står i vägen: det hör till det som skulle tas bort,"
                        + " eller har fått samma namn eller nummer. Ta bort det först, eller rätta för hand.");
            default -> throw held(outcome);
        };
    }

    private static Held held(String outcome) {
        String[] words = outcome.split(" ");
        if (words.length != 3 || !words[0].equals("held")) {
            throw new IllegalStateException("unknown outcome of undo: " + outcome);
        }
        return new Held(words[1], words[2]);
    }
}
