package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A printed sum is the sum of its rows. */
final class SumsOfRows implements Check {

    @Override
    public List<Finding> findings(Examined examined) {
        List<Finding> findings = new ArrayList<>();
        for (Table table : examined.computed().tables()) {
            for (Table.Sum sum : TableSums.of(table)) {
                table.columns().forEach(column -> check(table, sum, column, findings));
            }
        }
        return findings;
    }

    private static void check(Table table, Table.Sum sum, Table.Column column, List<Finding> findings) {
        if (!TableSums.isSummed(column)) {
            return;
        }
        BigDecimal printed = TableSums.value(table, sum.row(), column.id());
        BigDecimal computed = TableSums.total(sum, row -> TableSums.value(table, row, column.id()));
        if (printed == null || computed == null || printed.compareTo(computed) == 0) {
            return;
        }
        String label = Objects.requireNonNullElse(TableSums.label(table, sum.row()), sum.row());
        findings.add(new Finding(
                "summa-avviker",
                Finding.Severity.FEL,
                table.id() + "/" + label + "/" + column.id(),
                "I tabellen ”" + table.title() + "” är " + label + " (" + column.label() + ") "
                        + Printed.number(printed) + ", men raderna blir " + Printed.number(computed) + ".",
                Printed.number(printed),
                Printed.number(computed)));
    }
}
