package se.samklang.meetings.presence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingKind;
import se.samklang.meetings.MeetingStatus;
import se.samklang.meetings.presence.Attendee.Capacity;
import se.samklang.meetings.presence.Attendee.Duty;
import se.samklang.meetings.presence.Attendee.Office;
import se.samklang.meetings.presence.Attendee.RollCall;

/** An invented meeting in memory: who sits where, who came and went, who has jäv. */
final class Assembly {

    final List<UUID> agenda = new ArrayList<>();
    private final List<Attendee> attendees = new ArrayList<>();
    private final List<Presence.Change> changes = new ArrayList<>();
    private final List<Presence.Conflict> conflicts = new ArrayList<>();

    /** Members present at the roll call; the first is the chair, the second the vice chair. */
    static Assembly of(int members, int items) {
        Assembly assembly = new Assembly();
        for (int each = 1; each <= members; each++) {
            Office office = each == 1 ? Office.CHAIR : each == 2 ? Office.VICE_CHAIR : null;
            assembly.add("Ledamot " + each, Capacity.MEMBER, office);
        }
        for (int each = 0; each < items; each++) {
            assembly.agenda.add(UUID.randomUUID());
        }
        return assembly;
    }

    static Meeting meeting(MeetingStatus status) {
        LocalDate day = LocalDate.of(2017, 5, 29);
        return new Meeting(UUID.randomUUID(), MeetingKind.BOARD, null, day, null, null, null, status, 1, 0, 1);
    }

    UUID deputy(String name, @Nullable String replaced) {
        UUID id = add(name, Capacity.DEPUTY, null);
        change(name, each -> with(each, each.presence(), each.duty(), replaced == null ? null : id(replaced), true));
        return id;
    }

    UUID guest(String name) {
        return add(name, Capacity.GUEST, null);
    }

    /** A seat that the organisation has appointed nobody to. */
    Assembly vacant(String organisation) {
        add("Vakant plats", Capacity.MEMBER, null);
        attendees.replaceAll(each -> each.personName().equals("Vakant plats") && each.mandateId() != null
                ? sitting(each, null, organisation)
                : each);
        return uncalled("Vakant plats").unmandated("Vakant plats");
    }

    /** The person sits for another member than the others do. */
    Assembly sitsFor(String name, String organisation) {
        return change(name, each -> sitting(each, each.mandateId(), organisation));
    }

    /** Takes somebody out of the list. */
    Assembly without(String name) {
        attendees.removeIf(each -> each.personName().equals(name));
        return this;
    }

    Assembly absent(String name) {
        return change(name, each -> with(each, RollCall.ABSENT, each.duty(), each.replacesId(), each.mandated()));
    }

    Assembly uncalled(String name) {
        return change(name, each -> with(each, RollCall.UNKNOWN, each.duty(), each.replacesId(), each.mandated()));
    }

    Assembly unmandated(String name) {
        return change(name, each -> with(each, each.presence(), each.duty(), each.replacesId(), false));
    }

    Assembly duty(String name, Duty duty) {
        return change(name, each -> with(each, each.presence(), duty, each.replacesId(), each.mandated()));
    }

    Assembly left(String name, int item) {
        return moved(name, item, Presence.Movement.LEFT);
    }

    Assembly arrived(String name, int item) {
        return moved(name, item, Presence.Movement.ARRIVED);
    }

    Assembly conflicted(String name, int item) {
        conflicts.add(new Presence.Conflict(UUID.randomUUID(), id(name), item(item), "Närstående"));
        return this;
    }

    /** Takes an item up at another place. */
    Assembly reordered(int from, int to) {
        agenda.add(to - 1, agenda.remove(from - 1));
        return this;
    }

    /** The item at the place in the agenda, from 1. */
    UUID item(int place) {
        return agenda.get(place - 1);
    }

    UUID id(String name) {
        return attendees.stream()
                .filter(each -> each.personName().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    Presence presence() {
        return new Presence(attendees, agenda, changes, conflicts);
    }

    ItemPresence at(int place) {
        return presence().at(item(place));
    }

    List<String> deciders(int place) {
        return at(place).deciders().stream().map(Attendee::personName).toList();
    }

    private Assembly moved(String name, int item, Presence.Movement kind) {
        changes.add(new Presence.Change(UUID.randomUUID(), id(name), item(item), kind, null));
        return this;
    }

    private UUID add(String name, Capacity capacity, @Nullable Office office) {
        UUID id = UUID.randomUUID();
        boolean elected = capacity == Capacity.MEMBER || capacity == Capacity.DEPUTY;
        attendees.add(new Attendee(
                id,
                id,
                elected ? UUID.randomUUID() : null,
                name,
                "Sala kommun",
                "",
                capacity,
                RollCall.PRESENT,
                null,
                office,
                null,
                null,
                null,
                attendees.size() + 1,
                1,
                elected));
        return id;
    }

    private Assembly change(String name, UnaryOperator<Attendee> to) {
        attendees.replaceAll(each -> each.personName().equals(name) ? to.apply(each) : each);
        return this;
    }

    private static Attendee sitting(Attendee old, @Nullable UUID mandate, String organisation) {
        return new Attendee(
                old.id(),
                old.meetingId(),
                mandate,
                old.personName(),
                organisation,
                old.title(),
                old.capacity(),
                old.presence(),
                old.duty(),
                old.office(),
                old.replacesId(),
                old.fromTime(),
                old.toTime(),
                old.position(),
                old.version(),
                old.mandated());
    }

    private static Attendee with(
            Attendee old, RollCall presence, @Nullable Duty duty, @Nullable UUID replaces, boolean mandated) {
        return new Attendee(
                old.id(),
                old.meetingId(),
                old.mandateId(),
                old.personName(),
                old.organisation(),
                old.title(),
                old.capacity(),
                presence,
                duty,
                old.office(),
                replaces,
                old.fromTime(),
                old.toTime(),
                old.position(),
                old.version(),
                mandated);
    }
}
