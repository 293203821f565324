package se.samklang.accounting.budget;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;

/** A row of a day's forecast as a page prints it. */
record SnapshotRow(
        UUID id,
        String label,
        String side,
        boolean memo,
        String budget,
        String outcome,
        String forecast,
        String method,
        String deviation,
        String change,
        String comment,
        boolean lacking) {

    static SnapshotRow of(ForecastLine line, @Nullable Long outcomeOre, FollowUpLimit limit) {
        ForecastMethod method = line.method();
        return new SnapshotRow(
                line.id(),
                line.label(),
                line.side().label(),
                line.memo(),
                BudgetRowLine.printed(line.budgetOre()),
                printed(outcomeOre),
                printed(line.amountOre()),
                method == null ? "–" : method.label(),
                inWords(line.deviationOre()),
                change(line),
                comment(line),
                line.amountOre() == null || line.lacksComment(limit) || line.lacksExplanation(limit));
    }

    /** A deviation as it strikes the result. */
    static String inWords(@Nullable Long deviationOre) {
        if (deviationOre == null) {
            return "–";
        }
        if (deviationOre == 0) {
            return "ingen";
        }
        return (deviationOre > 0 ? "överskott " : "underskott ") + BudgetRowLine.printed(Math.abs(deviationOre));
    }

    private static String change(ForecastLine line) {
        Long change = line.changeOre();
        if (change == null || line.earlierPer() == null) {
            return "–";
        }
        String since = " sedan " + SwedishDate.print(line.earlierPer());
        return change == 0 ? "oförändrad" + since : (change > 0 ? "+" : "") + BudgetRowLine.printed(change) + since;
    }

    private static String comment(ForecastLine line) {
        String comment = line.comment() == null ? "" : line.comment();
        String change = line.changeComment() == null ? "" : " Ändring: " + line.changeComment();
        return (comment + change).strip();
    }

    private static String printed(@Nullable Long ore) {
        return ore == null ? "–" : BudgetRowLine.printed(ore);
    }
}
