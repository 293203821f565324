package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody reading a table must know that information is missing about some. */
final class MissingRows implements Check {

    private static final String CODE = "uppgift-saknas";
    private static final String UNANSWERED = "Uppgift saknas";

    @Override
    public List<Finding> findings(Examined examined) {
        List<Finding> findings = new ArrayList<>();
        for (Table table : examined.computed().tables()) {
            for (Table.Row row : table.rows()) {
                if (row.kind() == Table.RowKind.MISSING) {
                    row.cells().stream()
                            .limit(1)
                            .filter(cell -> cell.value() != null && cell.value().signum() > 0)
                            .forEach(cell -> findings.add(missing(table, row, cell, cell.value())));
                }
            }
        }
        return findings;
    }

    /**
     * True where the module that owns the table says it itself, and better. A module speaks of those who gave no answer;
     * those of whom only the number is known stand in a row of their own, and nobody else tells of them.
     */
    static boolean isToldBy(Finding general, List<Finding> own) {
        return general.code().equals(CODE)
                && own.stream()
                        .anyMatch(finding -> general.where().startsWith(finding.where() + "/" + UNANSWERED + "/"));
    }

    private static Finding missing(Table table, Table.Row row, Table.Cell cell, @Nullable BigDecimal count) {
        return new Finding(
                CODE,
                Finding.Severity.INFO,
                table.id() + "/" + row.label() + "/" + cell.column(),
                "I tabellen ”" + table.title() + "” saknas uppgift för " + (count == null ? "–" : Printed.number(count))
                        + ". Komplettera eller förklara i texten.",
                null,
                cell.text());
    }
}
