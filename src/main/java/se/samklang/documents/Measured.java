package se.samklang.documents;

import org.jspecify.annotations.Nullable;

/**
 * What a measure came to.
 *
 * @param all of everybody, with the numerator, the denominator and the address of the rows in its source
 * @param women null where the measure does not tell sexes apart
 * @param men null where the measure does not tell sexes apart
 */
public record Measured(
        FigureValue all,
        @Nullable FigureValue women,
        @Nullable FigureValue men) {

    /** Of everybody alone. */
    public static Measured of(FigureValue all) {
        return new Measured(all, null, null);
    }
}
