package se.samklang.accounting.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.samklang.documents.Finding;

/** What a reader of the economy must know of. Never an error: the sums are right, but not everything is in them. */
final class StatementFindings {

    private final Statement statement;
    private final List<Finding> findings = new ArrayList<>();

    private StatementFindings(Statement statement) {
        this.statement = statement;
    }

    /** Nothing where the year has no budget. */
    static List<Finding> of(Statement statement) {
        if (statement.lines().isEmpty()) {
            return List.of();
        }
        StatementFindings found = new StatementFindings(statement);
        found.lacking(Measure.OUTCOME, "utfall-saknas");
        found.lacking(Measure.FORECAST, "prognos-saknas");
        found.registered();
        return List.copyOf(found.findings);
    }

    private void lacking(Measure measure, String code) {
        List<StatementLine> lacking = statement.lacking(measure);
        if (!lacking.isEmpty()) {
            add(
                    code,
                    measure.column(),
                    measure.label() + " är inte registrerat för " + labels(lacking)
                            + ". Raderna visas med tankstreck och ingår inte i summorna.");
        }
    }

    /** Rows registered by hand although the year has a ledger. */
    private void registered() {
        List<StatementLine> registered = statement.lines().stream()
                .filter(line -> !line.booked() && line.outcomeOre() != null)
                .toList();
        if (!registered.isEmpty() && statement.lines().stream().anyMatch(StatementLine::booked)) {
            add(
                    "utfall-registrerat",
                    Measure.OUTCOME.column(),
                    "Utfallet är registrerat för hand på " + labels(registered)
                            + ". De andra radernas utfall är huvudbokens. Ange konton på raderna för att hämta även deras.");
        }
    }

    private void add(String code, String column, String message) {
        findings.add(new Finding(code, Finding.Severity.INFO, StatementTable.ID + "/" + column, message, null, null));
    }

    private static String labels(List<StatementLine> lines) {
        String first = lines.stream().limit(5).map(StatementLine::label).collect(Collectors.joining(", "));
        return lines.size() > 5 ? first + " och " + (lines.size() - 5) + " rader till" : first;
    }
}
