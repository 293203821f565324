package se.samklang.minutes;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;

/** A held board meeting in a förbund of its own, filled row by row. */
public final class GivenMeeting {

    static final LocalDate DAY = LocalDate.of(2017, 8, 28);

    final Database database = TestDatabase.database();
    final Scope scope;
    /** The meeting's id. */
    public final UUID id = UUID.randomUUID();

    private final Map<String, UUID> people = new HashMap<>();
    private int places;
    private int items;

    private GivenMeeting(Scope scope) {
        this.scope = scope;
    }

    /** In a new förbund with the prefix SFP, numbered from § 17. */
    static GivenMeeting empty() {
        return in(TestDatabase.newAssociation());
    }

    static GivenMeeting in(Scope scope) {
        GivenMeeting given = new GivenMeeting(scope);
        given.run("""
                UPDATE association.association
                SET section_prefix = 'SFP'
                WHERE association_id = :association
                """, Map.of());
        given.run("""
                INSERT INTO meetings.meeting
                  (association_id, id, kind, meeting_date, from_time, to_time, place, status)
                VALUES (:association, :meeting, 'BOARD', :day, '13:00', '17:00', 'Provköping, Hotell Prov', 'HELD')
                """, Map.of("day", DAY));
        return given;
    }

    /** With a chair, a secretary, a verifier, one decided item and the settings: ready to be sent. */
    static GivenMeeting ready() {
        return readyIn(TestDatabase.newAssociation());
    }

    public static GivenMeeting readyIn(Scope scope) {
        return in(scope).filled(16).setting("IN_ORDER");
    }

    /** The same in a förbund that has a ready meeting already. */
    static GivenMeeting anotherIn(Scope scope) {
        return in(scope).filled(18);
    }

    private GivenMeeting filled(int before) {
        GivenMeeting given = person("Cilla Chef", "Sala kommun", "MEMBER", "CHAIR")
                .person("Vera Ledamot", "Region Provland", "MEMBER", "VERIFIER")
                .person("Sune Skrivare", "Samordningsförbundet", "OFFICIAL", "SECRETARY");
        UUID item = given.item("DECISION", "Protokolljusterare", "Vera Ledamot föreslås.", "DECIDED");
        given.decision(item, "Att utse Vera Ledamot till protokolljusterare");
        UUID heard = given.item("INFORMATION", "Rapport från insats", "Projektledaren informerar.", "NOTED");
        return given.numberedFrom(before, item, heard);
    }

    GivenMeeting setting(String order) {
        run("""
                INSERT INTO minutes.setting
                  (association_id, id, signing_order, verification_days, storage_place, responsible)
                VALUES (:association, :id, :order, 14, 'Kansliet, Provstad', 'Fia Förbundschef')
                """, Map.of("id", UUID.randomUUID(), "order", order));
        return this;
    }

    GivenMeeting person(String name, String organisation, String capacity, @Nullable String duty) {
        UUID person = UUID.randomUUID();
        people.put(name, person);
        Map<String, Object> values = new HashMap<>();
        values.put("id", person);
        values.put("name", name);
        values.put("organisation", organisation);
        values.put("capacity", capacity);
        values.put("duty", duty);
        values.put("place", ++places);
        run("""
                INSERT INTO meetings.attendance
                  (association_id, id, meeting_id, person_name, organisation, capacity, presence, duty, position)
                VALUES (:association, :id, :meeting, :name, :organisation, :capacity, 'PRESENT', :duty, :place)
                """, values);
        return this;
    }

    UUID person(String name) {
        return people.getOrDefault(name, new UUID(0, 0));
    }

    GivenMeeting absent(String name) {
        run("""
                UPDATE meetings.attendance
                SET presence = 'ABSENT'
                WHERE association_id = :association AND id = :person AND meeting_id = :meeting
                """, Map.of("person", person(name)));
        return this;
    }

    GivenMeeting replaces(String deputy, String member) {
        run("""
                UPDATE meetings.attendance
                SET replaces_id = :member
                WHERE association_id = :association AND id = :deputy AND meeting_id = :meeting
                """, Map.of("deputy", person(deputy), "member", person(member)));
        return this;
    }

    GivenMeeting guest(String name, String organisation, String from, String to) {
        person(name, organisation, "GUEST", null);
        run("""
                UPDATE meetings.attendance
                SET from_time = :from, to_time = :to
                WHERE association_id = :association AND id = :person AND meeting_id = :meeting
                """, Map.of("person", person(name), "from", from, "to", to));
        return this;
    }

    UUID item(String kind, String title, String background, @Nullable String outcome) {
        UUID item = UUID.randomUUID();
        Map<String, Object> values = new HashMap<>();
        values.put("id", item);
        values.put("kind", kind);
        values.put("title", title);
        values.put("background", background);
        values.put("outcome", outcome);
        values.put("place", ++items);
        run("""
                INSERT INTO meetings.agenda_item
                  (association_id, id, meeting_id, position, kind, title, background, outcome)
                VALUES (:association, :id, :meeting, :place, :kind, :title, :background, :outcome)
                """, values);
        return item;
    }

    GivenMeeting decision(UUID item, String sentence) {
        return row(item, """
                INSERT INTO meetings.decision (association_id, id, meeting_id, agenda_item_id, position, sentence)
                VALUES (:association, gen_random_uuid(), :meeting, :item, 1, :sentence)
                """, Map.of("sentence", sentence));
    }

    /** @param kind {@code ARRIVED} or {@code LEFT} */
    GivenMeeting moved(String person, UUID item, String kind) {
        return row(item, """
                INSERT INTO meetings.attendance_change
                  (association_id, id, meeting_id, agenda_item_id, attendance_id, kind)
                VALUES (:association, gen_random_uuid(), :meeting, :item, :person, :kind)
                """, Map.of("person", person(person), "kind", kind));
    }

    GivenMeeting conflict(UUID item, String person) {
        return row(item, """
                INSERT INTO meetings.conflict_of_interest (association_id, id, meeting_id, agenda_item_id, attendance_id)
                VALUES (:association, gen_random_uuid(), :meeting, :item, :person)
                """, Map.of("person", person(person)));
    }

    /** Adds a row that belongs to an item. */
    GivenMeeting row(UUID item, String statement, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("item", item);
        run(statement, all);
        return this;
    }

    GivenMeeting numbered(UUID... numbered) {
        return numberedFrom(16, numbered);
    }

    private GivenMeeting numberedFrom(int before, UUID... numbered) {
        int number = before;
        for (UUID item : numbered) {
            number++;
            row(item, """
                    INSERT INTO meetings.section
                      (association_id, id, meeting_id, agenda_item_id, prefix, calendar_year, number)
                    VALUES (:association, gen_random_uuid(), :meeting, :item, 'SFP', 2017, :number)
                    """, Map.of("number", number));
        }
        return this;
    }

    void run(String statement, Map<String, Object> values) {
        database.write(scope, "Lade upp prov", tx -> {
            var spec =
                    tx.sql(statement).param("association", scope.association()).param("meeting", id);
            for (Map.Entry<String, Object> value : values.entrySet()) {
                spec = value.getValue() == null
                        ? spec.param(value.getKey(), null, Types.VARCHAR)
                        : spec.param(value.getKey(), value.getValue());
            }
            return spec.update();
        });
    }
}
