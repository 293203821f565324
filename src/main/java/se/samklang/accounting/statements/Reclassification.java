package se.samklang.accounting.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.statements.ReportLine.Moment;
import se.samklang.accounting.statements.ReportLine.Role;
import se.samklang.documents.Finding;
import se.samklang.documents.Finding.Severity;

/**
 * Two lines that jump in opposite directions while what they are together stands still: then it is the mapping that
 * changed and not the activity, and a reader who compares the years must be told.
 */
final class Reclassification {

    /** A jump is at least this part of what the two lines are together, in either year. */
    private static final double JUMP = 0.10;

    /** Standing still is a change of at most this part of the smaller jump. */
    private static final double STILL = 0.10;

    private Reclassification() {}

    private record Change(ReportLine line, long now, long before) {
        long ore() {
            return now - before;
        }
    }

    static List<Finding> of(Reading reading) {
        List<Change> changes = new ArrayList<>();
        for (ReportLine line : reading.definition().lines()) {
            Change change = change(reading, line);
            if (change != null) {
                changes.add(change);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (int one = 0; one < changes.size(); one++) {
            for (int other = one + 1; other < changes.size(); other++) {
                if (isMoved(changes.get(one), changes.get(other))) {
                    findings.add(finding(reading, changes.get(one), changes.get(other)));
                }
            }
        }
        return findings;
    }

    private static @Nullable Change change(Reading reading, ReportLine line) {
        Long now = reading.amounts().ore(line, Moment.CHANGE);
        Long before = reading.previous().ore(line, Moment.CHANGE);
        return line.role() != Role.ACCOUNTS || now == null || before == null ? null : new Change(line, now, before);
    }

    private static boolean isMoved(Change one, Change other) {
        double jump = Math.min(Math.abs(one.ore()), Math.abs(other.ore()));
        double together = Math.max(Math.abs(one.now + other.now), Math.abs(one.before + other.before));
        boolean opposite = (one.ore() < 0) != (other.ore() < 0);
        return opposite && jump > JUMP * together && Math.abs(one.ore() + other.ore()) <= STILL * jump;
    }

    private static Finding finding(Reading reading, Change one, Change other) {
        String year = Integer.toString(reading.year() - 1);
        String now = Integer.toString(reading.year());
        return new Finding(
                "klassning-andrad",
                Severity.INFO,
                StatementChecks.place(reading, one.line.code()),
                one.line.label() + " går från " + printed(reading, one.line, one.before) + " till "
                        + printed(reading, one.line, one.now) + " och " + other.line.label() + " från "
                        + printed(reading, other.line, other.before) + " till "
                        + printed(reading, other.line, other.now) + ", men tillsammans står de nästan stilla ("
                        + printed(reading, one.line, one.before + other.before) + " " + year + ", "
                        + printed(reading, one.line, one.now + other.now) + " " + now
                        + "). Det tyder på att kostnader har bytt rad. Skriv en not om ändrad klassificering, eller räkna om "
                        + year + ".",
                null,
                null);
    }

    private static String printed(Reading reading, ReportLine line, long ore) {
        return StatementChecks.kronor(reading.definition().factor(line) * ore) + "\u00a0kr";
    }
}
