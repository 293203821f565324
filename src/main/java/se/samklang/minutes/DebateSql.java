package se.samklang.minutes;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samklang.database.Read;

/** What was said, voted and decided, in the order it was registered. */
final class DebateSql {

    private DebateSql() {}

    static Debate of(Read tx, UUID meeting) {
        return new Debate(
                motions(tx, meeting).query(Debate.Motion.class).list(),
                ballots(tx, meeting).query(Debate.Ballot.class).list(),
                votes(tx, meeting).query(Debate.Vote.class).list(),
                decisions(tx, meeting).query(Debate.Decision.class).list(),
                reservations(tx, meeting).query(Debate.Reservation.class).list(),
                assignments(tx, meeting).query(Debate.Assignment.class).list(),
                answered(tx, meeting).query(Debate.Answered.class).list());
    }

    private static StatementSpec motions(Read tx, UUID meeting) {
        return of(meeting, tx, """
                SELECT m.agenda_item_id, m.attendance_id, m.content
                FROM meetings.motion m
                WHERE m.association_id = :association
                  AND m.meeting_id = :meeting
                ORDER BY m.position, m.id
                """);
    }

    private static StatementSpec ballots(Read tx, UUID meeting) {
        return of(meeting, tx, """
                SELECT b.id, b.agenda_item_id, b.yes_means, b.no_means
                FROM meetings.ballot b
                WHERE b.association_id = :association
                  AND b.meeting_id = :meeting
                ORDER BY b.position, b.id
                """);
    }

    private static StatementSpec votes(Read tx, UUID meeting) {
        return of(meeting, tx, """
                SELECT v.ballot_id, v.attendance_id, v.choice
                FROM meetings.vote v
                JOIN meetings.attendance a ON a.association_id = v.association_id AND a.id = v.attendance_id
                WHERE v.association_id = :association
                  AND v.meeting_id = :meeting
                ORDER BY a.position, v.id
                """);
    }

    private static StatementSpec decisions(Read tx, UUID meeting) {
        return of(meeting, tx, """
                SELECT d.id, d.agenda_item_id, d.sentence
                FROM meetings.decision d
                WHERE d.association_id = :association
                  AND d.meeting_id = :meeting
                ORDER BY d.position, d.id
                """);
    }

    private static StatementSpec reservations(Read tx, UUID meeting) {
        return of(meeting, tx, """
                SELECT r.agenda_item_id, r.attendance_id, r.kind, r.content
                FROM meetings.reservation r
                JOIN meetings.attendance a ON a.association_id = r.association_id AND a.id = r.attendance_id
                WHERE r.association_id = :association
                  AND r.meeting_id = :meeting
                ORDER BY a.position, r.kind, r.id
                """);
    }

    private static StatementSpec assignments(Read tx, UUID meeting) {
        return of(meeting, tx, """
                SELECT a.agenda_item_id, a.responsible, a.task, a.due_date
                FROM meetings.assignment a
                WHERE a.association_id = :association
                  AND a.meeting_id = :meeting
                ORDER BY a.created_at, a.id
                """);
    }

    private static StatementSpec answered(Read tx, UUID meeting) {
        return of(meeting, tx, """
                SELECT a.reported_item_id AS agenda_item_id, a.task, s.prefix, s.number, m.meeting_date
                FROM meetings.assignment a
                JOIN meetings.meeting m ON m.association_id = a.association_id AND m.id = a.meeting_id
                LEFT JOIN meetings.section s
                  ON s.association_id = a.association_id
                 AND s.meeting_id = a.meeting_id
                 AND s.agenda_item_id = a.agenda_item_id
                WHERE a.association_id = :association
                  AND a.reported_meeting_id = :meeting
                ORDER BY m.meeting_date, a.created_at, a.id
                """);
    }

    private static StatementSpec of(UUID meeting, Read tx, String statement) {
        return tx.sql(statement).param("association", tx.scope().association()).param("meeting", meeting);
    }
}
