package se.samklang.minutes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samklang.association.Letterhead;
import se.samklang.database.Read;

/** What the meeting registered: its agenda and who was there. */
final class ProceedingsSql {

    private ProceedingsSql() {}

    static Optional<Proceedings> find(Read tx, UUID meeting) {
        return meeting(tx, meeting)
                .map(found -> new Proceedings(
                        found,
                        Letterhead.of(tx),
                        items(tx, meeting),
                        withdrawn(tx, meeting),
                        attendees(tx, meeting),
                        movements(tx, meeting),
                        conflicts(tx, meeting),
                        adjournments(tx, meeting),
                        DebateSql.of(tx, meeting)));
    }

    static Optional<Proceedings.Meeting> meeting(Read tx, UUID meeting) {
        return of(meeting, tx, """
                SELECT m.id, m.kind, m.title, m.meeting_date, m.from_time, m.to_time, m.place, m.status
                FROM meetings.meeting m
                WHERE m.association_id = :association
                  AND m.id = :meeting
                """).query(Proceedings.Meeting.class).optional();
    }

    /** The latest board meeting that has been held. */
    static Optional<UUID> latest(Read tx) {
        return tx.sql("""
                SELECT m.id
                FROM meetings.meeting m
                WHERE m.association_id = :association
                  AND m.kind = 'BOARD'
                  AND m.status <> 'PLANNED'
                ORDER BY m.meeting_date DESC, m.from_time DESC NULLS LAST, m.id
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .query(UUID.class)
                .optional();
    }

    private static List<Proceedings.Item> items(Read tx, UUID meeting) {
        return of(meeting, tx, """
                SELECT i.id, row_number() OVER (ORDER BY i.position, i.id) AS place, i.kind, i.title, i.background,
                       i.proposal, i.presenter, i.deliberation, i.outcome, s.id AS section_id, s.prefix, s.number,
                       c.prefix AS corrected_prefix, c.number AS corrected_number, cm.meeting_date AS corrected_date
                FROM meetings.agenda_item i
                LEFT JOIN meetings.section s
                  ON s.association_id = i.association_id
                 AND s.meeting_id = i.meeting_id
                 AND s.agenda_item_id = i.id
                LEFT JOIN meetings.section c
                  ON c.association_id = i.association_id
                 AND c.id = i.corrects_section_id
                LEFT JOIN meetings.meeting cm
                  ON cm.association_id = c.association_id
                 AND cm.id = c.meeting_id
                WHERE i.association_id = :association
                  AND i.meeting_id = :meeting
                  AND i.outcome IS DISTINCT FROM 'WITHDRAWN'
                ORDER BY i.position, i.id
                """).query(Proceedings.Item.class).list();
    }

    /** What was on the agenda and got no paragraph. */
    private static List<String> withdrawn(Read tx, UUID meeting) {
        return of(meeting, tx, """
                SELECT i.title
                FROM meetings.agenda_item i
                WHERE i.association_id = :association
                  AND i.meeting_id = :meeting
                  AND i.outcome = 'WITHDRAWN'
                ORDER BY i.position, i.id
                """).query(String.class).list();
    }

    private static List<Proceedings.Attendee> attendees(Read tx, UUID meeting) {
        return of(meeting, tx, """
                SELECT a.id, a.person_name, a.organisation, a.title, a.capacity, a.presence, a.duty,
                       a.office, a.replaces_id, a.from_time, a.to_time,
                       coalesce(d.from_date > m.meeting_date OR (d.departed AND d.to_date < m.meeting_date), false)
                         AS lapsed
                FROM meetings.attendance a
                JOIN meetings.meeting m ON m.association_id = a.association_id AND m.id = a.meeting_id
                LEFT JOIN association.mandate d ON d.association_id = a.association_id AND d.id = a.mandate_id
                WHERE a.association_id = :association
                  AND a.meeting_id = :meeting
                ORDER BY a.position, a.id
                """).query(Proceedings.Attendee.class).list();
    }

    private static List<Proceedings.Movement> movements(Read tx, UUID meeting) {
        return of(meeting, tx, """
                SELECT c.agenda_item_id, c.attendance_id, c.kind, c.at_time
                FROM meetings.attendance_change c
                JOIN meetings.attendance a ON a.association_id = c.association_id AND a.id = c.attendance_id
                WHERE c.association_id = :association
                  AND c.meeting_id = :meeting
                ORDER BY c.at_time NULLS FIRST, a.position, c.id
                """).query(Proceedings.Movement.class).list();
    }

    private static List<Proceedings.Conflict> conflicts(Read tx, UUID meeting) {
        return of(meeting, tx, """
                SELECT c.agenda_item_id, c.attendance_id
                FROM meetings.conflict_of_interest c
                JOIN meetings.attendance a ON a.association_id = c.association_id AND a.id = c.attendance_id
                WHERE c.association_id = :association
                  AND c.meeting_id = :meeting
                ORDER BY a.position, c.id
                """).query(Proceedings.Conflict.class).list();
    }

    private static List<Proceedings.Adjournment> adjournments(Read tx, UUID meeting) {
        return of(meeting, tx, """
                SELECT a.agenda_item_id, a.broken_off_date, a.broken_off_time, a.resumed_date, a.resumed_time
                FROM meetings.adjournment a
                WHERE a.association_id = :association
                  AND a.meeting_id = :meeting
                ORDER BY a.broken_off_date, a.broken_off_time, a.id
                """).query(Proceedings.Adjournment.class).list();
    }

    private static StatementSpec of(UUID meeting, Read tx, String statement) {
        return tx.sql(statement).param("association", tx.scope().association()).param("meeting", meeting);
    }
}
