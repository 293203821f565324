package se.samklang.planning.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.documents.MeasureOffer.Unit;

/**
 * A typed result: a value, or the two parts it is the quotient of.
 *
 * @param sex ALL, WOMEN or MEN
 * @param source where it was read
 */
record TargetValue(
        UUID id,
        UUID targetId,
        LocalDate fromDate,
        LocalDate toDate,
        String sex,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        String source,
        int version) {

    /** The value, or what the parts give; null where nothing is divided by. */
    @Nullable
    BigDecimal computed(Unit unit) {
        if (value != null || numerator == null || denominator == null) {
            return value;
        }
        if (denominator.signum() == 0) {
            return null;
        }
        BigDecimal whole = unit == Unit.PERCENT ? numerator.movePointRight(2) : numerator;
        return whole.divide(denominator, unit == Unit.PERCENT ? 1 : 2, RoundingMode.HALF_UP);
    }

    /** Whether it says another thing of the same target, period and sex. */
    boolean isInPlaceOf(TargetValue other) {
        return targetId.equals(other.targetId)
                && fromDate.equals(other.fromDate)
                && toDate.equals(other.toDate)
                && sex.equals(other.sex);
    }
}
