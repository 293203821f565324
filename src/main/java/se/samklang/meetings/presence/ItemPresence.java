package se.samklang.meetings.presence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Refusal;

/**
 * Who is there and who decides when one item is taken up. All in the order of the attendance list.
 *
 * @param inRoom everybody who is there, with guests of whom nothing else is noted
 * @param deciders ordinary members without jäv, and the deputies who have stepped in for others
 * @param conflicted who has jäv in the item, there or not
 * @param absent ordinary members who are not there
 * @param seats the number of ordinary members
 * @param chair who leads the item; null where nobody who decides is there
 * @param reasons why each of the others does not decide
 */
public record ItemPresence(
        List<Attendee> inRoom,
        List<Attendee> deciders,
        List<Attendee> conflicted,
        List<Attendee> absent,
        int seats,
        @Nullable Chairing chair,
        Map<UUID, Refusal> reasons) {

    /** Who leads an item, and by what. */
    public record Chairing(Attendee person, Ground ground) {}

    /** By what somebody leads an item. */
    enum Ground {
        /** The chair of the meeting or of the board. */
        CHAIR,
        /** The chair is away or has jäv, the vice chair leads. */
        VICE_CHAIR,
        /** Neither can: the first in the list is proposed, the meeting chooses. */
        PROPOSED
    }

    /** How many must decide for the item to be decided: more than half of the ordinary seats. */
    int needed() {
        return seats / 2 + 1;
    }

    /** Whether enough of the seats are filled by somebody who may decide. */
    boolean quorum() {
        return seats > 0 && deciders.size() >= needed();
    }

    /** Why nothing can be decided in the item; empty where it can. */
    Optional<Refusal> refusal() {
        if (quorum()) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                "inte-beslutfor",
                seats == 0
                        ? "Närvarolistan har inga ledamöter, så mötet kan inte besluta. Registrera mandaten för dagen och"
                                + " hämta dem till närvarolistan."
                        : "Mötet är inte beslutfört i ärendet: " + deciders.size() + " av " + seats
                                + " deltar i beslutet, och det behövs minst " + needed()
                                + ". Den som är frånvarande eller jävig räknas inte; en ersättare kan träda in."));
    }

    boolean decides(UUID attendee) {
        return deciders.stream().anyMatch(each -> each.id().equals(attendee));
    }

    /** Who is there and does not decide. */
    List<Attendee> beside() {
        return inRoom.stream().filter(each -> !decides(each.id())).toList();
    }

    boolean isConflicted(UUID attendee) {
        return conflicted.stream().anyMatch(each -> each.id().equals(attendee));
    }

    boolean isInRoom(UUID attendee) {
        return inRoom.stream().anyMatch(each -> each.id().equals(attendee));
    }

    /** Why the person does not decide in the item; empty for those who do. */
    public Optional<Refusal> whyNot(UUID attendee) {
        return Optional.ofNullable(reasons.get(attendee));
    }

    /** The chosen verifiers who can verify the item: there, and without jäv in it. */
    List<Attendee> verifiers() {
        return inRoom.stream()
                .filter(each -> each.has(Attendee.Duty.VERIFIER) && !isConflicted(each.id()))
                .toList();
    }
}
