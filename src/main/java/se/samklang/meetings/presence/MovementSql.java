package se.samklang.meetings.presence;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Who came, who went and who has jäv. Who changes it holds the lock on the meeting. */
final class MovementSql {

    private MovementSql() {}

    static int add(Write tx, UUID meeting, Presence.Change change) {
        return tx.sql("""
                INSERT INTO meetings.attendance_change
                  (association_id, id, meeting_id, attendance_id, agenda_item_id, kind, at_time)
                VALUES (:association, :id, :meeting, :person, :item, :kind, :at)
                """)
                .param("association", tx.scope().association())
                .param("id", change.id())
                .param("meeting", meeting)
                .param("person", change.attendanceId())
                .param("item", change.agendaItemId())
                .param("kind", change.kind().name())
                .param("at", change.atTime(), Types.VARCHAR)
                .update();
    }

    static int remove(Write tx, Presence.Change change) {
        return tx.sql("""
                DELETE FROM meetings.attendance_change
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", change.id())
                .update();
    }

    static int add(Write tx, UUID meeting, Presence.Conflict conflict) {
        return tx.sql("""
                INSERT INTO meetings.conflict_of_interest
                  (association_id, id, meeting_id, agenda_item_id, attendance_id, reason)
                VALUES (:association, :id, :meeting, :item, :person, :reason)
                """)
                .param("association", tx.scope().association())
                .param("id", conflict.id())
                .param("meeting", meeting)
                .param("item", conflict.agendaItemId())
                .param("person", conflict.attendanceId())
                .param("reason", conflict.reason())
                .update();
    }

    static int remove(Write tx, Presence.Conflict conflict) {
        return tx.sql("""
                DELETE FROM meetings.conflict_of_interest
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", conflict.id())
                .update();
    }

    /** Whether something of the attendance hangs on the item. */
    static boolean isUsed(Read tx, UUID item) {
        return tx.sql("""
                SELECT EXISTS (
                         SELECT
                         FROM meetings.attendance_change c
                         WHERE c.association_id = :association AND c.agenda_item_id = :item)
                       OR EXISTS (
                         SELECT
                         FROM meetings.conflict_of_interest j
                         WHERE j.association_id = :association AND j.agenda_item_id = :item)
                       OR EXISTS (
                         SELECT
                         FROM meetings.adjournment a
                         WHERE a.association_id = :association AND a.agenda_item_id = :item)
                """)
                .param("association", tx.scope().association())
                .param("item", item)
                .query(Boolean.class)
                .single();
    }

    /** A decision or a vote that stands on who was there. */
    record Standing(
            UUID agendaItemId, String title, @Nullable UUID attendanceId) {}

    /** Items that are decided, and who has voted in them. */
    static List<Standing> standing(Read tx, UUID meeting) {
        return tx.sql("""
                SELECT i.id AS agenda_item_id, i.title, s.attendance_id
                FROM meetings.agenda_item i
                JOIN (
                  SELECT d.agenda_item_id, CAST(NULL AS uuid) AS attendance_id
                  FROM meetings.decision d
                  WHERE d.association_id = :association
                    AND d.meeting_id = :meeting
                  UNION
                  SELECT b.agenda_item_id, v.attendance_id
                  FROM meetings.vote v
                  JOIN meetings.ballot b ON b.association_id = v.association_id AND b.id = v.ballot_id
                  WHERE v.association_id = :association
                    AND v.meeting_id = :meeting
                ) s ON s.agenda_item_id = i.id
                WHERE i.association_id = :association
                  AND i.meeting_id = :meeting
                ORDER BY i.position, i.id, s.attendance_id NULLS FIRST
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .query(Standing.class)
                .list();
    }
}
