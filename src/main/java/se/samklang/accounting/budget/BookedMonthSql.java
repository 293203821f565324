package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** What the ledger that counts has on budget rows, month by month. */
final class BookedMonthSql {

    private BookedMonthSql() {}

    /**
     * @param month null where the ledger tells the whole year only
     * @param amountOre in the direction of the row's side
     */
    record RowMonth(UUID rowId, @Nullable LocalDate month, long amountOre) {}

    /** All rows of a year that have accounts. */
    static List<RowMonth> ofYear(Read tx, int year) {
        HashJoins.prefer(tx);
        return tx.sql("""
                WITH book AS (
                  SELECT c.association_id, c.fiscal_year_id, c.ledger_import_id
                  FROM accounting.fiscal_year y
                  JOIN accounting.ledger_choice c ON c.association_id = y.association_id AND c.fiscal_year_id = y.id
                  WHERE y.association_id = :association
                    AND y.year = :year
                ),
                taken AS (
                  SELECT DISTINCT b.id, b.side, a.number AS account, r.dimension, r.from_object, r.to_object
                  FROM book k
                  JOIN accounting.budget_row b
                    ON b.association_id = k.association_id
                   AND b.fiscal_year_id = k.fiscal_year_id
                  JOIN accounting.account_range r ON r.association_id = b.association_id AND r.budget_row_id = b.id
                  JOIN accounting.ledger_account a
                    ON a.association_id = k.association_id
                   AND a.ledger_import_id = k.ledger_import_id
                   AND accounting.takes_account(a.number, r.from_account, r.to_account)
                ),
                matched AS (
                  SELECT DISTINCT t.id, t.side, m.account, m.objects, m.book_month, m.change_ore
                  FROM book k
                  JOIN accounting.ledger_month m
                    ON m.association_id = k.association_id
                   AND m.ledger_import_id = k.ledger_import_id
                  JOIN taken t ON t.account = m.account
                  WHERE accounting.takes_objects(m.objects, t.dimension, t.from_object, t.to_object)
                )
                SELECT m.id AS row_id, m.book_month AS month,
                       sum(CASE m.side WHEN 'COST' THEN m.change_ore ELSE -m.change_ore END)::bigint AS amount_ore
                FROM matched m
                GROUP BY m.id, m.book_month
                ORDER BY m.id, m.book_month
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(RowMonth.class)
                .list();
    }

    /** The twelve months of the row of the same name the year before, in öre; all 0 where there is none. */
    static List<Long> theYearBefore(Read tx, BudgetRow row) {
        List<Long> months = new ArrayList<>(Collections.nCopies(MonthSpread.MONTHS, 0L));
        BudgetRow earlier = BudgetRowSql.named(tx, row.year() - 1, row.label()).orElse(null);
        if (earlier == null) {
            return months;
        }
        for (RowMonth each : ofYear(tx, earlier.year())) {
            LocalDate month = each.month();
            if (each.rowId().equals(earlier.id()) && month != null) {
                months.set(month.getMonthValue() - 1, each.amountOre());
            }
        }
        return months;
    }
}
