package se.samklang.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The one place where figures are rounded: half up, away from zero ({@code 0,5 → 1}, {@code −0,5 → −1}).
 *
 * <p>Half-even, which the JDK's formats use, prints 92,5 per cent as 92 and would contradict the printed reports.
 */
public final class Rounding {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rounding() {}

    /** {@code value} with exactly {@code decimals} decimals (0 or more). */
    public static BigDecimal halfUp(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The share in per cent, or null when the denominator is 0: no share can be told, which is not the same as 0. */
    public static @Nullable BigDecimal percent(long numerator, long denominator, int decimals) {
        return percent(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), decimals);
    }

    /** The share in per cent, rounded once; null when the denominator is 0. */
    public static @Nullable BigDecimal percent(BigDecimal numerator, BigDecimal denominator, int decimals) {
        if (denominator.signum() == 0) {
            return null;
        }
        return numerator.multiply(HUNDRED).divide(denominator, decimals, RoundingMode.HALF_UP);
    }
}
