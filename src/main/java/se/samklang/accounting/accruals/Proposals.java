package se.samklang.accounting.accruals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.Kronor;
import se.samklang.accounting.accruals.Proposal.Basis;
import se.samklang.base.SwedishNumber;

/** Computes what each period of the recurring costs should have, from the register, the ledger and the answers. */
final class Proposals {

    /** How many periods back an amount is looked for. */
    static final int LOOK_BACK = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<UUID, RecurringCost> costs;
    private final Map<UUID, List<CostPeriod>> periods;
    private final Map<UUID, List<Accrual>> accruals;

    private Proposals(List<RecurringCost> costs, List<CostPeriod> periods, List<Accrual> accruals) {
        this.costs = costs.stream().collect(Collectors.toMap(RecurringCost::id, Function.identity()));
        this.periods = periods.stream().collect(Collectors.groupingBy(CostPeriod::costId));
        this.accruals = accruals.stream().collect(Collectors.groupingBy(Accrual::costId));
    }

    /**
     * Every period in which its cost is expected or answered for, in the order of the costs and then of time.
     *
     * @param periods the oldest first, with those before that amounts are looked for in
     */
    static List<Proposal> of(List<RecurringCost> costs, List<CostPeriod> periods, List<Accrual> accruals) {
        Proposals proposals = new Proposals(costs, periods, accruals);
        return costs.stream()
                .flatMap(cost -> proposals.periods.getOrDefault(cost.id(), List.of()).stream()
                        .map(period -> proposals.proposal(cost, period)))
                .filter(proposal ->
                        proposal.accrual() != null || proposal.cost().isExpectedIn(proposal.period()))
                .toList();
    }

    private Proposal proposal(RecurringCost cost, CostPeriod period) {
        Basis basis = basis(cost, period);
        return new Proposal(
                cost, period, basis.ore(), basis, accrual(cost, period).orElse(null));
    }

    private Optional<Accrual> accrual(RecurringCost cost, CostPeriod period) {
        return accruals.getOrDefault(cost.id(), List.of()).stream()
                .filter(accrual -> accrual.toDate().equals(period.toDate()))
                .findFirst();
    }

    private Basis basis(RecurringCost cost, CostPeriod period) {
        return switch (cost.content().amount().rule()) {
            case FIXED ->
                new Basis(
                        "Beloppet i registret",
                        cost.content().amount().ore(),
                        RecurringCostController.LIST + "/" + cost.id());
            case LAST_PERIOD -> lastPeriod(cost, period);
            case BUDGET_ROW -> budgetRow(cost, period);
            case SHARE -> share(cost, period);
        };
    }

    private Basis lastPeriod(RecurringCost cost, CostPeriod period) {
        List<CostPeriod> earlier = periods.getOrDefault(cost.id(), List.of()).stream()
                .filter(each -> each.toDate().isBefore(period.toDate()))
                .toList();
        return earlier.subList(Math.max(0, earlier.size() - LOOK_BACK), earlier.size()).reversed().stream()
                .filter(each -> each.bookedOre() > 0)
                .findFirst()
                .map(each -> new Basis(
                        "Bokfört " + each.period().printed(),
                        each.bookedOre(),
                        AnswerController.path(cost.id(), each.toDate())))
                .orElseGet(() -> new Basis(
                        "Inget är bokfört på kostnaden i de tre närmast föregående perioderna, så beloppet kan inte"
                                + " beräknas",
                        null,
                        RecurringCostController.LIST + "/" + cost.id()));
    }

    private static Basis budgetRow(RecurringCost cost, CostPeriod period) {
        String label = Objects.requireNonNullElse(cost.content().amount().budgetLabel(), "");
        int year = period.toDate().getYear();
        String path = "/ekonomi/budgetrader?ar=" + year + "&q=" + URLEncoder.encode(label, StandardCharsets.UTF_8);
        Long ore = period.budgetOre();
        return ore == null || ore <= 0
                ? new Basis("Budgetraden ”" + label + "” har ingen budget " + year, null, path)
                : new Basis(
                        "Budgetraden ”" + label + "” " + year + ", "
                                + cost.content().recurrence().months() + " av 12 månader",
                        ore,
                        path);
    }

    private Basis share(RecurringCost cost, CostPeriod period) {
        RecurringCost.Amount amount = cost.content().amount();
        RecurringCost base = costs.get(Objects.requireNonNull(amount.base()));
        BigDecimal percent = Objects.requireNonNull(amount.percent());
        String name = base == null ? "" : base.content().label();
        String path = RecurringCostController.LIST + "/" + amount.base();
        long whole = base == null ? 0 : carried(base, period);
        if (whole <= 0) {
            return new Basis(
                    "”" + name + "” har inget belopp " + period.period().printed() + " att räkna andelen av",
                    null,
                    path);
        }
        String printed = SwedishNumber.print(
                percent, Math.max(0, percent.stripTrailingZeros().scale()));
        return new Basis(
                printed + "\u00a0% av ”" + name + "”, som är " + Kronor.printed(whole),
                BigDecimal.valueOf(whole)
                        .multiply(percent)
                        .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                        .longValueExact(),
                path);
    }

    /** What a cost comes to in the periods of its own that lie within the given one, booked or not. */
    private long carried(RecurringCost base, CostPeriod within) {
        return periods.getOrDefault(base.id(), List.of()).stream()
                .filter(each -> !each.fromDate().isBefore(within.fromDate())
                        && !each.toDate().isAfter(within.toDate())
                        && base.isExpectedIn(each.period()))
                .mapToLong(each -> carried(proposal(base, each)))
                .reduce(0, Math::addExact);
    }

    private static long carried(Proposal proposal) {
        long booked = proposal.costPeriod().bookedOre();
        @Nullable Accrual accrual = proposal.accrual();
        if (accrual != null) {
            return Math.max(booked, Math.addExact(accrual.bookedOre(), accrual.accrualOre()));
        }
        Long expected = proposal.expectedOre();
        return proposal.isOpen() && expected != null ? expected : booked;
    }
}
