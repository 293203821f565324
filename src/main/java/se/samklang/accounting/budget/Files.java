package se.samklang.accounting.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.exchange.Table;

/** The economy as files. The budget file has the columns of the import, so that it can be read back. */
final class Files {

    private Files() {}

    /** The printed table with its exact values. */
    static Table table(se.samklang.documents.Table printed) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(printed.rowHeader(), Table.Kind.TEXT));
        printed.columns().forEach(column -> columns.add(new Table.Column(column.label(), kind(column))));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (se.samklang.documents.Table.Row row : printed.rows()) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(row.label());
            printed.columns().forEach(column -> values.add(value(row, column.id())));
            rows.add(values);
        }
        return new Table(printed.title(), columns, rows);
    }

    static Table budget(List<BudgetRow> budget) {
        List<Table.Column> columns = List.of(
                new Table.Column("ar", Table.Kind.INTEGER),
                new Table.Column("rad", Table.Kind.TEXT),
                new Table.Column("grupp", Table.Kind.TEXT),
                new Table.Column("typ", Table.Kind.TEXT),
                new Table.Column("insats", Table.Kind.TEXT),
                new Table.Column("budget", Table.Kind.MONEY),
                new Table.Column("fotnot", Table.Kind.TEXT),
                new Table.Column("memo", Table.Kind.TEXT),
                new Table.Column("ordning", Table.Kind.INTEGER));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (BudgetRow row : budget) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(row.year());
            values.add(row.label());
            values.add(row.groupLabel());
            values.add(row.side() == Side.COST ? "kostnad" : "intakt");
            values.add(row.insatsName());
            values.add(new Money(row.budgetOre()));
            values.add(row.footnote());
            values.add(row.memo() ? "ja" : "nej");
            values.add(row.position());
            rows.add(values);
        }
        return new Table("Budget", columns, rows);
    }

    private static Table.Kind kind(se.samklang.documents.Table.Column column) {
        return column.format() == se.samklang.documents.Table.Format.PERCENT ? Table.Kind.DECIMAL : Table.Kind.MONEY;
    }

    private static @Nullable BigDecimal value(se.samklang.documents.Table.Row row, String column) {
        return row.cells().stream()
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .map(se.samklang.documents.Table.Cell::value)
                .orElse(null);
    }
}
