package se.samklang.accounting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.SwedishDate;
import se.samklang.documents.Finding;

/** What a reader of the economy must know of. Never an error: the sums are right, but not everything is in them. */
final class StatementFindings {

    private static final long LARGE_ORE = 5_000_000;

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
        found.bookedBefore();
        statement.summed().forEach(found::unexplained);
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

    private void bookedBefore() {
        LocalDate date = statement.outcomeDate();
        List<StatementLine> behind =
                statement.summed().stream().filter(line -> isBehind(line, date)).toList();
        if (!behind.isEmpty()) {
            add(
                    "utfall-ej-heltackande",
                    "utfall",
                    "Utfallet per " + SwedishDate.print(date) + " är inte redovisat fullt ut för " + labels(behind)
                            + ". Hur långt det är redovisat står i fotnoten.");
        }
    }

    private static boolean isBehind(StatementLine line, LocalDate date) {
        LocalDate booked = line.bookedTo();
        return booked != null && booked.isBefore(date);
    }

    /** A forecast far from the budget deserves a word of why. */
    private void unexplained(StatementLine line) {
        Long forecast = line.forecastOre();
        if (forecast == null || hasText(line.forecastComment())) {
            return;
        }
        long difference = Math.abs(forecast - line.budgetOre());
        if (difference > LARGE_ORE && difference > line.budgetOre() / 10) {
            findings.add(new Finding(
                    "prognos-avviker",
                    Finding.Severity.INFO,
                    StatementTable.ID + "/" + line.label() + "/prognos",
                    "Prognosen för " + line.label() + " skiljer sig " + new Money(difference).print()
                            + "\u00a0kr från budget utan kommentar.",
                    null,
                    null));
        }
    }

    private void add(String code, String column, String message) {
        findings.add(new Finding(code, Finding.Severity.INFO, StatementTable.ID + "/" + column, message, null, null));
    }

    private static String labels(List<StatementLine> lines) {
        String first = lines.stream().limit(5).map(StatementLine::label).collect(Collectors.joining(", "));
        return lines.size() > 5 ? first + " och " + (lines.size() - 5) + " rader till" : first;
    }

    private static boolean hasText(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
