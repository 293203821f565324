package se.samklang.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** The signatures that are waited for. */
final class WaitingSql {

    private WaitingSql() {}

    /** A signature that is missing, in minutes that go round. @param turn nobody has to sign before */
    record Row(
            UUID signatureId,
            UUID minutesId,
            int edition,
            LocalDate meetingDate,
            LocalDate dueDate,
            Signer.Duty duty,
            String personName,
            @Nullable UUID accountId,
            boolean turn) {}

    /** Of every edition that goes round, the most urgent first. */
    static List<Row> all(Read tx) {
        return tx.sql("""
                SELECT s.id AS signature_id, m.id AS minutes_id, m.edition, g.meeting_date, m.due_date, s.duty,
                       s.person_name, s.account_id,
                       coalesce(t.signing_order = 'ANY_ORDER', false)
                         OR NOT EXISTS (
                              SELECT
                              FROM minutes.signature e
                              WHERE e.association_id = s.association_id
                                AND e.minutes_id = s.minutes_id
                                AND e.signed_at IS NULL
                                AND e.position < s.position
                                AND e.duty <> s.duty) AS turn
                FROM minutes.minutes m
                JOIN meetings.meeting g ON g.association_id = m.association_id AND g.id = m.meeting_id
                JOIN minutes.signature s ON s.association_id = m.association_id AND s.minutes_id = m.id
                LEFT JOIN minutes.setting t ON t.association_id = m.association_id
                WHERE m.association_id = :association
                  AND m.status = 'CIRCULATING'
                  AND s.signed_at IS NULL
                ORDER BY m.due_date, m.id, s.position
                """)
                .param("association", tx.scope().association())
                .query(Row.class)
                .list();
    }

    /** A meeting that was held, and how far its minutes have come. @param verifiedDate of the latest verified edition */
    record Held(
            UUID meetingId,
            String kind,
            @Nullable String title,
            LocalDate meetingDate,
            boolean circulating,
            @Nullable LocalDate verifiedDate,
            int edition) {

        String label() {
            return new Proceedings.Meeting(meetingId, kind, title, meetingDate, null, null, null, "").label();
        }
    }

    /** The meetings held last, the newest first. */
    static List<Held> held(Read tx, int limit) {
        return tx.sql("""
                SELECT g.id AS meeting_id, g.kind, g.title, g.meeting_date,
                       bool_or(coalesce(m.status = 'CIRCULATING', false)) AS circulating,
                       max(m.verified_date) AS verified_date,
                       coalesce(max(m.edition) FILTER (WHERE m.status = 'VERIFIED'), 0) AS edition
                FROM meetings.meeting g
                LEFT JOIN minutes.minutes m ON m.association_id = g.association_id AND m.meeting_id = g.id
                WHERE g.association_id = :association
                  AND g.status <> 'PLANNED'
                GROUP BY g.id, g.kind, g.title, g.meeting_date
                ORDER BY g.meeting_date DESC, g.id
                LIMIT :limit
                """)
                .param("association", tx.scope().association())
                .param("limit", limit)
                .query(Held.class)
                .list();
    }
}
