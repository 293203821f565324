package se.samklang.meetings;

import java.sql.Types;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.database.Write;
import se.samklang.meetings.agenda.AgendaItemKind;

/** An invented meeting in the database that has been opened with everybody there; "Ledamot 1" is the chair. */
public final class OpenedMeeting {

    private final Database database = TestDatabase.database();
    private final Scope scope;
    private final UUID id = UUID.randomUUID();
    private final Map<String, UUID> people = new LinkedHashMap<>();

    private OpenedMeeting(Scope scope) {
        this.scope = scope;
    }

    public static OpenedMeeting in(Scope scope, LocalDate date, int members) {
        OpenedMeeting meeting = new OpenedMeeting(scope);
        meeting.write(tx -> {
            MeetingSql.add(tx, meeting.id, new Meeting.Content(MeetingKind.BOARD, null, date, null, null, null));
            return 0;
        });
        for (int each = 1; each <= members; each++) {
            meeting.person("Ledamot " + each, "MEMBER", each == 1 ? "CHAIR" : null);
        }
        return meeting.become("OPEN");
    }

    public UUID id() {
        return id;
    }

    public String path() {
        return "/moten/" + id + "/pagar";
    }

    public String path(UUID item) {
        return path() + "/" + item;
    }

    /** Adds an item last in the agenda. */
    public UUID item(String title, String proposal) {
        return item(AgendaItemKind.DECISION, title, proposal);
    }

    public UUID item(AgendaItemKind kind, String title, String proposal) {
        UUID item = UUID.randomUUID();
        write(tx -> tx.sql("""
                INSERT INTO meetings.agenda_item (association_id, id, meeting_id, position, kind, title, proposal)
                SELECT :association, :id, :meeting, count(*) + 1, :kind, :title, :proposal
                FROM meetings.agenda_item i
                WHERE i.association_id = :association
                  AND i.meeting_id = :meeting
                """)
                .param("association", scope.association())
                .param("id", item)
                .param("meeting", id)
                .param("kind", kind.name())
                .param("title", title)
                .param("proposal", proposal)
                .update());
        return item;
    }

    public OpenedMeeting deputy(String name) {
        return person(name, "DEPUTY", null);
    }

    public UUID who(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    public OpenedMeeting absent(String name) {
        write(tx -> tx.sql("""
                UPDATE meetings.attendance
                SET presence = 'ABSENT'
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", scope.association())
                .param("id", who(name))
                .update());
        return this;
    }

    /** The mandate the person sits by begins after the meeting. */
    public OpenedMeeting unmandated(String name) {
        write(tx -> tx.sql("""
                UPDATE association.mandate
                SET from_date = DATE '2099-01-01',
                    to_date = NULL
                WHERE association_id = :association
                  AND person_name = :name
                """)
                .param("association", scope.association())
                .param("name", name)
                .update());
        return this;
    }

    public OpenedMeeting conflicted(String name, UUID item) {
        write(tx -> tx.sql("""
                INSERT INTO meetings.conflict_of_interest
                  (association_id, id, meeting_id, agenda_item_id, attendance_id)
                VALUES (:association, gen_random_uuid(), :meeting, :item, :person)
                """)
                .param("association", scope.association())
                .param("meeting", id)
                .param("item", item)
                .param("person", who(name))
                .update());
        return this;
    }

    public OpenedMeeting become(String status) {
        write(tx -> tx.sql("""
                UPDATE meetings.meeting
                SET status = :status
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("status", status)
                .param("association", scope.association())
                .param("id", id)
                .update());
        return this;
    }

    private OpenedMeeting person(String name, String capacity, @Nullable String office) {
        UUID mandate = mandate(name, office == null ? capacity.equals("DEPUTY") ? "DEPUTY" : "BOARD_MEMBER" : office);
        UUID person = UUID.randomUUID();
        people.put(name, person);
        write(tx -> tx.sql("""
                INSERT INTO meetings.attendance
                  (association_id, id, meeting_id, mandate_id, person_name, organisation, capacity, presence, office,
                   position)
                VALUES (:association, :id, :meeting, :mandate, :name, 'Sala kommun', :capacity, 'PRESENT', :office,
                        :position)
                """)
                .param("association", scope.association())
                .param("id", person)
                .param("meeting", id)
                .param("mandate", mandate)
                .param("name", name)
                .param("capacity", capacity)
                .param("office", office, Types.VARCHAR)
                .param("position", people.size())
                .update());
        return this;
    }

    /** The mandate of that name; the same person sits at every meeting of the förbund. */
    private UUID mandate(String name, String office) {
        write(tx -> tx.sql("""
                INSERT INTO association.mandate (association_id, id, person_name, member_id, office, from_date, to_date)
                SELECT :association, gen_random_uuid(), :name, m.id, :office, DATE '2015-01-01', DATE '2019-12-31'
                FROM association.member m
                WHERE m.association_id = :association
                  AND NOT EXISTS (SELECT
                                  FROM association.mandate d
                                  WHERE d.association_id = :association
                                    AND d.person_name = :name)
                ORDER BY m.position
                LIMIT 1
                """)
                .param("association", scope.association())
                .param("name", name)
                .param("office", office)
                .update());
        return database.read(
                scope,
                tx -> tx.sql("""
                SELECT d.id
                FROM association.mandate d
                WHERE d.association_id = :association
                  AND d.person_name = :name
                """)
                        .param("association", scope.association())
                        .param("name", name)
                        .query(UUID.class)
                        .single());
    }

    private void write(Function<Write, Integer> work) {
        database.write(scope, "Förberedde prov", work);
    }
}
