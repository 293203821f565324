package se.samklang.planning.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.base.SwedishNumber;
import se.samklang.documents.FigureValue;
import se.samklang.documents.Source;
import se.samklang.planning.GoalStatus;

/**
 * What a measurable target came to.
 *
 * @param definition what is counted, of which rows, and what a share is of
 * @param window the days it is about
 * @param all of everybody, in the target's terms: the level, or the change from the year before in per cent
 * @param women null where the measure does not tell sexes apart
 * @param men null where the measure does not tell sexes apart
 * @param before the same a year before, null where it was not asked for
 * @param status what the limits say, null where there is no value to put against them
 */
public record TargetResult(
        Target target,
        String definition,
        Period window,
        FigureValue all,
        @Nullable FigureValue women,
        @Nullable FigureValue men,
        @Nullable FigureValue before,
        @Nullable GoalStatus status) {

    /** {@code 12 av 24}, empty where the result is no share. */
    public String parts() {
        return parts(all);
    }

    /** {@code 12 av 24} of one value, empty where it is no share. */
    public static String parts(FigureValue value) {
        Source source = value.source();
        return source == null || source.numerator() == null || source.denominator() == null
                ? ""
                : plain(source.numerator()) + " av " + plain(source.denominator());
    }

    /** Where the rows of one of the values are, empty for a typed result. */
    public String rowsPath(FigureValue value) {
        Source source = value.source();
        return source == null || target.measure() == null
                ? ""
                : source.address().printed();
    }

    /** What the limits say, in words. */
    public String statusWords() {
        return status == null ? "Går inte att räkna" : status.label();
    }

    private static String plain(BigDecimal number) {
        return SwedishNumber.printExact(number);
    }
}
