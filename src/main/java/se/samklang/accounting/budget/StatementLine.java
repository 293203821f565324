package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A budget row with the outcome and the forecast that hold at the statement's date.
 *
 * @param memo a "varav" row: part of the row above, so never summed
 * @param budgetOre and the other amounts in öre in the direction of the side; null where nothing is registered, which
 *     is not the same as 0
 * @param booked true where the outcome is the ledger's, false where it is registered by hand
 * @param coveredTo how far the bookkeeping behind the outcome has come, null where it is up to the outcome's date
 */
record StatementLine(
        UUID id,
        String label,
        @Nullable String groupLabel,
        Side side,
        @Nullable String insatsName,
        @Nullable String insatsKind,
        boolean memo,
        @Nullable String footnote,
        long budgetOre,
        boolean booked,
        @Nullable LocalDate outcomePer,
        @Nullable Long outcomeOre,
        @Nullable LocalDate coveredTo,
        @Nullable String outcomeFootnote,
        @Nullable LocalDate forecastPer,
        @Nullable Long forecastOre,
        @Nullable String forecastComment) {

    /** The amount in öre, or null where it is not registered. */
    @Nullable
    Long amount(Measure measure) {
        return switch (measure) {
            case BUDGET -> Long.valueOf(budgetOre);
            case OUTCOME -> outcomeOre;
            case FORECAST -> forecastOre;
        };
    }

    /** True for a cost tied to an insats that is not known to be anything but directed to individuals. */
    boolean isIndividualInsats() {
        return side == Side.COST && insatsName != null && (insatsKind == null || insatsKind.equals("INDIVIDUAL"));
    }

    /** True for a cost tied to an insats that is known to be structural. */
    boolean isStructuralInsats() {
        return side == Side.COST && "STRUCTURAL".equals(insatsKind);
    }

    /** The day up to which the outcome is booked, or null where there is none. */
    @Nullable
    LocalDate bookedTo() {
        return coveredTo != null ? coveredTo : outcomePer;
    }
}
