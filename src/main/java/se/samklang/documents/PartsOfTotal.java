package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Women, men and others make up the total of their row. */
final class PartsOfTotal implements Check {

    private static final List<String> PARTS = List.of("kvinnor", "man", "annat", "okant");

    @Override
    public List<Finding> findings(Examined examined) {
        List<Finding> findings = new ArrayList<>();
        for (Table table : examined.computed().tables()) {
            if (has(table, "totalt") && has(table, "kvinnor") && has(table, "man")) {
                table.rows().forEach(row -> check(table, row, findings));
            }
        }
        return findings;
    }

    private static void check(Table table, Table.Row row, List<Finding> findings) {
        BigDecimal parts = BigDecimal.ZERO;
        for (Table.Cell cell : row.cells()) {
            if (PARTS.contains(cell.column())) {
                if (cell.value() == null) {
                    return;
                }
                parts = parts.add(cell.value());
            }
        }
        Optional<BigDecimal> total = row.cells().stream()
                .filter(cell -> cell.column().equals("totalt"))
                .findFirst()
                .map(Table.Cell::value);
        if (total.isPresent() && total.get().compareTo(parts) != 0) {
            findings.add(new Finding(
                    "delar-avviker",
                    Finding.Severity.FEL,
                    table.id() + "/" + row.label() + "/totalt",
                    "I tabellen ”" + table.title() + "” är " + row.label() + " totalt " + Printed.number(total.get())
                            + ", men delarna blir " + Printed.number(parts) + ".",
                    Printed.number(total.get()),
                    Printed.number(parts)));
        }
    }

    private static boolean has(Table table, String column) {
        return table.columns().stream()
                .anyMatch(each -> each.id().equals(column) && each.format() == Table.Format.COUNT);
    }
}
