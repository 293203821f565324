package se.samklang.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samklang.database.Database;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.meetings.agenda.AgendaItem;
import se.samklang.meetings.agenda.AgendaItemKind;
import se.samklang.meetings.agenda.AgendaSql;
import se.samklang.meetings.presence.AttendanceList;
import se.samklang.meetings.presence.Attendee;
import se.samklang.meetings.presence.Presence;
import se.samklang.meetings.presence.PresenceSql;

/** An invented board in the test database: two ordinary members and a vacancy, or as many as asked for. */
public final class MeetingBoard {

    public static final LocalDate TODAY = LocalDate.of(2017, 9, 1);

    private static final Database DATABASE = TestDatabase.database();

    private MeetingBoard() {}

    /** Chair and vice chair for Sala and Fagersta, a member for the region, a deputy for Sala and one for Fagersta. */
    public static Scope elected(Scope scope) {
        mandate(scope, "Sala kommun", "Anna Alm", "CHAIR");
        mandate(scope, "Fagersta kommun", "Bo Björk", "VICE_CHAIR");
        mandate(scope, "Region Provland", "Cia Ceder", "BOARD_MEMBER");
        mandate(scope, "Sala kommun", "Dag Dill", "DEPUTY");
        mandate(scope, "Fagersta kommun", "Eva Ek", "DEPUTY");
        return scope;
    }

    public static void mandate(Scope scope, String member, String person, String office) {
        mandate(scope, member, person, office, LocalDate.of(2015, 1, 1));
    }

    public static void mandate(Scope scope, String member, String person, String office, LocalDate from) {
        DATABASE.write(
                scope,
                "Registrerade mandat",
                tx -> tx.sql("""
                        INSERT INTO association.mandate
                          (association_id, id, person_name, member_id, office, from_date)
                        SELECT m.association_id, gen_random_uuid(), :person, m.id, :office, :from
                        FROM association.member m
                        WHERE m.association_id = :association
                          AND m.name = :member
                        """)
                        .param("person", person)
                        .param("office", office)
                        .param("from", from)
                        .param("association", scope.association())
                        .param("member", member)
                        .update());
    }

    /** A planned board meeting with as many items. */
    public static UUID planned(Scope scope, LocalDate day, int items) {
        UUID id = UUID.randomUUID();
        return DATABASE.write(scope, "Registrerade möte", tx -> {
            MeetingSql.add(tx, id, new Meeting.Content(MeetingKind.BOARD, null, day, "13:00", "17:00", null));
            for (int place = 1; place <= items; place++) {
                AgendaSql.add(
                        tx,
                        id,
                        UUID.randomUUID(),
                        new AgendaItem.Content(AgendaItemKind.DECISION, "Ärende " + place, "", ""));
            }
            return id;
        });
    }

    /** A meeting that has been opened. */
    public static UUID opened(Scope scope, int items) {
        UUID id = planned(scope, TODAY, items);
        DATABASE.write(scope, "Öppnade möte", tx -> {
            AttendanceList.open(tx, id, 1);
            return id;
        });
        return id;
    }

    public static Presence presence(Scope scope, UUID meeting) {
        return DATABASE.read(scope, tx -> PresenceSql.of(tx, meeting));
    }

    public static Meeting meeting(Scope scope, UUID meeting) {
        return DATABASE.read(scope, tx -> MeetingSql.find(tx, meeting)).orElseThrow();
    }

    public static Attendee person(Scope scope, UUID meeting, String name) {
        return presence(scope, meeting).attendees().stream()
                .filter(each -> each.personName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The items of the meeting in their order. */
    public static List<UUID> items(Scope scope, UUID meeting) {
        return List.copyOf(presence(scope, meeting).items().keySet());
    }

    /** A decision in an item, as if it had been taken there. */
    public static void decided(Scope scope, UUID meeting, UUID item) {
        DATABASE.write(
                scope,
                "Beslutade",
                tx -> tx.sql("""
                        INSERT INTO meetings.decision (association_id, id, meeting_id, agenda_item_id, position, sentence)
                        VALUES (:association, gen_random_uuid(), :meeting, :item, 1, 'Att bifalla förslaget')
                        """)
                        .param("association", scope.association())
                        .param("meeting", meeting)
                        .param("item", item)
                        .update());
    }
}
