package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a table is stated with all its rows, its stated sum is the sum of the stated rows. */
final class StatedSums implements Check {

    /** The stated figures of one table: column, row, figure. */
    private record Stated(Table table, Map<String, Map<String, StatedFigure>> columns) {}

    @Override
    public List<Finding> findings(Examined examined) {
        List<Finding> findings = new ArrayList<>();
        for (Stated stated : gather(examined).values()) {
            for (Table.Sum sum : TableSums.of(stated.table())) {
                stated.columns().forEach((column, rows) -> check(stated.table(), sum, column, rows, findings));
            }
        }
        return findings;
    }

    private static Map<String, Stated> gather(Examined examined) {
        StatedPlaces places = new StatedPlaces(examined.computed());
        Map<String, Stated> all = new LinkedHashMap<>();
        for (StatedFigure figure : examined.stated()) {
            if (figure.isNumber()
                    && StatedAgainstComputed.concerns(figure, examined.document())
                    && places.find(figure) instanceof StatedPlace.InTable cell) {
                all.computeIfAbsent(cell.table().id(), id -> new Stated(cell.table(), new LinkedHashMap<>()))
                        .columns()
                        .computeIfAbsent(cell.column().id(), id -> new LinkedHashMap<>())
                        .put(cell.row().id(), figure);
            }
        }
        return all;
    }

    private static void check(
            Table table, Table.Sum sum, String column, Map<String, StatedFigure> rows, List<Finding> findings) {
        StatedFigure stated = rows.get(sum.row());
        if (stated == null
                || table.columns().stream().noneMatch(each -> each.id().equals(column) && TableSums.isSummed(each))) {
            return;
        }
        BigDecimal net = TableSums.total(sum, row -> value(table, row, column, rows));
        List<String> all = new ArrayList<>(sum.adds());
        all.addAll(sum.subtracts());
        BigDecimal signed =
                TableSums.total(new Table.Sum(sum.row(), all, List.of()), row -> value(table, row, column, rows));
        boolean amounts = table.counting() == Table.Counting.AMOUNTS;
        if (net == null
                || signed == null
                || StatedAgainstComputed.agree(stated.number(), net, amounts)
                || StatedAgainstComputed.agree(stated.number(), signed, amounts)
                || deviates(table, sum.row(), column, stated, amounts)) {
            return;
        }
        findings.add(finding(table, sum, column, stated, net));
    }

    /** A sum that differs from the computed one is told once, by the comparison with it. */
    private static boolean deviates(Table table, String row, String column, StatedFigure stated, boolean amounts) {
        BigDecimal computed = TableSums.value(table, row, column);
        return computed != null && !StatedAgainstComputed.agree(stated.number(), computed, amounts);
    }

    /** A row nobody stated counts as nothing only where it is nothing. */
    private static @Nullable BigDecimal value(Table table, String row, String column, Map<String, StatedFigure> rows) {
        StatedFigure stated = rows.get(row);
        if (stated != null) {
            return stated.number();
        }
        BigDecimal computed = TableSums.value(table, row, column);
        return computed != null && computed.signum() == 0 ? computed : null;
    }

    private static Finding finding(
            Table table, Table.Sum sum, String column, StatedFigure stated, BigDecimal fromRows) {
        String label = Objects.requireNonNullElse(TableSums.label(table, sum.row()), sum.row());
        String reason = stated.reason().strip();
        return new Finding(
                "angiven-summa-avviker",
                reason.isEmpty() ? Finding.Severity.FEL : Finding.Severity.VARNING,
                table.id() + "/" + label + "/" + column,
                "”" + table.title() + "”: den angivna summan " + label + " är " + Printed.number(stated.number())
                        + ", men de angivna raderna blir " + Printed.number(fromRows) + "."
                        + (reason.isEmpty() ? "" : " Orsak: " + reason),
                Printed.number(stated.number()),
                Printed.number(fromRows));
    }
}
