package se.samklang.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.web.Waiting;
import tools.jackson.databind.json.JsonMapper;

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

    /** What is to be done with minutes. */
    enum What {
        WRITE,
        SIGN,
        FOLLOW
    }

    /** Whose things are asked for: those of whoever keeps the minutes too, or only what the account is to sign. */
    enum Whose {
        ALL,
        OWN
    }

    /**
     * Something that waits.
     *
     * @param subject the meeting, the signature or the edition, as there is something to write, sign or follow
     * @param names who has not signed, with their duties: {@code ordförande Cilla Chef, justerare Vera Ledamot}; the duty
     *     alone of what the account is to sign
     * @param count of all the rows there are
     */
    record Pending(
            What what, UUID subject, LocalDate meetingDate, int edition, String names, LocalDate dueDate, int count) {}

    /**
     * What waits for somebody, the most pressing first. A meeting that was registered when its minutes were already due
     * is history: they lie elsewhere.
     */
    static List<Pending> pending(Read tx, Waiting.Asked asked, Whose whose) {
        return tx.sql("""
                WITH signing AS (
                  SELECT m.id AS minutes_id, m.edition, m.due_date, g.meeting_date, s.id, s.position, s.duty, s.person_name,
                         s.account_id,
                         coalesce(t.signing_order = 'ANY_ORDER', false) OR s.duty = first_value(s.duty) OVER (
                           PARTITION BY m.id ORDER BY s.position) AS turn
                  FROM minutes.minutes m
                  JOIN meetings.meeting g ON g.association_id = m.association_id AND g.id = m.meeting_id
                  JOIN minutes.signature s ON s.association_id = m.association_id AND s.minutes_id = m.id
                  LEFT JOIN minutes.setting t ON t.association_id = m.association_id
                  WHERE m.association_id = :association
                    AND m.status = 'CIRCULATING'
                    AND s.signed_at IS NULL
                )
                SELECT w.what, w.subject, w.meeting_date, w.edition, w.names, w.due_date, count(*) OVER () AS count
                FROM (
                  SELECT 'SIGN' AS what, s.id AS subject, s.meeting_date, s.edition,
                         CAST(:duties AS jsonb) ->> s.duty AS names, s.due_date
                  FROM signing s
                  WHERE s.account_id = :account
                    AND s.turn
                  UNION ALL
                  SELECT 'FOLLOW', s.minutes_id, s.meeting_date, s.edition,
                         string_agg(concat(CAST(:duties AS jsonb) ->> s.duty, ' ', s.person_name), ', ' ORDER BY s.position),
                         s.due_date
                  FROM signing s
                  WHERE :whose = 'ALL'
                    AND s.account_id IS DISTINCT FROM :account
                  GROUP BY s.minutes_id, s.meeting_date, s.edition, s.due_date
                  UNION ALL
                  SELECT 'WRITE', g.id, g.meeting_date, 1, '',
                         g.meeting_date + coalesce(t.verification_days, CAST(:days AS integer))
                  FROM meetings.meeting g
                  LEFT JOIN minutes.setting t ON t.association_id = g.association_id
                  WHERE g.association_id = :association
                    AND :whose = 'ALL'
                    AND g.kind = 'BOARD'
                    AND g.status = 'HELD'
                    AND CAST(g.created_at AT TIME ZONE 'Europe/Stockholm' AS date)
                          <= g.meeting_date + coalesce(t.verification_days, CAST(:days AS integer))
                    AND EXISTS (
                      SELECT
                      FROM meetings.section n
                      WHERE n.association_id = g.association_id
                        AND n.meeting_id = g.id)
                ) w
                ORDER BY w.due_date, w.meeting_date, w.what, w.subject
                LIMIT :limit
                """)
                .param("association", tx.scope().association())
                .param("account", asked.visitor().accountId())
                .param("whose", whose.name())
                .param("duties", JsonMapper.shared().writeValueAsString(Signer.Duty.inSentences()))
                .param("days", Setting.DEFAULT_VERIFICATION_DAYS)
                .param("limit", asked.limit())
                .query(Pending.class)
                .list();
    }
}
