package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What holds from a day on for following up the budget.
 *
 * @param deviationPercent and {@code deviationOre}: a forecast that deviates by more than both must be explained
 * @param equityPercent how large the equity may be, in per cent of the year's budgeted income; null without limit
 * @param individualPercent the share of the money to insatser that goes to individual ones, null without target
 */
record FollowUpLimit(
        @Nullable UUID id,
        LocalDate fromDate,
        int deviationPercent,
        long deviationOre,
        @Nullable Integer equityPercent,
        @Nullable Integer individualPercent,
        int version) {

    /** What holds where a förbund has not decided otherwise (docs/beslut/0029). */
    static final FollowUpLimit STANDARD =
            new FollowUpLimit(null, LocalDate.of(1990, 1, 1), 10, 5_000_000, null, null, 0);

    /** Both the share and the amount are exceeded: small rows and small shares of large rows need no words. */
    boolean mustBeExplained(long expectedOre, long foreseenOre) {
        long deviation = Math.abs(Math.subtractExact(foreseenOre, expectedOre));
        return deviation > deviationOre
                && Math.multiplyExact(deviation, 100L) > Math.multiplyExact(expectedOre, (long) deviationPercent);
    }
}
