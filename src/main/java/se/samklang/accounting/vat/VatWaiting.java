package se.samklang.accounting.vat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.accounting.Kronor;
import se.samklang.accounting.Years;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.web.Waiting;

/**
 * Periods that can be claimed and are not, for whoever keeps the figures of the economy: those the ledger tells all of.
 * They wait until the last day of the law, the end of the second year after.
 */
@Component
final class VatWaiting implements Waiting {

    private static final int LAWFUL_YEARS = 2;

    @Override
    public Part waits(Read tx, Asked asked) {
        if (!Years.mayEdit(asked.visitor())) {
            return Part.NOTHING;
        }
        List<Entry> entries = new ArrayList<>();
        VatYearSql.all(tx).stream()
                .filter(each -> each.year() >= asked.today().getYear() - LAWFUL_YEARS)
                .map(each -> VatStanding.of(tx, each))
                .forEach(standing -> standing.periods().stream()
                        .filter(each -> isToBeClaimed(standing, each, asked.today()))
                        .forEach(each -> entries.add(entry(standing, each))));
        return new Part(
                entries.stream()
                        .sorted(Comparator.comparing(Entry::dueDate).thenComparing(Entry::sentence))
                        .limit(asked.limit())
                        .toList(),
                entries.size());
    }

    /** A period the ledger has no VAT in is nothing to claim, and one that it does not reach cannot be claimed yet. */
    private static boolean isToBeClaimed(VatStanding standing, PeriodClaim claim, LocalDate today) {
        return claim.status() == VatClaim.Status.DRAFT
                && claim.period().to().isBefore(today)
                && claim.totalOre() > 0
                && standing.covers(claim.period());
    }

    private static Entry entry(VatStanding standing, PeriodClaim claim) {
        LocalDate last = ClaimPeriod.lastDay(standing.year().year());
        return new Entry(
                "Ersättning för moms " + claim.period().printed() + " är inte sökt",
                Kronor.printed(claim.totalOre()) + " enligt huvudboken. Skatteverket ska ha ansökan senast "
                        + SwedishDate.printLong(last) + ".",
                last,
                VatLine.path(claim));
    }
}
