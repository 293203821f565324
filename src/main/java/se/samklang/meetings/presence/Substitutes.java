package se.samklang.meetings.presence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import se.samklang.association.Board;
import se.samklang.association.DeputyRule;
import se.samklang.association.Seat;

/**
 * Which deputy is proposed to step in for whom. Every deputy serves for the own organisation before anybody serves for
 * another's, and in each case the one who is called in first comes first.
 */
final class Substitutes {

    private Substitutes() {}

    /** Whether the förbund lets the deputy serve on the seat; a vacant one is only its own organisation's to fill. */
    static boolean mayServe(Attendee deputy, Attendee seat, DeputyRule rule) {
        return isOwn(deputy, seat) || rule == DeputyRule.OWN_FIRST && !seat.isVacant();
    }

    /** The member each free deputy who is there is proposed for, by the board of the day. */
    static Map<UUID, Attendee> proposed(Presence presence, Board board) {
        Set<UUID> served = presence.attendees().stream()
                .map(Attendee::replacesId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        List<Attendee> deputies = calledIn(presence, board);
        List<Attendee> seats = presence.attendees().stream()
                .filter(each -> each.isMember() && presence.leavesSeat(each))
                .filter(each -> each.isVacant() || each.presence() != Attendee.RollCall.UNKNOWN)
                .toList();
        Map<UUID, Attendee> proposed = new HashMap<>();
        propose(seats, deputies, Substitutes::isOwn, served, proposed);
        propose(seats, deputies, (deputy, seat) -> mayServe(deputy, seat, board.deputyRule()), served, proposed);
        return proposed;
    }

    private static List<Attendee> calledIn(Presence presence, Board board) {
        List<UUID> order = board.calledIn().stream().map(Seat::mandateId).toList();
        return presence.attendees().stream()
                .filter(each -> each.isDeputy() && each.replacesId() == null && each.mandated())
                .filter(each -> presence.wasThere(each.id()))
                .sorted(Comparator.comparing(each -> place(order, each)))
                .toList();
    }

    private static int place(List<UUID> order, Attendee deputy) {
        int place = order.indexOf(deputy.mandateId());
        return place < 0 ? order.size() : place;
    }

    private static void propose(
            List<Attendee> seats,
            List<Attendee> deputies,
            BiPredicate<Attendee, Attendee> serves,
            Set<UUID> served,
            Map<UUID, Attendee> proposed) {
        for (Attendee seat : seats) {
            deputies.stream()
                    .filter(deputy -> serves.test(deputy, seat))
                    .filter(deputy -> !served.contains(seat.id()) && !proposed.containsKey(deputy.id()))
                    .findFirst()
                    .ifPresent(deputy -> {
                        proposed.put(deputy.id(), seat);
                        served.add(seat.id());
                    });
        }
    }

    private static boolean isOwn(Attendee deputy, Attendee seat) {
        return deputy.organisation().equals(seat.organisation());
    }
}
