package se.samklang.meetings.presence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samklang.association.DeputyRule;

/** Which deputy is proposed to step in for whom: the own organisation's before any other, in the order of the list. */
final class Substitutes {

    private Substitutes() {}

    /** Whether the förbund lets the deputy serve on the seat; a vacant one is only its own organisation's to fill. */
    static boolean mayServe(Attendee deputy, Attendee seat, DeputyRule rule) {
        return deputy.organisation().equals(seat.organisation()) || rule == DeputyRule.OWN_FIRST && !seat.isVacant();
    }

    /** The member each free deputy who is there is proposed for. */
    static Map<UUID, Attendee> proposed(Presence presence, DeputyRule rule) {
        Set<UUID> served = presence.attendees().stream()
                .map(Attendee::replacesId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        List<Attendee> deputies = presence.attendees().stream()
                .filter(each -> each.isDeputy() && each.replacesId() == null && each.mandated())
                .filter(each -> presence.wasThere(each.id()))
                .toList();
        List<Attendee> seats = presence.attendees().stream()
                .filter(each -> each.isMember() && presence.leavesSeat(each))
                .filter(each -> each.isVacant() || each.presence() != Attendee.RollCall.UNKNOWN)
                .toList();
        Map<UUID, Attendee> proposed = new HashMap<>();
        for (Attendee seat : seats) {
            deputies.stream()
                    .filter(deputy -> deputy.organisation().equals(seat.organisation()))
                    .filter(deputy -> !served.contains(seat.id()) && !proposed.containsKey(deputy.id()))
                    .findFirst()
                    .ifPresent(deputy -> propose(deputy, seat, proposed, served));
        }
        for (Attendee seat : seats) {
            deputies.stream()
                    .filter(deputy -> mayServe(deputy, seat, rule))
                    .filter(deputy -> !served.contains(seat.id()) && !proposed.containsKey(deputy.id()))
                    .findFirst()
                    .ifPresent(deputy -> propose(deputy, seat, proposed, served));
        }
        return proposed;
    }

    private static void propose(Attendee deputy, Attendee seat, Map<UUID, Attendee> proposed, Set<UUID> served) {
        proposed.put(deputy.id(), seat);
        served.add(seat.id());
    }
}
