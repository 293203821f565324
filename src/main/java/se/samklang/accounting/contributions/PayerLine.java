package se.samklang.accounting.contributions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.Kronor;
import se.samklang.base.Money;
import se.samklang.base.Rounding;
import se.samklang.base.SwedishNumber;

/**
 * What a member pays, or all of a party, as a page prints it.
 *
 * @param weight with its unit; empty for a party
 * @param plan what is wrong with the instalments, null where they are the contribution
 */
record PayerLine(
        String name,
        boolean group,
        String weight,
        String percent,
        String share,
        String invoiced,
        String paid,
        String remaining,
        @Nullable String plan) {

    /** Each party with its members below. */
    static List<PayerLine> of(Standing standing, LocalDate today) {
        List<PayerLine> lines = new ArrayList<>();
        for (Party party : Party.values()) {
            Standing part = standing.of(party);
            lines.add(of(party.label(), part, standing.decidedOre(), today));
            part.lines().forEach(line -> lines.add(of(standing, line, today)));
        }
        return List.copyOf(lines);
    }

    /** All that the standing has, under a name of its own. */
    static PayerLine of(String name, Standing standing, long frameOre, LocalDate today) {
        long share = standing.shareOre();
        long invoiced = standing.invoicedBy(today);
        long paid = standing.paidBy(today);
        return new PayerLine(
                name,
                true,
                "",
                percent(share, frameOre),
                amount(share),
                amount(invoiced),
                amount(paid),
                amount(share - paid),
                null);
    }

    private static PayerLine of(Standing standing, Standing.Line line, LocalDate today) {
        Contribution contribution = line.contribution();
        long paid = line.paidBy(today);
        return new PayerLine(
                contribution.memberName(),
                false,
                weight(contribution, standing.year().content().municipalityKey()),
                percent(contribution.shareOre(), standing.decidedOre()),
                amount(contribution.shareOre()),
                amount(line.invoicedBy(today)),
                amount(paid),
                amount(contribution.shareOre() - paid),
                plan(line.unplannedOre()));
    }

    /** Kronor without unit, with öre where there are any. */
    static String amount(long ore) {
        Money amount = new Money(ore);
        return ore % 100 == 0 ? amount.print() : amount.printExact();
    }

    private static String weight(Contribution contribution, MunicipalityKey key) {
        String number = ContributionYearForm.printed(contribution.weight());
        if (contribution.party() != Party.MUNICIPALITY || key == MunicipalityKey.SHARES) {
            return number + "\u00a0%";
        }
        return key == MunicipalityKey.EQUAL ? key.unit() : number + "\u00a0" + key.unit();
    }

    private static String percent(long part, long whole) {
        BigDecimal percent = Rounding.percent(part, whole, 2);
        return percent == null ? "–" : SwedishNumber.print(percent, 2) + "\u00a0%";
    }

    private static @Nullable String plan(long unplanned) {
        if (unplanned == 0) {
            return null;
        }
        return unplanned > 0
                ? "Fakturaplanen är " + Kronor.printed(unplanned) + " mindre än bidraget."
                : "Fakturaplanen är " + Kronor.printed(-unplanned) + " större än bidraget.";
    }
}
