package se.samklang.accounting.vat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim somebody has worked on.
 *
 * @param ledgerOre what the ledger had when it was claimed, and {@code claimedOre} what was claimed
 */
record VatClaim(
        UUID id,
        LocalDate fromDate,
        LocalDate toDate,
        Status status,
        @Nullable LocalDate claimedDate,
        @Nullable Long ledgerOre,
        @Nullable Long claimedOre,
        @Nullable LocalDate paidDate,
        @Nullable Long paidOre,
        int version) {

    /** Where it stands. */
    enum Status {
        DRAFT("Utkast", "tag-draft"),
        CLAIMED("Sökt", "tag-info"),
        PAID("Utbetald", "tag-done");

        private final String label;
        private final String tag;

        Status(String label, String tag) {
            this.label = label;
            this.tag = tag;
        }

        String label() {
            return label;
        }

        /** Class of its tag on a page. */
        String tag() {
            return tag;
        }
    }

    /** The same with another amount claimed than the ledger's. */
    VatClaim of(long otherOre) {
        return new VatClaim(id, fromDate, toDate, status, claimedDate, ledgerOre, otherOre, paidDate, paidOre, version);
    }

    /** @param baseOre and {@code ratePercent} null for what is taken off */
    record Row(
            UUID id,
            UUID vatClaimId,
            RowKind kind,
            String label,
            @Nullable Long baseOre,
            @Nullable BigDecimal ratePercent,
            long amountOre) {}
}
