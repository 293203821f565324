package se.samklang.meetings.sitting;

import java.util.List;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** What people propose at the meeting (yrkanden). */
final class MotionSql {

    private MotionSql() {}

    /** @param person who put it forward */
    record Motion(UUID id, UUID attendanceId, String person, String content) {}

    static List<Motion> ofItem(Read tx, UUID item) {
        return tx.sql("""
                SELECT y.id, y.attendance_id, a.person_name AS person, y.content
                FROM meetings.motion y
                JOIN meetings.attendance a ON a.association_id = y.association_id AND a.id = y.attendance_id
                WHERE y.association_id = :association
                  AND y.agenda_item_id = :item
                ORDER BY y.position, y.id
                """)
                .param("association", tx.scope().association())
                .param("item", item)
                .query(Motion.class)
                .list();
    }

    /** Adds a motion last. */
    static int add(Write tx, UUID meeting, UUID item, UUID id, UUID attendance, String content) {
        return tx.sql("""
                INSERT INTO meetings.motion
                  (association_id, id, meeting_id, agenda_item_id, attendance_id, position, content)
                SELECT :association, :id, :meeting, :item, :attendance, coalesce(max(y.position), 0) + 1, :content
                FROM meetings.motion y
                WHERE y.association_id = :association
                  AND y.agenda_item_id = :item
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("meeting", meeting)
                .param("item", item)
                .param("attendance", attendance)
                .param("content", content)
                .update();
    }

    static int remove(Write tx, UUID item, UUID id) {
        return tx.sql("""
                DELETE FROM meetings.motion
                WHERE association_id = :association
                  AND agenda_item_id = :item
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("item", item)
                .param("id", id)
                .update();
    }
}
