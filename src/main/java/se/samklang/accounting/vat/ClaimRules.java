package se.samklang.accounting.vat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.web.Problems;

/** What may be done with a period's claim. */
final class ClaimRules {

    private ClaimRules() {}

    /** Rows are part of what was claimed, so they stand once it is. */
    static void requireDraft(PeriodClaim claim) {
        if (claim.status() != VatClaim.Status.DRAFT) {
            throw new Refused(
                    "MOMS_REDAN_SOKT",
                    "Ersättningen för perioden är redan sökt. Ta tillbaka ansökan först, så går den att ändra.");
        }
    }

    /** What is claimed is all of the period, of the ledger as it is when the period is over. */
    static void requireClaimable(VatStanding standing, PeriodClaim claim) {
        requireDraft(claim);
        if (!standing.covers(claim.period())) {
            LocalDate covered = standing.coveredTo();
            throw new Refused(
                    "MOMS_HUVUDBOK_SAKNAS",
                    (covered == null
                                    ? "Ingen huvudbok är inläst för året."
                                    : "Huvudboken når bara till " + SwedishDate.printLong(covered) + ".")
                            + " Läs in den för hela perioden innan ersättningen söks.");
        }
        if (claim.totalOre() <= 0) {
            throw new Refused(
                    "MOMS_INGET_ATT_SOKA",
                    "Det finns ingen moms att få ersättning för i perioden. Kontrollera kontona för ingående moms.");
        }
    }

    /** @throws Problems.FieldRefused where a claim cannot have been made that day */
    static void checkClaimed(PeriodClaim claim, LocalDate day, LocalDate today) {
        LocalDate last = ClaimPeriod.lastDay(claim.period().to().getYear());
        if (!day.isAfter(claim.period().to())) {
            throw new Problems.FieldRefused("sokt", "Ersättningen söks när perioden är slut. Ange en senare dag.");
        }
        if (day.isAfter(today)) {
            throw new Problems.FieldRefused("sokt", "Dagen har inte varit än. Ange dagen ansökan lämnades.");
        }
        if (day.isAfter(last)) {
            throw new Problems.FieldRefused(
                    "sokt",
                    "Ansökan för perioden skulle ha kommit in senast " + SwedishDate.printLong(last)
                            + ", andra året efter.");
        }
    }

    /** @throws Problems.FieldRefused where it cannot have been paid that day */
    static void checkPaid(VatClaim claim, LocalDate day) {
        if (claim.status() == VatClaim.Status.DRAFT) {
            throw new Refused("MOMS_INTE_SOKT", "Ersättningen för perioden är inte sökt än. Registrera ansökan först.");
        }
        LocalDate claimed = claim.claimedDate();
        if (claimed != null && day.isBefore(claimed)) {
            throw new Problems.FieldRefused(
                    "utbetald", "Dagen är före ansökan, som lämnades " + SwedishDate.printLong(claimed) + ".");
        }
    }

    /** @throws Problems.NotFound where nobody has worked on the claim */
    static VatClaim present(@Nullable VatClaim claim) {
        if (claim == null) {
            throw new Problems.NotFound();
        }
        return claim;
    }
}
