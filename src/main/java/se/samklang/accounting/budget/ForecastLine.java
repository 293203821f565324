package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A budget row in the forecast of a day, beside the one before it.
 *
 * @param amountOre the forecast for the year, null where the row has none on the day; in the direction of the side like
 *     every amount
 * @param proposedOre what the method proposed when it was registered
 * @param earlierPer day of the row's forecast before this one, null where there is none
 */
record ForecastLine(
        UUID id,
        String label,
        Side side,
        boolean memo,
        long budgetOre,
        @Nullable Long amountOre,
        @Nullable ForecastMethod method,
        @Nullable Long proposedOre,
        @Nullable Long commitmentOre,
        @Nullable String comment,
        @Nullable String changeComment,
        @Nullable LocalDate earlierPer,
        @Nullable Long earlierOre) {

    /** Budget less forecast as it strikes the result: positive is better than budget. Null without a forecast. */
    @Nullable
    Long deviationOre() {
        if (amountOre == null) {
            return null;
        }
        return side == Side.COST ? Long.valueOf(budgetOre - amountOre) : Long.valueOf(amountOre - budgetOre);
    }

    /** What changed since the forecast before; null where there is none to compare with. */
    @Nullable
    Long changeOre() {
        return amountOre == null || earlierOre == null ? null : Long.valueOf(amountOre - earlierOre);
    }

    /** Whether a deviation so large is left without a word. */
    boolean lacksComment(FollowUpLimit limit) {
        return amountOre != null && comment == null && limit.mustBeExplained(budgetOre, amountOre);
    }

    /** Whether the forecast moved as much since the one before without a word. */
    boolean lacksExplanation(FollowUpLimit limit) {
        return amountOre != null
                && earlierOre != null
                && changeComment == null
                && limit.mustBeExplained(earlierOre, amountOre);
    }
}
