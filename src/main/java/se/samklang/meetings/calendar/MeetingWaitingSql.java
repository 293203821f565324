package se.samklang.meetings.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.meetings.MeetingKind;
import se.samklang.meetings.MeetingRules;
import se.samklang.web.Waiting;

/** What is to be done with meetings, and with what was assigned at them. */
final class MeetingWaitingSql {

    private MeetingWaitingSql() {}

    /** What is to be done. */
    enum What {
        SUMMON,
        HOLD,
        CLOSE,
        NUMBER,
        REPORT
    }

    /** @param title of the meeting or, to be reported, what was assigned; @param count of all the rows there are */
    record Row(
            What what,
            UUID meetingId,
            @Nullable UUID itemId,
            MeetingKind kind,
            @Nullable String title,
            LocalDate meetingDate,
            String responsible,
            LocalDate dueDate,
            int count) {}

    /** Whose things are asked for: those of whoever holds the pen too, or only what was assigned to the name. */
    enum Whose {
        ALL,
        OWN
    }

    /**
     * The most pressing first. A meeting that was registered when its minutes were already due is history: its minutes
     * lie elsewhere, and nothing of it waits.
     */
    static List<Row> all(Read tx, Waiting.Asked asked, Whose whose) {
        return tx.sql("""
                SELECT w.what, w.meeting_id, w.item_id, w.kind, w.title, w.meeting_date, w.responsible,
                       w.due_date, count(*) OVER () AS count
                FROM (
                  SELECT 'SUMMON' AS what, m.id AS meeting_id, CAST(NULL AS uuid) AS item_id, m.kind, m.title,
                         m.meeting_date, '' AS responsible, m.meeting_date - CAST(:notice AS integer) AS due_date,
                         m.id
                  FROM meetings.meeting m
                  WHERE m.association_id = :association
                    AND :whose = 'ALL'
                    AND m.status = 'PLANNED'
                    AND m.meeting_date BETWEEN :today AND :horizon
                    AND NOT EXISTS (
                      SELECT
                      FROM meetings.summons s
                      WHERE s.association_id = m.association_id
                        AND s.meeting_id = m.id)
                  UNION ALL
                  SELECT CASE m.status WHEN 'OPEN' THEN 'CLOSE' ELSE 'HOLD' END, m.id, NULL, m.kind, m.title, m.meeting_date, '',
                         greatest(m.meeting_date, a.resumed_date), m.id
                  FROM meetings.meeting m
                  LEFT JOIN LATERAL (
                    SELECT max(j.resumed_date) AS resumed_date
                    FROM meetings.adjournment j
                    WHERE j.association_id = m.association_id
                      AND j.meeting_id = m.id) a ON true
                  WHERE m.association_id = :association
                    AND :whose = 'ALL'
                    AND m.status IN ('PLANNED', 'OPEN')
                    AND greatest(m.meeting_date, a.resumed_date) < :today
                    AND CAST(m.created_at AT TIME ZONE 'Europe/Stockholm' AS date)
                          <= m.meeting_date + CAST(:verification AS integer)
                  UNION ALL
                  SELECT 'NUMBER', m.id, NULL, m.kind, m.title, m.meeting_date, '',
                         m.meeting_date + CAST(:numbering AS integer), m.id
                  FROM meetings.meeting m
                  WHERE m.association_id = :association
                    AND :whose = 'ALL'
                    AND m.kind = 'BOARD'
                    AND m.status = 'HELD'
                    AND CAST(m.created_at AT TIME ZONE 'Europe/Stockholm' AS date)
                          <= m.meeting_date + CAST(:verification AS integer)
                    AND NOT EXISTS (
                      SELECT
                      FROM meetings.section s
                      WHERE s.association_id = m.association_id
                        AND s.meeting_id = m.id)
                  UNION ALL
                  SELECT 'REPORT', u.meeting_id, u.agenda_item_id, m.kind, u.task, m.meeting_date, u.responsible,
                         u.due_date, u.id
                  FROM meetings.assignment u
                  JOIN meetings.meeting m ON m.association_id = u.association_id AND m.id = u.meeting_id
                  WHERE u.association_id = :association
                    AND u.reported_item_id IS NULL
                    AND u.due_date <= :horizon
                    AND (:whose = 'ALL' OR lower(btrim(u.responsible)) = lower(btrim(:name)))
                ) w
                ORDER BY w.due_date, w.meeting_date, w.what, w.id
                LIMIT :limit
                """)
                .param("association", tx.scope().association())
                .param("whose", whose.name())
                .param("name", asked.visitor().name())
                .param("today", asked.today())
                .param("horizon", asked.today().plusDays(MeetingWaiting.HORIZON_DAYS))
                .param("notice", MeetingRules.SHORTEST_NOTICE_DAYS)
                .param("numbering", MeetingWaiting.NUMBERING_DAYS)
                .param("verification", MeetingWaiting.VERIFICATION_DAYS)
                .param("limit", asked.limit())
                .query(Row.class)
                .list();
    }
}
