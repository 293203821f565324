package se.samklang.accounting.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What must hold for the dates of outcomes and forecasts. */
final class OutcomeRules {

    private OutcomeRules() {}

    /** Bookkeeping cannot reach past the day the amount is for, nor end before the year it is accumulated from. */
    static @Nullable String coveredTo(LocalDate per, LocalDate coveredTo) {
        if (coveredTo.isAfter(per)) {
            return "Redovisat till och med kan inte vara efter den dag utfallet gäller, " + per + ".";
        }
        return coveredTo.getYear() < per.getYear()
                ? "Redovisat till och med ska vara under samma år som utfallet, " + per.getYear() + "."
                : null;
    }

    /** An amount belongs to the year of its budget row. */
    static @Nullable String ofYear(int year, LocalDate per) {
        return per.getYear() == year ? null : "Dagen ska ligga under budgetradens år, " + year + ".";
    }
}
