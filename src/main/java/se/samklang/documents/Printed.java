package se.samklang.documents;

import java.math.BigDecimal;
import se.samklang.base.SwedishNumber;

/** Numbers as they stand in findings. */
final class Printed {

    private Printed() {}

    /** With the decimals it has, none for a whole number. */
    static String number(BigDecimal value) {
        return SwedishNumber.print(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    /** With the given number of decimals. */
    static String number(BigDecimal value, int decimals) {
        return SwedishNumber.print(value, decimals);
    }
}
