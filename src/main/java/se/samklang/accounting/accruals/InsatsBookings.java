package se.samklang.accounting.accruals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The periods of an insats seen together: drawdowns come late and two at a time, and then no period of its own tells whether
 * anything is wrong.
 *
 * @param proposals of one cost, the oldest first
 */
record InsatsBookings(List<Proposal> proposals) {

    boolean isOfInsats() {
        return proposals.getFirst().cost().content().kind() == CostKind.INSATS;
    }

    /** The periods that lack their cost while later ones had booked it all, with theirs, at some closing. */
    List<Proposal> bookedLater() {
        return proposals.stream()
                .filter(Proposal::isUnanswered)
                .filter(this::isBookedLater)
                .toList();
    }

    /** What is booked above what is expected, where that is more than half of it; 0 otherwise. */
    long excessOre() {
        Long expected = expectedOre(proposals);
        if (expected == null
                || expected <= 0
                || !proposals.stream().allMatch(each -> each.costPeriod().isCovered())) {
            return 0;
        }
        long excess = Math.subtractExact(bookedOre(proposals), expected);
        return excess > expected / 2 ? excess : 0;
    }

    static long bookedOre(List<Proposal> proposals) {
        return proposals.stream()
                .mapToLong(each -> each.costPeriod().bookedOre())
                .reduce(0, Math::addExact);
    }

    /** Null where any of them cannot be told. What was declined is not expected. */
    static @Nullable Long expectedOre(List<Proposal> proposals) {
        long sum = 0;
        for (Proposal proposal : proposals) {
            Long expected = proposal.state() == Proposal.State.DECLINED ? Long.valueOf(0) : proposal.expectedOre();
            if (expected == null) {
                return null;
            }
            sum = Math.addExact(sum, expected);
        }
        return sum;
    }

    /**
     * Looked for closing by closing, since what is expected may follow what was booked last. More than half of what the
     * period lacks has come: less than that would be a part of the cost, more is the cost with another amount.
     */
    private boolean isBookedLater(Proposal lacking) {
        Long lacked = lacking.proposedOre();
        if (lacked == null) {
            return false;
        }
        int first = proposals.indexOf(lacking);
        for (int end = first + 2; end <= proposals.size(); end++) {
            List<Proposal> soFar = proposals.subList(first, end);
            Long expected = expectedOre(soFar);
            if (expected != null && expected > 0 && bookedOre(soFar) > expected - lacked / 2) {
                return true;
            }
        }
        return false;
    }
}
