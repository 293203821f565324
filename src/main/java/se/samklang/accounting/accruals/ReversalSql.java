package se.samklang.accounting.accruals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.database.Read;

/** What the ledger has of the period after an accepted accrual. */
final class ReversalSql {

    private ReversalSql() {}

    /**
     * @param coveredTo how far the ledger of that period's year reaches, null where none is read in
     * @param reversals rows that take back exactly what was accrued; with a ledger of monthly amounts, such months
     * @param creditOre everything that lowers the cost, 0 or negative
     * @param bookedOre what the period has in all, debit positive
     * @param alike how many accruals of the same closing are booked in the same place with the same amount
     */
    record Next(
            UUID accrualId, @Nullable LocalDate coveredTo, int reversals, long creditOre, long bookedOre, int alike) {}

    /** Those of the accruals that were accepted for a period that ends within the given one. */
    static List<Next> afterClosings(Read tx, Period within) {
        return tx.sql("""
                WITH given AS (
                  SELECT a.association_id, a.id, a.accrual_ore, a.to_date + 1 AS from_date,
                         CAST(a.to_date + 1
                              + make_interval(months => CASE c.recurrence
                                                          WHEN 'MONTH' THEN 1
                                                          WHEN 'TWO_MONTHS' THEN 2
                                                          WHEN 'QUARTER' THEN 3
                                                          WHEN 'FOUR_MONTHS' THEN 4
                                                          ELSE 12
                                                        END)
                              - interval '1 day' AS date) AS to_date,
                         c.from_account, c.to_account, c.dimension, c.object,
                         count(*) OVER (PARTITION BY a.to_date, a.accrual_ore, c.from_account, c.to_account,
                                                     c.dimension, c.object) AS alike
                  FROM accounting.accrual a
                  JOIN accounting.recurring_cost c ON c.association_id = a.association_id AND c.id = a.recurring_cost_id
                  WHERE a.association_id = :association
                    AND a.answer = 'ACCEPTED'
                    AND a.to_date BETWEEN :from AND :to
                ),
                book AS (
                  SELECT g.id, y.year, i.id AS ledger_import_id, i.covered_to
                  FROM given g
                  JOIN accounting.fiscal_year y
                    ON y.association_id = g.association_id
                   AND y.year = extract(year FROM g.from_date)
                  JOIN accounting.ledger_choice l ON l.association_id = y.association_id AND l.fiscal_year_id = y.id
                  JOIN accounting.ledger_import i ON i.association_id = l.association_id AND i.id = l.ledger_import_id
                ),
                taken AS (
                  SELECT g.id, g.association_id, g.accrual_ore, g.from_date, g.to_date, g.dimension, g.object,
                         k.year, k.ledger_import_id, a.number AS account
                  FROM given g
                  JOIN book k ON k.id = g.id
                  JOIN accounting.ledger_account a
                    ON a.association_id = g.association_id
                   AND a.ledger_import_id = k.ledger_import_id
                   AND accounting.takes_account(a.number, g.from_account, g.to_account)
                ),
                booked AS (
                  SELECT t.id, t.accrual_ore, r.row_ore
                  FROM taken t
                  JOIN accounting.booked_row r
                    ON r.association_id = t.association_id
                   AND r.ledger_import_id = t.ledger_import_id
                   AND r.account = t.account
                   AND date_trunc('month', CAST(r.voucher_date AS timestamp)) BETWEEN t.from_date AND t.to_date
                   AND accounting.takes_objects(r.objects, t.dimension, t.object, t.object)
                  UNION ALL
                  SELECT t.id, t.accrual_ore, m.change_ore
                  FROM taken t
                  JOIN accounting.ledger_month m
                    ON m.association_id = t.association_id
                   AND m.ledger_import_id = t.ledger_import_id
                   AND m.account = t.account
                   AND m.row_count = 0
                   AND coalesce(m.book_month, make_date(t.year, 12, 1)) BETWEEN t.from_date AND t.to_date
                   AND accounting.takes_objects(m.objects, t.dimension, t.object, t.object)
                )
                SELECT g.id AS accrual_id, k.covered_to,
                       CAST(count(b.id) FILTER (WHERE b.row_ore = -b.accrual_ore) AS integer) AS reversals,
                       CAST(coalesce(sum(b.row_ore) FILTER (WHERE b.row_ore < 0), 0) AS bigint) AS credit_ore,
                       CAST(coalesce(sum(b.row_ore), 0) AS bigint) AS booked_ore,
                       CAST(g.alike AS integer) AS alike
                FROM given g
                LEFT JOIN book k ON k.id = g.id
                LEFT JOIN booked b ON b.id = g.id
                GROUP BY g.id, k.covered_to, g.alike
                ORDER BY g.id
                """)
                .param("association", tx.scope().association())
                .param("from", within.from())
                .param("to", within.to())
                .query(Next.class)
                .list();
    }
}
