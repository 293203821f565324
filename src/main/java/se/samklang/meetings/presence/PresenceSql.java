package se.samklang.meetings.presence;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** Who was at a meeting, read in two statements however long its agenda is. */
public final class PresenceSql {

    private PresenceSql() {}

    /** The meeting's attendance; of nobody where it has not been opened. */
    public static Presence of(Read tx, UUID meeting) {
        List<Happening> happenings = happenings(tx, meeting);
        return new Presence(
                attendees(tx, meeting),
                happenings.stream().map(Happening::agendaItemId).distinct().toList(),
                happenings.stream()
                        .filter(Happening::isMovement)
                        .map(Happening::change)
                        .toList(),
                happenings.stream()
                        .filter(each -> each.kind() == Kind.CONFLICT)
                        .map(Happening::conflict)
                        .toList());
    }

    /** The attendance list in its order: members, deputies, officials, guests. */
    public static List<Attendee> attendees(Read tx, UUID meeting) {
        return tx.sql("""
                SELECT a.id, a.meeting_id, a.mandate_id, a.person_name, a.organisation, a.title, a.capacity, a.presence,
                       a.duty, a.office, a.replaces_id, a.from_time, a.to_time, a.position, a.version,
                       d.id IS NOT NULL
                         AND d.from_date <= m.meeting_date
                         AND NOT (d.departed AND d.to_date < m.meeting_date) AS mandated
                FROM meetings.attendance a
                JOIN meetings.meeting m ON m.association_id = a.association_id AND m.id = a.meeting_id
                LEFT JOIN association.mandate d ON d.association_id = a.association_id AND d.id = a.mandate_id
                WHERE a.association_id = :association
                  AND a.meeting_id = :meeting
                ORDER BY array_position(ARRAY['MEMBER', 'DEPUTY', 'OFFICIAL', 'GUEST'], a.capacity), a.position, a.id
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .query(Attendee.class)
                .list();
    }

    /** The items of the meeting by place and heading, in their order. */
    static List<AgendaTitle> titles(Read tx, UUID meeting) {
        return tx.sql("""
                SELECT i.id, row_number() OVER (ORDER BY i.position, i.id) AS place, i.title, s.number
                FROM meetings.agenda_item i
                LEFT JOIN meetings.section s
                  ON s.association_id = i.association_id
                 AND s.meeting_id = i.meeting_id
                 AND s.agenda_item_id = i.id
                WHERE i.association_id = :association
                  AND i.meeting_id = :meeting
                ORDER BY i.position, i.id
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .query(AgendaTitle.class)
                .list();
    }

    private enum Kind {
        NOTHING,
        ARRIVED,
        LEFT,
        CONFLICT
    }

    /** An item with one thing that happened to somebody's presence at it, or with nothing. */
    private record Happening(
            UUID agendaItemId,
            Kind kind,
            @Nullable UUID id,
            @Nullable UUID attendanceId,
            @Nullable String atTime,
            @Nullable String reason) {

        private boolean isMovement() {
            return kind == Kind.ARRIVED || kind == Kind.LEFT;
        }

        private Presence.Change change() {
            return new Presence.Change(
                    known(id), known(attendanceId), agendaItemId, Presence.Movement.valueOf(kind.name()), atTime);
        }

        private Presence.Conflict conflict() {
            return new Presence.Conflict(known(id), known(attendanceId), agendaItemId, reason == null ? "" : reason);
        }

        private static UUID known(@Nullable UUID value) {
            if (value == null) {
                throw new IllegalStateException("a happening without its person");
            }
            return value;
        }
    }

    private static List<Happening> happenings(Read tx, UUID meeting) {
        return tx.sql("""
                SELECT i.id AS agenda_item_id, coalesce(h.kind, 'NOTHING') AS kind, h.id, h.attendance_id, h.at_time, h.reason
                FROM meetings.agenda_item i
                LEFT JOIN (
                  SELECT c.agenda_item_id, c.kind, c.id, c.attendance_id, c.at_time, CAST(NULL AS text) AS reason
                  FROM meetings.attendance_change c
                  WHERE c.association_id = :association
                    AND c.meeting_id = :meeting
                  UNION ALL
                  SELECT j.agenda_item_id, 'CONFLICT', j.id, j.attendance_id, NULL, j.reason
                  FROM meetings.conflict_of_interest j
                  WHERE j.association_id = :association
                    AND j.meeting_id = :meeting
                ) h ON h.agenda_item_id = i.id
                WHERE i.association_id = :association
                  AND i.meeting_id = :meeting
                ORDER BY i.position, i.id, h.id
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .query(Happening.class)
                .list();
    }
}
