package se.samklang.accounting.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.samklang.accounting.statements.LineAmounts.Amount;
import se.samklang.accounting.statements.ReportLine.Role;
import se.samklang.documents.Finding;
import se.samklang.documents.Finding.Severity;

/** A year opens with what the year before closed with. Only a period that begins with the year can tell. */
final class OpeningChecks {

    private OpeningChecks() {}

    private record Difference(ReportLine line, long ore) {}

    static List<Finding> of(Reading reading) {
        if (!reading.previous().isKnown() || reading.period().from().getMonthValue() != 1) {
            return List.of();
        }
        List<Difference> differences = new ArrayList<>();
        for (ReportLine line : reading.definition().lines()) {
            Amount now = reading.amounts().of(line);
            Amount before = reading.previous().of(line);
            if (line.role() == Role.ACCOUNTS
                    && now != null
                    && before != null
                    && now.openingOre() != before.closingOre()) {
                differences.add(new Difference(line, Math.subtractExact(now.openingOre(), before.closingOre())));
            }
        }
        return differences.stream()
                .filter(difference -> !isMovedResult(difference, differences))
                .map(difference -> finding(reading, difference))
                .toList();
    }

    /** Last year's result becomes part of the other equity when the year turns: one line's loss is the other's gain. */
    private static boolean isMovedResult(Difference difference, List<Difference> differences) {
        return difference.line.side() == ReportLine.Side.CREDIT
                && differences.stream()
                        .anyMatch(other -> other.line.side() == ReportLine.Side.CREDIT && other.ore == -difference.ore);
    }

    private static Finding finding(Reading reading, Difference difference) {
        long opening =
                Objects.requireNonNull(reading.amounts().of(difference.line)).openingOre();
        long closing =
                Objects.requireNonNull(reading.previous().of(difference.line)).closingOre();
        int factor = reading.definition().factor(difference.line);
        String year = Integer.toString(reading.year() - 1);
        return new Finding(
                "ingaende-avviker",
                Severity.FEL,
                StatementChecks.place(reading, difference.line.code()),
                "Ingående " + difference.line.label() + " är " + StatementChecks.kronor(factor * opening)
                        + "\u00a0kr, men " + year + " slutade med " + StatementChecks.kronor(factor * closing)
                        + "\u00a0kr. Skillnaden är " + StatementChecks.kronor(Math.abs(difference.ore)) + "\u00a0kr.",
                StatementChecks.kronor(factor * opening),
                StatementChecks.kronor(factor * closing));
    }
}
