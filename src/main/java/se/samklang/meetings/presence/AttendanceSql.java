package se.samklang.meetings.presence;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.meetings.MeetingKind;

/** The rows of the attendance list. Who changes one holds the lock on its meeting. */
public final class AttendanceSql {

    private AttendanceSql() {}

    /** Adds somebody from the roster, last among those of the same capacity. Who leads the board leads the meeting. */
    static int add(Write tx, UUID meeting, Roster.Place place) {
        return tx.sql("""
                INSERT INTO meetings.attendance
                  (association_id, id, meeting_id, mandate_id, person_name, organisation, capacity, office, duty, presence,
                   position)
                SELECT :association, gen_random_uuid(), :meeting, :mandate, :person, :organisation, :capacity, :office,
                       CASE WHEN :office = 'CHAIR' AND NOT coalesce(bool_or(a.duty = 'CHAIR'), false) THEN 'CHAIR' END,
                       CASE WHEN CAST(:mandate AS uuid) IS NULL THEN 'ABSENT' ELSE 'UNKNOWN' END,
                       coalesce(max(a.position), 0) + 1
                FROM meetings.attendance a
                WHERE a.association_id = :association
                  AND a.meeting_id = :meeting
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .param("mandate", place.mandateId(), Types.OTHER)
                .param("person", place.personName())
                .param("organisation", place.organisation())
                .param("capacity", place.capacity().name())
                .param("office", place.office() == null ? null : place.office().name(), Types.VARCHAR)
                .update();
    }

    /** Adds an official or a guest who is there. */
    static int add(Write tx, UUID meeting, UUID id, AttendeeForm.Content content) {
        return tx.sql("""
                INSERT INTO meetings.attendance
                  (association_id, id, meeting_id, person_name, organisation, title, capacity, presence, from_time, to_time,
                   position)
                SELECT :association, :id, :meeting, :person, :organisation, :title, :capacity, 'PRESENT', :from, :to,
                       coalesce(max(a.position), 0) + 1
                FROM meetings.attendance a
                WHERE a.association_id = :association
                  AND a.meeting_id = :meeting
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("meeting", meeting)
                .param("person", content.personName())
                .param("organisation", content.organisation())
                .param("title", content.title())
                .param("capacity", content.capacity().name())
                .param("from", content.fromTime(), Types.VARCHAR)
                .param("to", content.toTime(), Types.VARCHAR)
                .update();
    }

    /** Adds the officials of the last meeting of the kind before the day, with their duties, not yet called. */
    static int addRemembered(Write tx, UUID meeting, MeetingKind kind, LocalDate day) {
        return tx.sql("""
                INSERT INTO meetings.attendance
                  (association_id, id, meeting_id, person_name, organisation, title, capacity, duty, position)
                SELECT a.association_id, gen_random_uuid(), :meeting, a.person_name, a.organisation, a.title, a.capacity,
                       CASE WHEN a.duty = 'SECRETARY' THEN a.duty END, 1000 + a.position
                FROM meetings.attendance a
                WHERE a.association_id = :association
                  AND a.capacity = 'OFFICIAL'
                  AND a.meeting_id = (
                    SELECT m.id
                    FROM meetings.meeting m
                    WHERE m.association_id = :association
                      AND m.kind = :kind
                      AND m.id <> :meeting
                      AND m.meeting_date <= :day
                      AND m.status <> 'PLANNED'
                    ORDER BY m.meeting_date DESC, m.from_time DESC NULLS LAST, m.id DESC
                    LIMIT 1)
                ORDER BY a.position, a.id
                """)
                .param("meeting", meeting)
                .param("association", tx.scope().association())
                .param("kind", kind.name())
                .param("day", day)
                .update();
    }

    /** The answer at the roll call, where the row still has the version. */
    static int call(Write tx, Attendee person, Attendee.RollCall answer, int version) {
        return tx.sql("""
                UPDATE meetings.attendance
                SET presence = :answer,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("answer", answer.name())
                .param("association", tx.scope().association())
                .param("id", person.id())
                .param("version", version)
                .update();
    }

    /** Gives all who have not answered the answer, of those who take part as one of the capacities. */
    static int callRest(Write tx, UUID meeting, List<Attendee.Capacity> capacities, Attendee.RollCall answer) {
        return tx.sql("""
                UPDATE meetings.attendance
                SET presence = :answer,
                    version = version + 1
                WHERE association_id = :association
                  AND meeting_id = :meeting
                  AND presence = 'UNKNOWN'
                  AND capacity IN (:capacities)
                """)
                .param("answer", answer.name())
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .param("capacities", capacities.stream().map(Enum::name).toList())
                .update();
    }

    static int assign(Write tx, Attendee person, Attendee.@Nullable Duty duty, int version) {
        return tx.sql("""
                UPDATE meetings.attendance
                SET duty = :duty,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("duty", duty == null ? null : duty.name(), Types.VARCHAR)
                .param("association", tx.scope().association())
                .param("id", person.id())
                .param("version", version)
                .update();
    }

    /** Takes a duty from whoever at the meeting has it. */
    static int release(Write tx, UUID meeting, Attendee.Duty duty) {
        return tx.sql("""
                UPDATE meetings.attendance
                SET duty = NULL,
                    version = version + 1
                WHERE association_id = :association
                  AND meeting_id = :meeting
                  AND duty = :duty
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .param("duty", duty.name())
                .update();
    }

    /** @param replaced the member the deputy steps in for; null where for nobody any longer */
    static int stepIn(Write tx, Attendee deputy, @Nullable UUID replaced, int version) {
        return tx.sql("""
                UPDATE meetings.attendance
                SET replaces_id = :replaced,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("replaced", replaced, Types.OTHER)
                .param("association", tx.scope().association())
                .param("id", deputy.id())
                .param("version", version)
                .update();
    }

    static int change(Write tx, Attendee person, AttendeeForm.Content content, int version) {
        return tx.sql("""
                UPDATE meetings.attendance
                SET capacity = :capacity,
                    person_name = :person,
                    organisation = :organisation,
                    title = :title,
                    from_time = :from,
                    to_time = :to,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND capacity IN ('OFFICIAL', 'GUEST')
                  AND version = :version
                """)
                .param("capacity", content.capacity().name())
                .param("person", content.personName())
                .param("organisation", content.organisation())
                .param("title", content.title())
                .param("from", content.fromTime(), Types.VARCHAR)
                .param("to", content.toTime(), Types.VARCHAR)
                .param("association", tx.scope().association())
                .param("id", person.id())
                .param("version", version)
                .update();
    }

    static int remove(Write tx, Attendee person, int version) {
        return tx.sql("""
                DELETE FROM meetings.attendance
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", person.id())
                .param("version", version)
                .update();
    }

    /** What a person is called, for the history. */
    public static Optional<String> name(Read tx, UUID id) {
        return tx.sql("""
                SELECT a.person_name
                FROM meetings.attendance a
                WHERE a.association_id = :association
                  AND a.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(String.class)
                .optional();
    }
}
