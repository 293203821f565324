package se.samklang.meetings.papers;

import java.util.Optional;
import java.util.UUID;
import se.samklang.base.Sha256;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The files themselves. The same content is kept once; what is kept is never changed. */
public final class PaperSql {

    private PaperSql() {}

    /** Keeps the bytes and answers the id they have. */
    public static UUID keep(Write tx, UUID id, byte[] bytes) {
        String sha256 = Sha256.hash(bytes);
        return known(tx, sha256).orElseGet(() -> add(tx, id, bytes, sha256));
    }

    public static Optional<byte[]> bytes(Read tx, UUID id) {
        return tx.sql("""
                SELECT f.bytes
                FROM meetings.attachment_file f
                WHERE f.association_id = :association
                  AND f.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    private static Optional<UUID> known(Read tx, String sha256) {
        return tx.sql("""
                SELECT f.id
                FROM meetings.attachment_file f
                WHERE f.association_id = :association
                  AND f.sha256 = :sha256
                ORDER BY f.id
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("sha256", sha256)
                .query(UUID.class)
                .optional();
    }

    private static UUID add(Write tx, UUID id, byte[] bytes, String sha256) {
        tx.sql("""
                INSERT INTO meetings.attachment_file (association_id, id, bytes, sha256)
                VALUES (:association, :id, :bytes, :sha256)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("bytes", bytes)
                .param("sha256", sha256)
                .update();
        return id;
    }
}
