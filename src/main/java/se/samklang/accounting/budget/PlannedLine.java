package se.samklang.accounting.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row, or a sum, over the year and the two plan years, as a page prints it.
 *
 * @param id null for a sum
 */
record PlannedLine(@Nullable UUID id, String label, String side, boolean memo, String year, String next, String third) {

    /** The rows, then costs, income and result; memo rows are in no sum. */
    static List<PlannedLine> of(List<BudgetAmountSql.Planned> rows) {
        List<PlannedLine> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(of(row)));
        if (!rows.isEmpty()) {
            lines.add(sum(rows, Side.COST.sumLabel(), row -> row.side() == Side.COST ? 1 : 0));
            lines.add(sum(rows, Side.INCOME.sumLabel(), row -> row.side() == Side.INCOME ? 1 : 0));
            lines.add(sum(rows, "Intäkter minus kostnader", row -> row.side() == Side.INCOME ? 1 : -1));
        }
        return lines;
    }

    private static PlannedLine of(BudgetAmountSql.Planned row) {
        String label = row.groupLabel() == null ? row.label() : row.groupLabel() + ": " + row.label();
        return new PlannedLine(
                row.id(),
                label,
                row.side().label(),
                row.memo(),
                printed(row.yearOre()),
                printed(row.nextOre()),
                printed(row.thirdOre()));
    }

    private static PlannedLine sum(
            List<BudgetAmountSql.Planned> rows, String label, Function<BudgetAmountSql.Planned, Integer> factor) {
        return new PlannedLine(
                null,
                label,
                "",
                false,
                printed(added(rows, factor, BudgetAmountSql.Planned::yearOre)),
                printed(added(rows, factor, BudgetAmountSql.Planned::nextOre)),
                printed(added(rows, factor, BudgetAmountSql.Planned::thirdOre)));
    }

    private static @Nullable Long added(
            List<BudgetAmountSql.Planned> rows,
            Function<BudgetAmountSql.Planned, Integer> factor,
            Function<BudgetAmountSql.Planned, @Nullable Long> amount) {
        Long sum = null;
        for (BudgetAmountSql.Planned row : rows) {
            Long ore = row.memo() ? null : amount.apply(row);
            if (ore != null) {
                sum = Math.addExact(sum == null ? 0 : sum, Math.multiplyExact(ore, (long) factor.apply(row)));
            }
        }
        return sum;
    }

    private static String printed(@Nullable Long ore) {
        return ore == null ? "–" : BudgetRowLine.printed(ore);
    }
}
