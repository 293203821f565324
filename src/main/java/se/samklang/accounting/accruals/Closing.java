package se.samklang.accounting.accruals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samklang.base.Period;
import se.samklang.database.Read;

/**
 * What the closings within a stretch of time have and lack.
 *
 * @param proposals every period that ends within it
 * @param reversals what became of what was accrued and booked in those periods
 * @param later those of the proposals whose cost later periods of the same year have booked with their own
 */
record Closing(List<Proposal> proposals, List<Reversal> reversals, Set<Proposal> later) {

    private static final Closing NOTHING = new Closing(List.of(), List.of(), Set.of());

    /** The periods that end within the given one. */
    static Closing within(Read tx, Period within) {
        List<RecurringCost> costs = RecurringCostSql.all(tx);
        if (costs.isEmpty()) {
            return NOTHING;
        }
        Period wider = new Period(
                within.from().minusYears(Proposals.LOOK_BACK), within.to().plusYears(1));
        List<Proposal> all = Proposals.of(costs, CostPeriodSql.ending(tx, wider), AccrualSql.ending(tx, wider));
        List<Proposal> proposals = all.stream()
                .filter(proposal -> within.contains(proposal.period().to()))
                .toList();
        boolean booked = proposals.stream().anyMatch(proposal -> proposal.state() == Proposal.State.BOOKED);
        return new Closing(proposals, booked ? reversals(tx, within, all) : List.of(), later(all));
    }

    /** Those of one day. */
    static Closing on(Read tx, LocalDate day) {
        return within(tx, new Period(day, day));
    }

    /** Whether the ledger lacks the cost, nobody has answered for it, and it has not come later in the year either. */
    boolean isMissing(Proposal proposal) {
        return proposal.isUnanswered() && !later.contains(proposal);
    }

    /** What comes after the year's end is too late: the year then lacks it. */
    private static Set<Proposal> later(List<Proposal> all) {
        return all.stream()
                .collect(Collectors.groupingBy(proposal ->
                        List.of(proposal.cost().id(), proposal.period().to().getYear())))
                .values()
                .stream()
                .map(InsatsBookings::new)
                .filter(InsatsBookings::isOfInsats)
                .flatMap(insats -> insats.bookedLater().stream())
                .collect(Collectors.toSet());
    }

    List<Reversal> wrongReversals() {
        return reversals.stream().filter(Reversal::isWrong).toList();
    }

    private static List<Reversal> reversals(Read tx, Period within, List<Proposal> all) {
        Map<UUID, ReversalSql.Next> next = ReversalSql.afterClosings(tx, within).stream()
                .collect(Collectors.toMap(ReversalSql.Next::accrualId, Function.identity()));
        return all.stream()
                .filter(proposal -> proposal.state() == Proposal.State.BOOKED)
                .flatMap(proposal -> reversal(proposal, next, all))
                .toList();
    }

    private static Stream<Reversal> reversal(Proposal proposal, Map<UUID, ReversalSql.Next> next, List<Proposal> all) {
        Accrual accrual = proposal.accrual();
        ReversalSql.Next following = accrual == null ? null : next.get(accrual.id());
        return accrual == null || following == null
                ? Stream.empty()
                : Stream.of(new Reversal(proposal, accrual, following, accruedNext(proposal, all)));
    }

    private static long accruedNext(Proposal proposal, List<Proposal> all) {
        LocalDate end = proposal.cost()
                .content()
                .recurrence()
                .after(proposal.period().to())
                .to();
        return all.stream()
                .filter(each -> each.cost().id().equals(proposal.cost().id())
                        && each.period().to().equals(end)
                        && each.state() == Proposal.State.BOOKED)
                .map(Proposal::accrual)
                .mapToLong(accrual -> accrual == null ? 0 : accrual.accrualOre())
                .sum();
    }
}
