package se.samklang.minutes;

import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The editions of minutes. */
final class MinutesSql {

    private MinutesSql() {}

    /** All of a meeting's, the newest first, also those that were withdrawn. */
    static List<Edition> ofMeeting(Read tx, UUID meeting) {
        return tx.sql("""
                SELECT m.id, m.meeting_id, m.edition, m.status, m.reason, m.withdrawal_reason, m.due_date, m.document_id,
                       m.sha256, m.verified_at, m.verified_date, m.notice_id, m.final_document_id, m.version,
                       m.created_at
                FROM minutes.minutes m
                WHERE m.association_id = :association
                  AND m.meeting_id = :meeting
                ORDER BY m.edition DESC, m.created_at DESC, m.id
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .query(Edition.class)
                .list();
    }

    static Optional<Edition> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT m.id, m.meeting_id, m.edition, m.status, m.reason, m.withdrawal_reason, m.due_date, m.document_id,
                       m.sha256, m.verified_at, m.verified_date, m.notice_id, m.final_document_id, m.version,
                       m.created_at
                FROM minutes.minutes m
                WHERE m.association_id = :association
                  AND m.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Edition.class)
                .optional();
    }

    /** The edition whose verification one of these notices announces. */
    static Optional<Edition> announcedIn(Read tx, List<UUID> notices) {
        return tx.sql("""
                SELECT m.id, m.meeting_id, m.edition, m.status, m.reason, m.withdrawal_reason, m.due_date, m.document_id,
                       m.sha256, m.verified_at, m.verified_date, m.notice_id, m.final_document_id, m.version,
                       m.created_at
                FROM minutes.minutes m
                WHERE m.association_id = :association
                  AND m.notice_id IN (:notices)
                ORDER BY m.edition DESC, m.id
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("notices", notices)
                .query(Edition.class)
                .optional();
    }

    /** The edition when everybody who was signing or withdrawing it is done; others wait. */
    static Optional<Edition> locked(Write tx, UUID id) {
        tx.sql("""
                SELECT m.id
                FROM minutes.minutes m
                WHERE m.association_id = :association
                  AND m.id = :id
                FOR UPDATE
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(tx, id);
    }

    /** The latest verified edition, else the one that goes round. */
    static Optional<Edition> current(Read tx, UUID meeting) {
        List<Edition> editions = ofMeeting(tx, meeting);
        return editions.stream()
                .filter(Edition::isVerified)
                .findFirst()
                .or(() -> editions.stream().filter(Edition::isCirculating).findFirst());
    }

    /** The sum over the PDF of an issued document. */
    static String sha256(Read tx, UUID document) {
        return tx.sql("""
                SELECT r.sha256
                FROM documents.issued_rendering r
                WHERE r.association_id = :association
                  AND r.document_id = :document
                  AND r.format = 'PDF'
                """)
                .param("association", tx.scope().association())
                .param("document", document)
                .query(String.class)
                .single();
    }

    /** Adds an edition that goes round, numbered after the verified ones. */
    static int add(
            Write tx, UUID id, UUID meeting, @Nullable String reason, LocalDate due, UUID document, String sha256) {
        return tx.sql("""
                INSERT INTO minutes.minutes (association_id, id, meeting_id, edition, reason, due_date, document_id, sha256)
                SELECT :association, :id, :meeting, count(*) + 1, :reason, :due, :document, :sha256
                FROM minutes.minutes m
                WHERE m.association_id = :association
                  AND m.meeting_id = :meeting
                  AND m.status = 'VERIFIED'
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("meeting", meeting)
                .param("reason", reason, Types.VARCHAR)
                .param("due", due)
                .param("document", document)
                .param("sha256", sha256)
                .update();
    }

    static int withdraw(Write tx, UUID id, String reason) {
        return tx.sql("""
                UPDATE minutes.minutes
                SET status = 'WITHDRAWN',
                    withdrawal_reason = :reason,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND status = 'CIRCULATING'
                """)
                .param("reason", reason)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    /** The edition is verified and announced: one and the same statement, so that neither is seen without the other. */
    static int verify(Write tx, UUID id, LocalDate verified, UUID notice, UUID finalDocument) {
        return tx.sql("""
                UPDATE minutes.minutes
                SET status = 'VERIFIED',
                    verified_at = :now,
                    verified_date = :verified,
                    notice_id = :notice,
                    final_document_id = :document,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND status = 'CIRCULATING'
                """)
                .param("now", tx.now().atOffset(ZoneOffset.UTC))
                .param("verified", verified)
                .param("notice", notice)
                .param("document", finalDocument)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }
}
