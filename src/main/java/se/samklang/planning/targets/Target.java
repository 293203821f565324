package se.samklang.planning.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.base.SwedishNumber;
import se.samklang.documents.MeasureOffer.Unit;
import se.samklang.documents.MeasureRequest.Base;

/**
 * A measurable target of a goal.
 *
 * @param measure id of the measure, null where results are typed
 * @param lowest at least so much, null without a lower limit; with {@link Basis#CHANGE} per cent from the year before
 * @param highest at most so much, null without an upper limit; a reduction by 25 per cent is at most −25
 * @param partly where it begins to be partly met, null for no such
 * @param denominator what a share is of, null where the measure has its own
 * @param withinMonths from the start, null without a limit
 * @param eachSex whether women and men must reach it each for themselves
 * @param fromDate {@code toDate} a window of its own, null for the year that is judged
 * @param source where typed results come from, null for a computed measure
 */
public record Target(
        UUID id,
        UUID goalId,
        int position,
        String title,
        @Nullable String measure,
        Unit unit,
        Basis basis,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal partly,
        @Nullable Base denominator,
        @Nullable Integer withinMonths,
        boolean eachSex,
        @Nullable LocalDate fromDate,
        @Nullable LocalDate toDate,
        @Nullable String source,
        int version) {

    /** What the limits are put against. */
    public enum Basis {
        /** The value of the period. */
        LEVEL,
        /** The change from the same period a year before, in per cent. */
        CHANGE
    }

    /** The same words and limits in the place of another. */
    Target at(Target present) {
        return new Target(
                present.id,
                present.goalId,
                present.position,
                title,
                measure,
                unit,
                basis,
                lowest,
                highest,
                partly,
                denominator,
                withinMonths,
                eachSex,
                fromDate,
                toDate,
                source,
                present.version);
    }

    /** Whether it is the same target with the same limits, however exactly they are written. */
    boolean says(Target other) {
        return plain().equals(other.plain());
    }

    private Target plain() {
        return new Target(
                id,
                goalId,
                position,
                title,
                measure,
                unit,
                basis,
                plain(lowest),
                plain(highest),
                plain(partly),
                denominator,
                withinMonths,
                eachSex,
                fromDate,
                toDate,
                source,
                version);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal limit) {
        return limit == null ? null : limit.stripTrailingZeros();
    }

    /** The window of its own, or the period that is judged. */
    Period window(Period judged) {
        return fromDate == null || toDate == null ? judged : new Period(fromDate, toDate);
    }

    /** {@code minst 50 %}, {@code 15–20 %}, {@code minskning med minst 25 %}. */
    public String limits() {
        return TargetWords.limits(this);
    }

    /** Everything it asks for, in words: the limits, where it begins to be partly met, and of whom. */
    public String asked() {
        String partly = TargetWords.partly(this);
        return limits() + (partly.isEmpty() ? "" : ", " + partly) + (eachSex ? ", kvinnor och män var för sig" : "");
    }

    String printed(BigDecimal value) {
        return basis == Basis.CHANGE ? SwedishNumber.printExact(value) + "\u00a0%" : TargetWords.value(value, unit);
    }
}
