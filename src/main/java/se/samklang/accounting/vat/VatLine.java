package se.samklang.accounting.vat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.LedgerAddress;
import se.samklang.base.Money;
import se.samklang.base.SwedishDate;

/**
 * A period's claim as a page prints it.
 *
 * @param changed what the ledger has changed by since the claim, null where it stands still
 * @param ready whether the ledger covers the period, so that it can be claimed
 */
record VatLine(
        String period,
        String path,
        String ledger,
        String standard,
        String excluded,
        String total,
        String paid,
        String status,
        String tag,
        String claimedOn,
        String paidOn,
        @Nullable String changed,
        String lastDay,
        boolean ready) {

    /** @param voucher the page of the voucher, or of the account's month where there are none */
    record LedgerLine(
            String day, String label, String text, String account, String amount, boolean cleared, String path) {}

    record RowLine(String id, String kind, String label, String base, String amount) {}

    static VatLine of(VatStanding standing, PeriodClaim each) {
        VatClaim claim = each.claim();
        return new VatLine(
                each.period().printed(),
                path(each),
                amount(each.ledgerOre()),
                amount(each.standardOre()),
                amount(each.excludedOre()),
                amount(each.totalOre()),
                amount(each.paidOre()),
                each.status().label(),
                each.status().tag(),
                day(claim == null ? null : claim.claimedDate()),
                day(claim == null ? null : claim.paidDate()),
                each.changedOre() == 0 ? null : amount(each.changedOre()),
                SwedishDate.printLong(ClaimPeriod.lastDay(standing.year().year())),
                standing.covers(each.period()));
    }

    static String path(PeriodClaim claim) {
        return VatController.LIST + "/" + claim.period().fromMonth();
    }

    static List<LedgerLine> vats(PeriodClaim claim) {
        return claim.vats().stream()
                .map(vat -> new LedgerLine(
                        SwedishDate.print(vat.day()),
                        vat.label(),
                        vat.text(),
                        vat.account(),
                        amount(vat.vatOre()),
                        vat.cleared(),
                        path(claim, vat)))
                .toList();
    }

    static List<RowLine> rows(PeriodClaim claim) {
        return claim.rows().stream()
                .map(row -> new RowLine(
                        row.id().toString(),
                        row.kind().label(),
                        row.label(),
                        row.baseOre() == null ? "–" : amount(row.baseOre()),
                        amount(row.amountOre())))
                .toList();
    }

    /** Kronor and öre without unit: VAT has öre. */
    static String amount(long ore) {
        return new Money(ore).printExact();
    }

    private static String path(PeriodClaim claim, LedgerVatSql.Vat vat) {
        return vat.voucherId() == null
                ? LedgerAddress.of(
                        vat.account(), claim.period().from(), claim.period().to())
                : "/ekonomi/huvudbok/" + vat.day().getYear() + "/verifikationer/" + vat.voucherId();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "–" : SwedishDate.print(day);
    }
}
