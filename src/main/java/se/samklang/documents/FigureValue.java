package se.samklang.documents;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A live figure with its value today.
 *
 * @param value null where it cannot be computed (then printed as –)
 * @param text as printed, Swedish format with unit where one belongs ("61 %")
 * @param source where the rows behind it are; null for figures that are not counted from rows (a name, a date)
 */
public record FigureValue(
        @Nullable BigDecimal value, String text, @Nullable Source source) {

    /** What is printed for a figure that cannot be computed. */
    static final String NOTHING = "–";

    /** A figure that cannot be computed. */
    public static FigureValue notComputable(@Nullable Source source) {
        return new FigureValue(null, NOTHING, source);
    }
}
