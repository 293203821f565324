package se.samklang.meetings.presence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Refusal;

/**
 * The rules of who decides in one item. An ordinary member decides who is there, has a mandate and no jäv; a deputy does
 * so in the place of a member who does not. Nobody takes part in a decision they have jäv in (Local Government Act,
 * 2017:725, chapter 6 sections 28–30), and more than half of the ordinary seats must be filled for a decision.
 */
final class ItemRoom {

    private final List<Attendee> attendees;
    private final Set<UUID> room;
    private final Map<UUID, String> conflicts;
    private final Map<UUID, Attendee> byId = new HashMap<>();
    private final Map<UUID, Refusal> reasons = new LinkedHashMap<>();
    private final Map<UUID, Attendee> stand = new HashMap<>();

    /**
     * @param room who is there; read now, may change afterwards
     * @param conflicts who has jäv, with the reason
     */
    ItemRoom(List<Attendee> attendees, Set<UUID> room, Map<UUID, String> conflicts) {
        this.attendees = attendees;
        this.room = Set.copyOf(room);
        this.conflicts = conflicts;
        attendees.forEach(each -> byId.put(each.id(), each));
    }

    ItemPresence presence() {
        Set<UUID> deciding = new HashSet<>();
        settle(Attendee::isMember, deciding);
        settle(each -> !each.isMember(), deciding);
        List<Attendee> deciders = chosen(each -> deciding.contains(each.id()));
        return new ItemPresence(
                chosen(each -> room.contains(each.id())),
                deciders,
                chosen(each -> conflicts.containsKey(each.id())),
                chosen(each -> each.isMember() && !room.contains(each.id())),
                chosen(Attendee::isMember).size(),
                chairing(deciders),
                Map.copyOf(reasons));
    }

    private void settle(Predicate<Attendee> some, Set<UUID> deciding) {
        for (Attendee each : chosen(some)) {
            Optional<Refusal> reason = reason(each);
            if (reason.isPresent()) {
                reasons.put(each.id(), reason.get());
            } else {
                deciding.add(each.id());
                stand.put(Objects.requireNonNullElse(each.replacesId(), each.id()), each);
            }
        }
    }

    private Optional<Refusal> reason(Attendee person) {
        if (!person.isElected()) {
            return refusal(
                    "ingen-rostratt", person, " deltar som " + person.capacity().label() + " och beslutar inte.");
        }
        if (!person.mandated()) {
            return refusal(
                    "utan-mandat",
                    person,
                    " har inget mandat i styrelsen den dag mötet hålls och får därför inte besluta.");
        }
        if (!room.contains(person.id())) {
            return refusal("franvarande", person, " är inte på plats när ärendet behandlas.");
        }
        if (conflicts.containsKey(person.id())) {
            return refusal("javig", person, " är jävig i ärendet och får därför inte delta i beslutet.");
        }
        return person.isDeputy() ? steppedIn(person) : Optional.empty();
    }

    private Optional<Refusal> steppedIn(Attendee deputy) {
        Attendee replaced = deputy.replacesId() == null ? null : byId.get(deputy.replacesId());
        if (replaced == null) {
            return refusal("ersattare-utan-intrade", deputy, " är ersättare och har inte trätt in för någon ledamot.");
        }
        Attendee sitting = stand.get(replaced.id());
        if (sitting != null) {
            return refusal(
                    "platsen-upptagen",
                    deputy,
                    " är ersättare för " + replaced.personName() + ", men "
                            + (sitting.equals(replaced) ? "ledamoten" : sitting.personName())
                            + " deltar i ärendet på den platsen.");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(String code, Attendee person, String rest) {
        return Optional.of(new Refusal(code, person.personName() + rest));
    }

    private ItemPresence.@Nullable Chairing chairing(List<Attendee> deciders) {
        return led(deciders, each -> each.has(Attendee.Duty.CHAIR), ItemPresence.Ground.CHAIR)
                .or(() -> led(deciders, each -> each.office() == Attendee.Office.CHAIR, ItemPresence.Ground.CHAIR))
                .or(() -> led(
                        deciders, each -> each.office() == Attendee.Office.VICE_CHAIR, ItemPresence.Ground.VICE_CHAIR))
                .or(() -> led(deciders, Attendee::isMember, ItemPresence.Ground.PROPOSED))
                .orElse(null);
    }

    private static Optional<ItemPresence.Chairing> led(
            List<Attendee> deciders, Predicate<Attendee> asked, ItemPresence.Ground ground) {
        return deciders.stream().filter(asked).findFirst().map(person -> new ItemPresence.Chairing(person, ground));
    }

    private List<Attendee> chosen(Predicate<Attendee> asked) {
        return attendees.stream().filter(asked).toList();
    }
}
