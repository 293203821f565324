package se.samklang.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.base.Sha256;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.signatures.SignatureFinding;
import tools.jackson.databind.json.JsonMapper;

/** The files that carry signatures, byte for byte, with what was found when they came. */
final class SignedFileSql {

    private SignedFileSql() {}

    static int add(Write tx, UUID id, UUID minutes, String fileName, byte[] bytes, List<SignatureFinding> findings) {
        return tx.sql("""
                INSERT INTO minutes.signed_file (association_id, id, minutes_id, file_name, bytes, sha256, finding)
                VALUES (:association, :id, :minutes, :name, :bytes, :sha256, CAST(:finding AS jsonb))
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("minutes", minutes)
                .param("name", fileName)
                .param("bytes", bytes)
                .param("sha256", Sha256.hash(bytes))
                .param("finding", JsonMapper.shared().writeValueAsString(findings))
                .update();
    }

    static Optional<byte[]> bytes(Read tx, UUID id) {
        return tx.sql("""
                SELECT f.bytes
                FROM minutes.signed_file f
                WHERE f.association_id = :association
                  AND f.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    /** The final PDF of an edition with the förbund's own seal: the file that is nobody's signature. */
    static Optional<byte[]> seal(Read tx, UUID minutes) {
        return tx.sql("""
                SELECT f.bytes
                FROM minutes.signed_file f
                WHERE f.association_id = :association
                  AND f.minutes_id = :minutes
                  AND NOT EXISTS (
                        SELECT
                        FROM minutes.signature s
                        WHERE s.association_id = f.association_id
                          AND s.signed_file_id = f.id)
                ORDER BY f.created_at, f.id
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("minutes", minutes)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }
}
