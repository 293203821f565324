package se.samklang.meetings.presence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.web.Problems;

/**
 * Who is there and who decides at a meeting, item by item: the roll call, then who came and went from which item on, in
 * the order the items have now. An official or a guest is in the list because they take part, so whoever of them comes at
 * an item was not there before it.
 */
public final class Presence {

    private final List<Attendee> attendees;
    private final List<Change> changes;
    private final List<Conflict> conflicts;
    private final Map<UUID, ItemPresence> items = new LinkedHashMap<>();
    private final ItemPresence rollCall;

    /**
     * @param attendees in the order of the list
     * @param agenda the items in their order
     */
    Presence(List<Attendee> attendees, List<UUID> agenda, List<Change> changes, List<Conflict> conflicts) {
        this.attendees = List.copyOf(attendees);
        this.changes = List.copyOf(changes);
        this.conflicts = List.copyOf(conflicts);
        Map<UUID, List<Change>> changesByItem = new HashMap<>();
        changes.forEach(each -> changesByItem
                .computeIfAbsent(each.agendaItemId(), ignored -> new ArrayList<>())
                .add(each));
        Map<UUID, Movement> first = new HashMap<>();
        agenda.stream()
                .flatMap(item -> changesByItem.getOrDefault(item, List.of()).stream())
                .forEach(each -> first.putIfAbsent(each.attendanceId(), each.kind()));
        Set<UUID> room = new HashSet<>();
        attendees.stream()
                .filter(each -> each.presence() == Attendee.RollCall.PRESENT)
                .filter(each -> each.isElected() || first.get(each.id()) != Movement.ARRIVED)
                .forEach(each -> room.add(each.id()));
        rollCall = new ItemRoom(this.attendees, room, Map.of()).presence();
        Map<UUID, Map<UUID, String>> conflictsByItem = new HashMap<>();
        conflicts.forEach(each -> conflictsByItem
                .computeIfAbsent(each.agendaItemId(), ignored -> new HashMap<>())
                .put(each.attendanceId(), each.reason()));
        for (UUID item : agenda) {
            changesByItem.getOrDefault(item, List.of()).forEach(each -> each.move(room));
            items.put(
                    item, new ItemRoom(this.attendees, room, conflictsByItem.getOrDefault(item, Map.of())).presence());
        }
    }

    /** Which way somebody went. */
    enum Movement {
        ARRIVED("Kom"),
        LEFT("Gick");

        private final String label;

        Movement(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * Somebody came or went; counts from the item on.
     *
     * @param atTime the clock on the wall, {@code HH:MM}; null where nobody noted it
     */
    record Change(
            UUID id,
            UUID attendanceId,
            UUID agendaItemId,
            Movement kind,
            @Nullable String atTime) {
        private void move(Set<UUID> room) {
            if (kind == Movement.ARRIVED) {
                room.add(attendanceId);
            } else {
                room.remove(attendanceId);
            }
        }
    }

    /**
     * Somebody has jäv in one item.
     *
     * @param reason why, as the person told; may be empty
     */
    record Conflict(UUID id, UUID attendanceId, UUID agendaItemId, String reason) {}

    public List<Attendee> attendees() {
        return attendees;
    }

    public List<Change> changes() {
        return changes;
    }

    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** Who was there when the meeting began, before anybody came or went. */
    ItemPresence atRollCall() {
        return rollCall;
    }

    /**
     * Who is there and decides when the item is taken up.
     *
     * @throws Problems.NotFound where the meeting has no such item
     */
    public ItemPresence at(UUID item) {
        ItemPresence found = items.get(item);
        if (found == null) {
            throw new Problems.NotFound();
        }
        return found;
    }

    /** Every item of the agenda in its order. */
    public Map<UUID, ItemPresence> items() {
        return items;
    }

    Optional<Attendee> attendee(UUID id) {
        return attendees.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The member a deputy has stepped in for. */
    Optional<Attendee> replacedBy(Attendee deputy) {
        UUID replaced = deputy.replacesId();
        return replaced == null ? Optional.empty() : attendee(replaced);
    }

    /** Whether it is noted that the person came or went at the item or at one before it. */
    boolean hasMovedBy(UUID attendee, UUID item) {
        List<UUID> agenda = List.copyOf(items.keySet());
        return changes.stream()
                .filter(each -> each.attendanceId().equals(attendee))
                .anyMatch(each -> agenda.indexOf(each.agendaItemId()) <= agenda.indexOf(item));
    }

    /** Whether it is noted that the person came, went or had jäv. */
    boolean isInvolved(UUID attendee) {
        return changes.stream().anyMatch(each -> each.attendanceId().equals(attendee))
                || conflicts.stream().anyMatch(each -> each.attendanceId().equals(attendee));
    }

    /** Everybody with the duty, in the order of the list. */
    List<Attendee> with(Attendee.Duty duty) {
        return attendees.stream().filter(each -> each.has(duty)).toList();
    }

    /** Who was there at some item or at the roll call. */
    boolean wasThere(UUID attendee) {
        return rollCall.isInRoom(attendee) || items.values().stream().anyMatch(each -> each.isInRoom(attendee));
    }

    /** Whether the person decides in some item, or would where there are none. */
    boolean decidesSomewhere(UUID attendee) {
        return items.isEmpty()
                ? rollCall.decides(attendee)
                : items.values().stream().anyMatch(each -> each.decides(attendee));
    }

    /** Whether the member does not decide in some item, so that a deputy has a place to step in to. */
    boolean leavesSeat(Attendee member) {
        return !rollCall.decides(member.id()) || items.values().stream().anyMatch(each -> !each.decides(member.id()));
    }

    /** Items that none of the chosen verifiers can verify: another must be chosen for them. Empty before any is. */
    List<UUID> withoutVerifier() {
        return with(Attendee.Duty.VERIFIER).isEmpty()
                ? List.of()
                : items.entrySet().stream()
                        .filter(each -> each.getValue().verifiers().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList();
    }
}
