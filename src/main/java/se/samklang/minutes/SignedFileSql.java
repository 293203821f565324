package se.samklang.minutes;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /**
     * A file that came signed, without its bytes.
     *
     * @param finding what was found when it came, as it is stored
     */
    record Received(String fileName, String sha256, OffsetDateTime createdAt, String finding) {

        List<SignatureFinding> findings() {
            return List.of(JsonMapper.shared().readValue(finding, SignatureFinding[].class));
        }
    }

    static Optional<Received> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT f.file_name, f.sha256, f.created_at, CAST(f.finding AS text) AS finding
                FROM minutes.signed_file f
                WHERE f.association_id = :association
                  AND f.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Received.class)
                .optional();
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

    /** The place whose file came last: it carries every signature before it, where each signed what the other left. */
    static Optional<UUID> lastReceivedFor(Read tx, UUID minutes) {
        return tx.sql("""
                SELECT s.id
                FROM minutes.signature s
                JOIN minutes.signed_file f ON f.association_id = s.association_id AND f.id = s.signed_file_id
                WHERE s.association_id = :association
                  AND s.minutes_id = :minutes
                ORDER BY f.created_at DESC, f.id DESC, s.position DESC
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("minutes", minutes)
                .query(UUID.class)
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

    /** The editions of a meeting's minutes that have the seal. */
    static Set<UUID> sealed(Read tx, UUID meeting) {
        return tx.sql("""
                SELECT DISTINCT f.minutes_id
                FROM minutes.signed_file f
                JOIN minutes.minutes m ON m.association_id = f.association_id AND m.id = f.minutes_id
                WHERE f.association_id = :association
                  AND m.meeting_id = :meeting
                  AND NOT EXISTS (
                        SELECT
                        FROM minutes.signature s
                        WHERE s.association_id = f.association_id
                          AND s.signed_file_id = f.id)
                ORDER BY f.minutes_id
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .query(UUID.class)
                .set();
    }
}
