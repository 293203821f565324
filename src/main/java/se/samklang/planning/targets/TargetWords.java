package se.samklang.planning.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishNumber;
import se.samklang.documents.MeasureOffer.Unit;

/** Targets in words. */
final class TargetWords {

    private TargetWords() {}

    /** {@code delvis uppfyllt från 40 %}, or {@code till och med} under an upper limit; empty where it is met or not. */
    static String partly(Target target) {
        BigDecimal partly = target.partly();
        if (partly == null) {
            return "";
        }
        if (target.lowest() != null) {
            return "delvis uppfyllt från " + target.printed(partly);
        }
        return target.basis() == Target.Basis.CHANGE && partly.signum() < 0
                ? "delvis uppfyllt från en minskning med " + target.printed(partly.negate())
                : "delvis uppfyllt till och med " + target.printed(partly);
    }

    static String limits(Target target) {
        BigDecimal lowest = target.lowest();
        BigDecimal highest = target.highest();
        if (target.basis() == Target.Basis.CHANGE) {
            return change(target, lowest, highest);
        }
        if (lowest != null && highest != null) {
            return lowest.compareTo(highest) == 0
                    ? "exakt " + value(lowest, target.unit())
                    : SwedishNumber.printExact(lowest) + "–" + value(highest, target.unit());
        }
        return lowest != null
                ? "minst " + value(lowest, target.unit())
                : highest != null ? "högst " + value(highest, target.unit()) : "";
    }

    private static String change(Target target, @Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
        if (lowest != null && highest != null) {
            return "förändring med " + target.printed(lowest) + " till " + target.printed(highest);
        }
        if (highest != null && highest.signum() < 0) {
            return "minskning med minst " + target.printed(highest.negate());
        }
        if (lowest != null && lowest.signum() > 0) {
            return "ökning med minst " + target.printed(lowest);
        }
        return lowest != null
                ? "förändring med minst " + target.printed(lowest)
                : highest != null ? "förändring med högst " + target.printed(highest) : "";
    }

    static String value(BigDecimal value, Unit unit) {
        String number = SwedishNumber.printExact(value);
        return switch (unit) {
            case COUNT, POINTS -> number;
            case PERCENT -> number + "\u00a0%";
            case MONTHS -> number + "\u00a0månader";
            case KRONOR -> number + "\u00a0kr";
        };
    }
}
