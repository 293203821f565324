package se.samklang.meetings.sitting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Reservations against decisions, and statements for the minutes. */
final class ReservationSql {

    private ReservationSql() {}

    /** Whether somebody is against the decision or only wants something noted. */
    enum Kind {
        RESERVATION("Reservation"),
        STATEMENT("Protokollsanteckning");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static Map<String, String> choices() {
            Map<String, String> choices = new LinkedHashMap<>();
            for (Kind kind : values()) {
                choices.put(kind.name(), kind.label);
            }
            return choices;
        }
    }

    /** @param person who made it */
    record Reservation(UUID id, UUID attendanceId, String person, Kind kind, String content) {}

    static List<Reservation> ofItem(Read tx, UUID item) {
        return tx.sql("""
                SELECT r.id, r.attendance_id, a.person_name AS person, r.kind, r.content
                FROM meetings.reservation r
                JOIN meetings.attendance a ON a.association_id = r.association_id AND a.id = r.attendance_id
                WHERE r.association_id = :association
                  AND r.agenda_item_id = :item
                ORDER BY r.kind, a.position, r.id
                """)
                .param("association", tx.scope().association())
                .param("item", item)
                .query(Reservation.class)
                .list();
    }

    static int add(Write tx, UUID meeting, UUID item, UUID id, UUID attendance, Kind kind, String content) {
        return tx.sql("""
                INSERT INTO meetings.reservation
                  (association_id, id, meeting_id, agenda_item_id, attendance_id, kind, content)
                VALUES (:association, :id, :meeting, :item, :attendance, :kind, :content)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("meeting", meeting)
                .param("item", item)
                .param("attendance", attendance)
                .param("kind", kind.name())
                .param("content", content)
                .update();
    }

    static int remove(Write tx, UUID item, UUID id) {
        return tx.sql("""
                DELETE FROM meetings.reservation
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
