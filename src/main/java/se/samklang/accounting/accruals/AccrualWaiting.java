package se.samklang.accounting.accruals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samklang.accounting.Years;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.web.Waiting;

/**
 * What waits with accruals for whoever keeps the figures of the economy: closings with costs the ledger lacks, accepted
 * ones that are not booked, and those that are not reversed as they should. Told by the rules of the closing's own page.
 */
@Component
final class AccrualWaiting implements Waiting {

    /** Closings further back are history: what they lack is told in the documents. */
    static final int BROUGHT_UP_MONTHS = 4;

    private static final int NAMED = 3;

    @Override
    public Part waits(Read tx, Asked asked) {
        if (!Years.mayEdit(asked.visitor())) {
            return Part.NOTHING;
        }
        Closing closing = Closing.within(tx, new Period(asked.today().minusMonths(BROUGHT_UP_MONTHS), asked.today()));
        List<Entry> entries = new ArrayList<>();
        byDay(closing, closing::isMissing).forEach((day, missing) -> entries.add(missing(day, missing)));
        byDay(closing, Proposal::isUnbooked).forEach((day, unbooked) -> entries.add(unbooked(day, unbooked)));
        closing.wrongReversals().forEach(reversal -> entries.add(wrong(reversal)));
        return new Part(
                entries.stream()
                        .sorted(Comparator.comparing(Entry::dueDate).thenComparing(Entry::sentence))
                        .limit(asked.limit())
                        .toList(),
                entries.size());
    }

    /** Closings are made in the month after. */
    static LocalDate due(LocalDate closing) {
        LocalDate next = closing.plusDays(1);
        return next.withDayOfMonth(next.lengthOfMonth());
    }

    private static Map<LocalDate, List<Proposal>> byDay(Closing closing, Predicate<Proposal> which) {
        return closing.proposals().stream()
                .filter(which)
                .filter(proposal -> !proposal.costPeriod().isLocked())
                .collect(Collectors.groupingBy(proposal -> proposal.period().to(), TreeMap::new, Collectors.toList()));
    }

    private static Entry missing(LocalDate day, List<Proposal> missing) {
        return new Entry(
                "Bokslut " + SwedishDate.printLong(day) + ": " + counted(missing.size()) + " saknas i huvudboken",
                "Ta upp dem som upplupna kostnader eller avböj: " + named(missing) + ".",
                due(day),
                ClosingController.LIST + "/" + day);
    }

    private static Entry unbooked(LocalDate day, List<Proposal> unbooked) {
        return new Entry(
                "Bokslut " + SwedishDate.printLong(day) + ": godtagna upplupna kostnader är inte bokförda",
                "Hämta bokföringsordern och läs in huvudboken på nytt när den är bokförd: " + named(unbooked) + ".",
                due(day),
                ClosingController.LIST + "/" + day);
    }

    private static Entry wrong(Reversal reversal) {
        LocalDate day = reversal.accrual().toDate();
        return new Entry(
                "Upplupen kostnad " + SwedishDate.printLong(day) + ": "
                        + reversal.state().label().substring(0, 1).toLowerCase(Locale.ROOT)
                        + reversal.state().label().substring(1),
                reversal.sentence(),
                due(day),
                ClosingController.LIST + "/" + day);
    }

    private static String counted(int costs) {
        return costs == 1 ? "en återkommande kostnad" : costs + " återkommande kostnader";
    }

    private static String named(List<Proposal> proposals) {
        String first = proposals.stream()
                .limit(NAMED)
                .map(proposal -> proposal.cost().content().label())
                .collect(Collectors.joining(", "));
        return proposals.size() > NAMED ? first + " med flera" : first;
    }
}
