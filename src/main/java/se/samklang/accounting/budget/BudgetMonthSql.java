package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** The budget that counts, month by month. */
final class BudgetMonthSql {

    private BudgetMonthSql() {}

    /** @param month null for what is budgeted for the whole year */
    record RowMonth(UUID rowId, @Nullable LocalDate month, long amountOre) {

        /** What of it is for the months after the covered ones. */
        long after(int covered) {
            if (month == null) {
                return MonthSpread.even(amountOre).stream().skip(covered).reduce(0L, Math::addExact);
            }
            return month.getMonthValue() > covered ? amountOre : 0;
        }
    }

    static List<RowMonth> ofYear(Read tx, int year) {
        return tx.sql("""
                SELECT a.budget_row_id AS row_id, a.book_month AS month, sum(a.amount_ore)::bigint AS amount_ore
                FROM accounting.fiscal_year y
                JOIN accounting.budget_counted c ON c.association_id = y.association_id AND c.fiscal_year_id = y.id
                JOIN accounting.budget_amount a
                  ON a.association_id = c.association_id
                 AND a.budget_version_id = c.id
                 AND a.plan_year = 0
                WHERE y.association_id = :association
                  AND y.year = :year
                GROUP BY a.budget_row_id, a.book_month
                ORDER BY a.budget_row_id, a.book_month
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(RowMonth.class)
                .list();
    }

    /** The budget of each row for the months after the given ones; what has no month is spread evenly. */
    static Map<UUID, Long> after(List<RowMonth> budget, Map<UUID, Integer> coveredMonths) {
        Map<UUID, Long> remaining = new HashMap<>();
        for (RowMonth each : budget) {
            int covered = coveredMonths.getOrDefault(each.rowId, 0);
            remaining.merge(each.rowId, each.after(covered), Math::addExact);
        }
        return remaining;
    }
}
