package se.samklang.meetings.imports;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.MeetingStatus;

/** What the imports of meetings read and write besides what the pages do. */
final class ImportedMeetingSql {

    private ImportedMeetingSql() {}

    /** Every § given, as {@code 2024/17}. */
    static List<String> sections(Read tx) {
        return tx.sql("""
                SELECT s.calendar_year || '/' || s.number AS numbered
                FROM meetings.section s
                WHERE s.association_id = :association
                ORDER BY s.calendar_year, s.number
                """)
                .param("association", tx.scope().association())
                .query(String.class)
                .list();
    }

    static void add(Write tx, UUID id, Meeting.Content content, MeetingStatus status) {
        MeetingSql.add(tx, id, content);
        if (status == MeetingStatus.HELD) {
            MeetingSql.hold(tx, id, 1);
        }
    }

    /** What became of an item at its meeting. */
    static void proceed(Write tx, UUID id, AgendaImport.Item item) {
        tx.sql("""
                UPDATE meetings.agenda_item
                SET presenter = :presenter,
                    deliberation = :deliberation,
                    outcome = :outcome
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("presenter", item.presenter(), Types.VARCHAR)
                .param("deliberation", item.deliberation() == null ? "" : item.deliberation())
                .param("outcome", item.outcome() == null ? null : item.outcome().name(), Types.VARCHAR)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    /** One sentence of a decision; the first of them carries what was granted. */
    static void decide(Write tx, UUID id, UUID item, int position, String sentence, AgendaImport.Item content) {
        boolean first = position == 1;
        tx.sql("""
                INSERT INTO meetings.decision
                  (association_id, id, meeting_id, agenda_item_id, position, sentence, granted_ore, from_date, to_date)
                VALUES (:association, :id, :meeting, :item, :position, :sentence, :granted, :from, :to)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("meeting", content.meetingId())
                .param("item", item)
                .param("position", position)
                .param("sentence", sentence)
                .param("granted", first ? ore(content.granted()) : null, Types.BIGINT)
                .param("from", first ? content.from() : null, Types.DATE)
                .param("to", first ? content.to() : null, Types.DATE)
                .update();
    }

    static void assign(Write tx, UUID id, UUID item, AgendaImport.Item content) {
        tx.sql("""
                INSERT INTO meetings.assignment
                  (association_id, id, meeting_id, agenda_item_id, responsible, task, due_date)
                VALUES (:association, :id, :meeting, :item, :responsible, :task, :due)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("meeting", content.meetingId())
                .param("item", item)
                .param("responsible", content.responsible())
                .param("task", content.task())
                .param("due", content.due(), Types.DATE)
                .update();
    }

    /** The tasks nobody has reported back on. */
    static List<String> openTasks(Read tx) {
        return tx.sql("""
                SELECT DISTINCT g.task
                FROM meetings.assignment g
                WHERE g.association_id = :association
                  AND g.reported_item_id IS NULL
                ORDER BY g.task
                """)
                .param("association", tx.scope().association())
                .query(String.class)
                .list();
    }

    /** Reports back, in the item, on the newest open assignment with the task. */
    static void answer(Write tx, UUID item, AgendaImport.Item content) {
        tx.sql("""
                UPDATE meetings.assignment
                SET reported_meeting_id = :meeting,
                    reported_item_id = :item,
                    version = version + 1
                WHERE association_id = :association
                  AND id = (
                    SELECT g.id
                    FROM meetings.assignment g
                    JOIN meetings.meeting m ON m.association_id = g.association_id AND m.id = g.meeting_id
                    WHERE g.association_id = :association
                      AND g.task = :task
                      AND g.reported_item_id IS NULL
                    ORDER BY m.meeting_date DESC, g.id
                    LIMIT 1)
                """)
                .param("meeting", content.meetingId())
                .param("item", item)
                .param("association", tx.scope().association())
                .param("task", content.answers())
                .update();
    }

    /** Gives the item the number it had, and has the series of the year go on after it. */
    static void number(Write tx, UUID series, UUID section, UUID item, AgendaImport.Item content) {
        tx.sql("""
                INSERT INTO meetings.section_series (association_id, id, calendar_year, last_number)
                VALUES (:association, :id, :year, :number)
                ON CONFLICT (association_id, calendar_year) DO UPDATE
                SET last_number = greatest(section_series.last_number, excluded.last_number)
                """)
                .param("association", tx.scope().association())
                .param("id", series)
                .param("year", content.year())
                .param("number", content.number())
                .update();
        tx.sql("""
                INSERT INTO meetings.section
                  (association_id, id, meeting_id, agenda_item_id, prefix, calendar_year, number)
                SELECT a.association_id, :id, :meeting, :item, coalesce(a.section_prefix, ''), :year, :number
                FROM association.association a
                WHERE a.association_id = :association
                """)
                .param("id", section)
                .param("meeting", content.meetingId())
                .param("item", item)
                .param("year", content.year())
                .param("number", content.number())
                .param("association", tx.scope().association())
                .update();
    }

    static void attend(Write tx, AttendanceImport.Person person) {
        tx.sql("""
                INSERT INTO meetings.attendance
                  (association_id, id, meeting_id, mandate_id, person_name, organisation, title, capacity, presence, duty,
                   office, replaces_id, from_time, to_time, position)
                VALUES (:association, :id, :meeting, :mandate, :name, :organisation, :title, :capacity, :presence, :duty,
                        :office, :replaces, :from, :to, :position)
                """)
                .param("association", tx.scope().association())
                .param("id", person.id())
                .param("meeting", person.meetingId())
                .param("mandate", person.mandateId(), Types.OTHER)
                .param("name", person.name())
                .param("organisation", person.organisation())
                .param("title", person.title())
                .param("capacity", person.capacity().name())
                .param("presence", person.presence().name())
                .param("duty", person.duty() == null ? null : person.duty().name(), Types.VARCHAR)
                .param(
                        "office",
                        person.office() == null ? null : person.office().name(),
                        Types.VARCHAR)
                .param("replaces", person.replacesId(), Types.OTHER)
                .param("from", person.from(), Types.VARCHAR)
                .param("to", person.to(), Types.VARCHAR)
                .param("position", person.position())
                .update();
    }

    private static @Nullable Long ore(@Nullable Money money) {
        return money == null ? null : money.ore();
    }
}
