package se.samklang.exchange;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The statements on {@code exchange.import_draft}. */
final class DraftSql {

    private static final Duration KEPT = Duration.ofDays(1);

    private DraftSql() {}

    /** A checked file that waits for the word to be stored. */
    record Draft(UUID id, String kind, String fileName, byte[] content) {}

    static UUID add(Write tx, Draft draft) {
        tx.sql("""
                INSERT INTO exchange.import_draft (association_id, id, kind, file_name, content)
                VALUES (:association, :id, :kind, :file, :content)
                """)
                .param("association", tx.scope().association())
                .param("id", draft.id())
                .param("kind", draft.kind())
                .param("file", draft.fileName())
                .param("content", draft.content())
                .update();
        return draft.id();
    }

    static Optional<Draft> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT d.id, d.kind, d.file_name, d.content
                FROM exchange.import_draft d
                WHERE d.association_id = :association
                  AND d.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Draft.class)
                .optional();
    }

    /** Removes the draft, and with it all that are too old. */
    static void remove(Write tx, UUID id) {
        tx.sql("SELECT exchange.remove_drafts(:id, :oldest)")
                .param("id", id)
                .param("oldest", tx.now().minus(KEPT).atOffset(ZoneOffset.UTC))
                .query()
                .listOfRows();
    }
}
