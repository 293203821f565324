package se.samklang.meetings.presence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.samklang.base.Ids;
import se.samklang.base.SwedishClock;
import se.samklang.web.Form;
import se.samklang.web.Problems;

/** Who came, went or has jäv, as typed. Meaningful only while the form is valid. */
final class MovementForm {

    private static final UUID NOWHERE = new UUID(0, 0);

    private MovementForm() {}

    static Map<String, String> kinds() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Presence.Movement kind : Presence.Movement.values()) {
            choices.put(kind.name(), kind.label());
        }
        return choices;
    }

    static Presence.Change change(Form form, UUID person, UUID id) {
        form.only("slag", "arende", "klockan");
        String kind = form.choice("slag", kinds());
        UUID item = form.required("arende", Ids::read);
        return new Presence.Change(
                id,
                person,
                item == null ? NOWHERE : item,
                kind.isEmpty() ? Presence.Movement.LEFT : Presence.Movement.valueOf(kind),
                form.optional("klockan", SwedishClock::read));
    }

    static Presence.Conflict conflict(Form form, UUID person, UUID id) {
        form.only("javsarende", "skal");
        UUID item = form.required("javsarende", Ids::read);
        return new Presence.Conflict(
                id, person, item == null ? NOWHERE : item, Objects.toString(form.optionalLine("skal", 500), ""));
    }

    /** @throws Problems.FieldRefused where it says nothing new, or something else is noted at the item already */
    static void requireNew(Presence.Change change, Presence presence) {
        ItemPresence item = presence.at(change.agendaItemId());
        boolean taken = presence.changes().stream()
                .anyMatch(each -> each.attendanceId().equals(change.attendanceId())
                        && each.agendaItemId().equals(change.agendaItemId()));
        if (taken) {
            throw new Problems.FieldRefused(
                    "arende", "Vid ärendet är redan antecknat att personen kom eller gick. Ta bort det först.");
        }
        boolean there = item.isInRoom(change.attendanceId());
        if (there == (change.kind() == Presence.Movement.ARRIVED) && !isFirstArrival(change, presence)) {
            throw new Problems.FieldRefused(
                    "arende",
                    there ? "Personen är redan på plats vid ärendet." : "Personen är inte på plats vid ärendet.");
        }
    }

    /** An official or a guest counts as there until it is said at which item they came. */
    private static boolean isFirstArrival(Presence.Change change, Presence presence) {
        return change.kind() == Presence.Movement.ARRIVED
                && presence.attendee(change.attendanceId())
                        .filter(each -> !each.isElected())
                        .isPresent()
                && !presence.hasMovedBy(change.attendanceId(), change.agendaItemId());
    }

    /** @throws Problems.FieldRefused where the jäv is noted already */
    static void requireNew(Presence.Conflict conflict, Presence presence) {
        if (presence.at(conflict.agendaItemId()).isConflicted(conflict.attendanceId())) {
            throw new Problems.FieldRefused("javsarende", "Personen är redan antecknad som jävig i ärendet.");
        }
    }
}
