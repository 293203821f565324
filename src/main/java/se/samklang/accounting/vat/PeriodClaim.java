package se.samklang.accounting.vat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;

/**
 * A period's VAT: what the ledger has, what is added and taken off, and how far the claim has come.
 *
 * @param claim null where nobody has worked on it: a draft of the ledger alone
 * @param vats what the ledger has on the accounts of ingoing VAT
 */
record PeriodClaim(Period period, @Nullable VatClaim claim, List<VatClaim.Row> rows, List<LedgerVatSql.Vat> vats) {

    VatClaim.Status status() {
        return claim == null ? VatClaim.Status.DRAFT : claim.status();
    }

    /** What the ledger has now. */
    long ledgerOre() {
        return ledgerBy(period.to());
    }

    /** Standard amounts. */
    long standardOre() {
        return rows.stream()
                .filter(row -> row.kind() != RowKind.EXCLUDED)
                .mapToLong(VatClaim.Row::amountOre)
                .sum();
    }

    /** What gives no right to compensation, negative. */
    long excludedOre() {
        return rows.stream()
                .filter(row -> row.kind() == RowKind.EXCLUDED)
                .mapToLong(VatClaim.Row::amountOre)
                .sum();
    }

    /** What is claimed; of a draft what would be today. */
    long totalOre() {
        Long claimed = claim == null ? null : claim.claimedOre();
        return claimed == null ? ledgerOre() + standardOre() + excludedOre() : claimed;
    }

    long paidOre() {
        Long paid = claim == null ? null : claim.paidOre();
        return paid == null ? 0 : paid;
    }

    /** How much the ledger has changed by since the claim was made; 0 for a draft. */
    long changedOre() {
        Long then = claim == null ? null : claim.ledgerOre();
        return then == null ? 0 : ledgerOre() - then;
    }

    /** What Skatteverket owes for the period on a day, as the books would have it: all of it until it is paid. */
    long outstandingAt(LocalDate day) {
        if (claim != null) {
            LocalDate paid = claim.paidDate();
            if (paid != null && !paid.isAfter(day)) {
                return 0;
            }
        }
        return ledgerBy(day);
    }

    private long ledgerBy(LocalDate day) {
        return vats.stream()
                .filter(vat -> !vat.cleared() && !vat.day().isAfter(day))
                .mapToLong(LedgerVatSql.Vat::vatOre)
                .sum();
    }
}
