package se.samklang.meetings.sitting;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.Sorting;

/** Assignments (uppdrag): what somebody was told to do at a meeting. */
public final class AssignmentSql {

    private AssignmentSql() {}

    /** Every assignment, sorted by {@code senast}, {@code givet} or {@code ansvarig}. */
    static List<Assignment> all(Read tx, Sorting sorting) {
        return matching(tx, null, null, sorting);
    }

    /** What was given under an item. */
    public static List<Assignment> ofItem(Read tx, UUID item) {
        return matching(tx, item, null, new Sorting("givet", 1));
    }

    /** What concerns an item when it is treated: what is open, given under it or reported back under it; the soonest due first. */
    static List<Assignment> concerning(Read tx, UUID item) {
        return matching(tx, null, item, new Sorting("senast", 1));
    }

    /**
     * @param given the item they are given under, null for any
     * @param concerned the item that is treated, null for none
     */
    private static List<Assignment> matching(Read tx, @Nullable UUID given, @Nullable UUID concerned, Sorting sorting) {
        return tx.sql("""
                SELECT u.id, u.meeting_id, u.agenda_item_id AS item_id, m.meeting_date AS given_date, s.prefix, s.number,
                       i.title, u.responsible, u.task, u.due_date, u.reported_meeting_id, u.reported_item_id,
                       n.meeting_date AS reported_date, t.prefix AS reported_prefix, t.number AS reported_number
                FROM meetings.assignment u
                JOIN meetings.meeting m ON m.association_id = u.association_id AND m.id = u.meeting_id
                JOIN meetings.agenda_item i ON i.association_id = u.association_id AND i.id = u.agenda_item_id
                LEFT JOIN meetings.section s
                  ON s.association_id = u.association_id
                 AND s.meeting_id = u.meeting_id
                 AND s.agenda_item_id = u.agenda_item_id
                LEFT JOIN meetings.meeting n ON n.association_id = u.association_id AND n.id = u.reported_meeting_id
                LEFT JOIN meetings.section t
                  ON t.association_id = u.association_id
                 AND t.meeting_id = u.reported_meeting_id
                 AND t.agenda_item_id = u.reported_item_id
                WHERE u.association_id = :association
                  AND (CAST(:given AS uuid) IS NULL OR u.agenda_item_id = CAST(:given AS uuid))
                  AND (CAST(:concerned AS uuid) IS NULL
                       OR u.reported_item_id IS NULL
                       OR u.agenda_item_id = CAST(:concerned AS uuid)
                       OR u.reported_item_id = CAST(:concerned AS uuid))
                ORDER BY :sign * row_number() OVER (
                           ORDER BY CASE WHEN :column = 'ansvarig' THEN u.responsible END COLLATE "sv-SE-x-icu",
                                    CASE WHEN :column = 'senast' THEN coalesce(u.due_date, DATE '9999-12-31') END,
                                    m.meeting_date,
                                    m.id,
                                    i.position,
                                    u.id)
                """)
                .param("association", tx.scope().association())
                .param("given", given, Types.OTHER)
                .param("concerned", concerned, Types.OTHER)
                .param("column", sorting.column())
                .param("sign", sorting.sign())
                .query(Assignment.class)
                .list();
    }

    /** Who answers for it, what, and until when. */
    record Content(
            String responsible, String task, @Nullable LocalDate dueDate) {}

    static int add(Write tx, UUID meeting, UUID item, UUID id, Content content) {
        return tx.sql("""
                INSERT INTO meetings.assignment
                  (association_id, id, meeting_id, agenda_item_id, responsible, task, due_date)
                VALUES (:association, :id, :meeting, :item, :responsible, :task, :due)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("meeting", meeting)
                .param("item", item)
                .param("responsible", content.responsible())
                .param("task", content.task())
                .param("due", content.dueDate(), Types.DATE)
                .update();
    }

    static int remove(Write tx, UUID item, UUID id) {
        return tx.sql("""
                DELETE FROM meetings.assignment
                WHERE association_id = :association
                  AND agenda_item_id = :item
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("item", item)
                .param("id", id)
                .update();
    }

    /** The day an open assignment was given; empty where it is answered or there is none. */
    static Optional<Given> open(Write tx, UUID id) {
        return tx.sql("""
                SELECT u.agenda_item_id AS item_id, m.meeting_date
                FROM meetings.assignment u
                JOIN meetings.meeting m ON m.association_id = u.association_id AND m.id = u.meeting_id
                WHERE u.association_id = :association
                  AND u.id = :id
                  AND u.reported_item_id IS NULL
                FOR UPDATE OF u
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Given.class)
                .optional();
    }

    /** Where and when an assignment was given. */
    record Given(UUID itemId, LocalDate meetingDate) {}

    /** An open assignment has been reported back under the item. 0 where it is answered already. */
    static int report(Write tx, UUID id, UUID meeting, UUID item) {
        return tx.sql("""
                UPDATE meetings.assignment
                SET reported_meeting_id = :meeting,
                    reported_item_id = :item,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND reported_item_id IS NULL
                """)
                .param("meeting", meeting)
                .param("item", item)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }
}
