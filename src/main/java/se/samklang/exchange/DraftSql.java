package se.samklang.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The statements on {@code exchange.import_draft}. */
final class DraftSql {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int PIECE_BYTES = 8 * 1024 * 1024;

    private DraftSql() {}

    /** A checked file that waits for the word to be stored. */
    record Draft(UUID id, String kind, String fileName, long size) {}

    /** The bytes go to the database as they are read. */
    static int add(Write tx, Draft draft, ImportContent content) {
        try (InputStream bytes = content.open()) {
            return tx.sql("""
                INSERT INTO exchange.import_draft (association_id, id, kind, file_name, content)
                VALUES (:association, :id, :kind, :file, :content)
                """)
                    .param("association", tx.scope().association())
                    .param("id", draft.id())
                    .param("kind", draft.kind())
                    .param("file", draft.fileName())
                    .param("content", new SqlBinaryValue(bytes, draft.size()))
                    .update();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Optional<Draft> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT d.id, d.kind, d.file_name, octet_length(d.content) AS size
                FROM exchange.import_draft d
                WHERE d.association_id = :association
                  AND d.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Draft.class)
                .optional();
    }

    /** Copies the bytes, a piece at a time. False where the draft went away meanwhile, stored by another click. */
    static boolean copy(Read tx, Draft draft, OutputStream target) {
        try {
            for (long at = 0; at < draft.size(); at += PIECE_BYTES) {
                Optional<byte[]> piece = piece(tx, draft.id(), at);
                if (piece.isEmpty()) {
                    return false;
                }
                target.write(piece.get());
            }
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<byte[]> piece(Read tx, UUID id, long at) {
        return tx.sql("""
                SELECT substring(d.content FROM :from FOR :length)
                FROM exchange.import_draft d
                WHERE d.association_id = :association
                  AND d.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("from", (int) at + 1)
                .param("length", PIECE_BYTES)
                .query(byte[].class)
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
