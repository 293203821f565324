package se.samklang.documents;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Rounding;

/**
 * Rounds a computed figure once. A share kept with one decimal must be rounded from its numerator and denominator, or
 * 59 of 96 (61.46) would be 61.5 and then 62 per cent.
 */
final class ExactShare {

    private ExactShare() {}

    static BigDecimal rounded(BigDecimal value, @Nullable Source source, int decimals) {
        if (source != null && source.numerator() != null && source.denominator() != null) {
            BigDecimal kept = Rounding.percent(source.numerator(), source.denominator(), Math.max(0, value.scale()));
            BigDecimal share = Rounding.percent(source.numerator(), source.denominator(), decimals);
            if (kept != null && share != null && kept.compareTo(value) == 0) {
                return share;
            }
        }
        return Rounding.halfUp(value, decimals);
    }
}
