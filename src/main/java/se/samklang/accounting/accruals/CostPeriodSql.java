package se.samklang.accounting.accruals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samklang.base.Period;
import se.samklang.database.Read;

/** What the ledger has of the recurring costs, period by period. */
final class CostPeriodSql {

    private CostPeriodSql() {}

    /** An account's part of a month in a period, for the page that shows where an amount comes from. */
    record Booked(String account, String name, LocalDate month, long changeOre) {}

    /**
     * The periods of every cost that end within the given one, the oldest first, also those it is not expected in. What a
     * ledger tells of the whole year only counts in December.
     */
    static List<CostPeriod> ending(Read tx, Period within) {
        return tx.sql("""
                WITH cost AS (
                  SELECT c.association_id, c.id, c.from_account, c.to_account, c.dimension, c.object,
                         c.budget_label,
                         CASE c.recurrence
                           WHEN 'MONTH' THEN 1
                           WHEN 'TWO_MONTHS' THEN 2
                           WHEN 'QUARTER' THEN 3
                           WHEN 'FOUR_MONTHS' THEN 4
                           ELSE 12
                         END AS months
                  FROM accounting.recurring_cost c
                  WHERE c.association_id = :association
                ),
                period AS (
                  SELECT c.association_id, c.id AS cost_id, c.months, c.budget_label, p.from_date,
                         CAST(p.from_date + make_interval(months => c.months) - interval '1 day' AS date) AS to_date
                  FROM cost c
                  CROSS JOIN LATERAL (
                    SELECT CAST(g.day AS date) AS from_date
                    FROM generate_series(date_trunc('year', CAST(:from AS timestamp)), CAST(:to AS timestamp),
                                         make_interval(months => c.months)) AS g (day)
                  ) p
                  WHERE p.from_date + make_interval(months => c.months) - interval '1 day' BETWEEN :from AND :to
                ),
                book AS (
                  SELECT y.association_id, y.id AS fiscal_year_id, y.year, y.locked_to, i.id AS ledger_import_id,
                         i.covered_to
                  FROM accounting.fiscal_year y
                  LEFT JOIN accounting.ledger_choice l ON l.association_id = y.association_id AND l.fiscal_year_id = y.id
                  LEFT JOIN accounting.ledger_import i
                    ON i.association_id = l.association_id
                   AND i.id = l.ledger_import_id
                  WHERE y.association_id = :association
                    AND y.year BETWEEN extract(year FROM CAST(:from AS date)) AND extract(year FROM CAST(:to AS date))
                ),
                taken AS (
                  SELECT c.id AS cost_id, c.dimension, c.object, k.association_id, k.ledger_import_id, k.year,
                         a.number AS account
                  FROM cost c
                  JOIN book k ON k.association_id = c.association_id
                  JOIN accounting.ledger_account a
                    ON a.association_id = k.association_id
                   AND a.ledger_import_id = k.ledger_import_id
                   AND accounting.takes_account(a.number, c.from_account, c.to_account)
                ),
                booked AS (
                  SELECT t.cost_id, coalesce(m.book_month, make_date(t.year, 12, 1)) AS month,
                         sum(m.change_ore) AS change_ore
                  FROM taken t
                  JOIN accounting.ledger_month m
                    ON m.association_id = t.association_id
                   AND m.ledger_import_id = t.ledger_import_id
                   AND m.account = t.account
                   AND accounting.takes_objects(m.objects, t.dimension, t.object, t.object)
                  GROUP BY t.cost_id, coalesce(m.book_month, make_date(t.year, 12, 1))
                )
                SELECT p.cost_id, p.from_date, p.to_date,
                       CAST(coalesce((
                         SELECT sum(b.change_ore)
                         FROM booked b
                         WHERE b.cost_id = p.cost_id
                           AND b.month BETWEEN p.from_date AND p.to_date), 0) AS bigint) AS booked_ore,
                       k.covered_to, k.locked_to,
                       CAST((
                         SELECT round(sum(CASE
                                            WHEN a.book_month IS NULL THEN a.amount_ore * p.months / 12.0
                                            WHEN a.book_month BETWEEN p.from_date AND p.to_date THEN a.amount_ore
                                            ELSE 0
                                          END))
                         FROM accounting.budget_row r
                         JOIN accounting.budget_counted v
                           ON v.association_id = r.association_id
                          AND v.fiscal_year_id = r.fiscal_year_id
                         JOIN accounting.budget_amount a
                           ON a.association_id = v.association_id
                          AND a.budget_version_id = v.id
                          AND a.budget_row_id = r.id
                          AND a.plan_year = 0
                         WHERE r.association_id = k.association_id
                           AND r.fiscal_year_id = k.fiscal_year_id
                           AND r.label_key = lower(p.budget_label)) AS bigint) AS budget_ore
                FROM period p
                LEFT JOIN book k ON k.year = extract(year FROM p.to_date)
                ORDER BY p.to_date, p.from_date, p.cost_id
                """)
                .param("association", tx.scope().association())
                .param("from", within.from())
                .param("to", within.to())
                .query(CostPeriod.class)
                .list();
    }

    /** What a cost has booked in a period, by account and month. */
    static List<Booked> booked(Read tx, UUID costId, Period period) {
        return tx.sql("""
                SELECT m.account, a.name, coalesce(m.book_month, make_date(y.year, 12, 1)) AS month,
                       CAST(sum(m.change_ore) AS bigint) AS change_ore
                FROM accounting.recurring_cost c
                JOIN accounting.fiscal_year y ON y.association_id = c.association_id
                JOIN accounting.ledger_choice l ON l.association_id = y.association_id AND l.fiscal_year_id = y.id
                JOIN accounting.ledger_month m
                  ON m.association_id = l.association_id
                 AND m.ledger_import_id = l.ledger_import_id
                 AND accounting.takes_account(m.account, c.from_account, c.to_account)
                 AND accounting.takes_objects(m.objects, c.dimension, c.object, c.object)
                JOIN accounting.ledger_account a
                  ON a.association_id = m.association_id
                 AND a.ledger_import_id = m.ledger_import_id
                 AND a.number = m.account
                WHERE c.association_id = :association
                  AND c.id = :cost
                  AND y.year = extract(year FROM CAST(:to AS date))
                  AND coalesce(m.book_month, make_date(y.year, 12, 1)) BETWEEN :from AND :to
                GROUP BY m.account, a.name, coalesce(m.book_month, make_date(y.year, 12, 1))
                HAVING sum(m.change_ore) <> 0
                ORDER BY m.account COLLATE "C", coalesce(m.book_month, make_date(y.year, 12, 1))
                """)
                .param("association", tx.scope().association())
                .param("cost", costId)
                .param("from", period.from())
                .param("to", period.to())
                .query(Booked.class)
                .list();
    }
}
