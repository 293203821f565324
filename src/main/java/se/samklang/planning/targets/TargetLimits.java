package se.samklang.planning.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samklang.documents.FigureValue;
import se.samklang.planning.GoalStatus;

/** Puts a value against the limits of a target. */
final class TargetLimits {

    private TargetLimits() {}

    /**
     * The worst of those that count: everybody, or women and men each for themselves where the target says so. What is known
     * of one alone is only that the target is missed.
     */
    static @Nullable GoalStatus judged(
            Target target, FigureValue all, @Nullable FigureValue women, @Nullable FigureValue men) {
        if (!target.eachSex() || women == null || men == null) {
            return judged(target, all.value());
        }
        GoalStatus ofWomen = judged(target, women.value());
        GoalStatus ofMen = judged(target, men.value());
        if (ofWomen == null || ofMen == null) {
            return ofWomen == GoalStatus.NOT_MET || ofMen == GoalStatus.NOT_MET ? GoalStatus.NOT_MET : null;
        }
        return worse(ofWomen, ofMen);
    }

    static @Nullable GoalStatus judged(Target target, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal lowest = target.lowest();
        BigDecimal highest = target.highest();
        boolean belowLowest = lowest != null && value.compareTo(lowest) < 0;
        boolean aboveHighest = highest != null && value.compareTo(highest) > 0;
        if (!belowLowest && !aboveHighest) {
            return GoalStatus.MET;
        }
        BigDecimal partly = target.partly();
        boolean almost = partly != null
                && (lowest == null ? value.compareTo(partly) <= 0 : belowLowest && value.compareTo(partly) >= 0);
        return almost ? GoalStatus.PARTLY_MET : GoalStatus.NOT_MET;
    }

    private static GoalStatus worse(GoalStatus one, GoalStatus other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
