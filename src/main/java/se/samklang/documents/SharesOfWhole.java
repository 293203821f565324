package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Rounding;

/** A share printed in per cent is its numerator through its denominator. */
final class SharesOfWhole implements Check {

    @Override
    public List<Finding> findings(Examined examined) {
        List<Finding> findings = new ArrayList<>();
        for (Document.Figure figure : examined.document().figures()) {
            FigureValue value = figure.value();
            if (value.text().endsWith("%")) {
                check(figure.id(), figure.title(), value.value(), value.source(), findings);
            }
        }
        for (Table table : examined.computed().tables()) {
            for (Table.Column column : table.columns()) {
                if (column.format() == Table.Format.PERCENT) {
                    check(table, column, findings);
                }
            }
        }
        return findings;
    }

    private static void check(Table table, Table.Column column, List<Finding> findings) {
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                if (cell.column().equals(column.id())) {
                    String where = table.id() + "/" + row.label() + "/" + column.id();
                    check(where, row.label(), cell.value(), cell.source(), findings);
                }
            }
        }
    }

    private static void check(
            String where, String title, @Nullable BigDecimal value, @Nullable Source source, List<Finding> findings) {
        if (value == null || source == null || source.numerator() == null || source.denominator() == null) {
            return;
        }
        int decimals = Math.max(0, value.scale());
        BigDecimal share = Rounding.percent(source.numerator(), source.denominator(), decimals);
        if (share != null && share.compareTo(value) != 0) {
            findings.add(new Finding(
                    "andel-avviker",
                    Finding.Severity.FEL,
                    where,
                    title + " är " + Printed.number(value, decimals) + " %, men " + Printed.number(source.numerator())
                            + " av " + Printed.number(source.denominator()) + " är "
                            + Printed.number(share, decimals) + " %.",
                    Printed.number(value, decimals),
                    Printed.number(share, decimals)));
        }
    }
}
