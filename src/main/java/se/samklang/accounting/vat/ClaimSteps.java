package se.samklang.accounting.vat;

import java.time.LocalDate;
import se.samklang.accounting.vat.VatClaim.Status;

/** The steps a claim takes, forward and back. Each gives the claim as it is to be stored. */
final class ClaimSteps {

    private ClaimSteps() {}

    /** What the period has today is what is claimed. */
    static VatClaim claimed(VatClaim claim, PeriodClaim period, LocalDate day) {
        return new VatClaim(
                claim.id(),
                claim.fromDate(),
                claim.toDate(),
                Status.CLAIMED,
                day,
                period.ledgerOre(),
                period.totalOre(),
                null,
                null,
                claim.version());
    }

    static VatClaim paid(VatClaim claim, LocalDate day, long ore, int version) {
        return new VatClaim(
                claim.id(),
                claim.fromDate(),
                claim.toDate(),
                Status.PAID,
                claim.claimedDate(),
                claim.ledgerOre(),
                claim.claimedOre(),
                day,
                ore,
                version);
    }

    /** A payment is taken back before the claim is. */
    static VatClaim back(VatClaim claim, int version) {
        boolean paid = claim.status() == Status.PAID;
        return new VatClaim(
                claim.id(),
                claim.fromDate(),
                claim.toDate(),
                paid ? Status.CLAIMED : Status.DRAFT,
                paid ? claim.claimedDate() : null,
                paid ? claim.ledgerOre() : null,
                paid ? claim.claimedOre() : null,
                null,
                null,
                version);
    }

    /** The claim at the version a form was opened on. */
    static VatClaim at(VatClaim claim, int version) {
        return new VatClaim(
                claim.id(),
                claim.fromDate(),
                claim.toDate(),
                claim.status(),
                claim.claimedDate(),
                claim.ledgerOre(),
                claim.claimedOre(),
                claim.paidDate(),
                claim.paidOre(),
                version);
    }
}
