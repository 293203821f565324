package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.database.Read;

/** Reads a year as it stands on a date. */
final class StatementSql {

    private StatementSql() {}

    /** The statement of the date's year; without lines where the year has no budget. */
    static Statement at(Read tx, LocalDate date) {
        return tx.once(Statement.class, date, () -> reading(tx, date));
    }

    private static Statement reading(Read tx, LocalDate date) {
        Optional<FiscalYear> year = FiscalYearSql.find(tx, date.getYear());
        return new Statement(
                date.getYear(),
                date,
                convention(tx),
                year.map(found -> Optional.ofNullable(found.openingEquityOre()).or(() -> bookedEquity(tx, found.id())))
                        .orElseGet(Optional::empty)
                        .orElse(null),
                year.map(found -> lines(tx, found.id(), date)).orElse(List.of()),
                year.map(found -> ColumnFootnoteSql.all(tx, found.id())).orElse(Map.of()));
    }

    /** What the ledger opens with on the accounts of equity, which begin with 20 in both charts; empty without such. */
    private static Optional<Long> bookedEquity(Read tx, UUID yearId) {
        return tx.sql("""
                SELECT -sum(b.balance_ore)::bigint
                FROM accounting.ledger_choice c
                JOIN accounting.ledger_balance b
                  ON b.association_id = c.association_id
                 AND b.ledger_import_id = c.ledger_import_id
                WHERE c.association_id = :association
                  AND c.fiscal_year_id = :year
                  AND b.kind = 'OPENING'
                  AND b.year_number = 0
                  AND b.objects = '{}'
                  AND b.account LIKE '20%'
                HAVING count(*) > 0
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .query(Long.class)
                .optional();
    }

    private static SignConvention convention(Read tx) {
        return tx.sql("""
                SELECT a.sign_convention
                FROM association.association a
                WHERE a.association_id = :association
                """)
                .param("association", tx.scope().association())
                .query(String.class)
                .optional()
                .map(SignConvention::valueOf)
                .orElse(SignConvention.INCOME_NEGATIVE);
    }

    /**
     * Where the year has a ledger and a row has accounts, its outcome is what the ledger has: all of it where the ledger
     * does not reach past the date, else its whole months. Each range finds its parts of the ledger by index; a cell that
     * several ranges of a row find counts once.
     */
    private static List<StatementLine> lines(Read tx, UUID yearId, LocalDate date) {
        return tx.sql("""
                WITH book AS (
                  SELECT c.association_id, c.ledger_import_id, i.covered_to,
                         CASE WHEN i.covered_to <= :date THEN i.covered_to
                              ELSE date_trunc('month', CAST(:date AS date) + 1)::date - 1 END AS booked_to
                  FROM accounting.ledger_choice c
                  JOIN accounting.ledger_import i ON i.association_id = c.association_id AND i.id = c.ledger_import_id
                  WHERE c.association_id = :association
                    AND c.fiscal_year_id = :year
                    AND CAST(:date AS date) + 1 >= date_trunc('year', CAST(:date AS date)) + interval '1 month'
                ),
                wanted AS MATERIALIZED (
                  SELECT r.budget_row_id, b.drawn_down, k.ledger_import_id,
                         extract(month FROM k.booked_to)::integer AS month, coalesce(r.dimension, '') AS dimension,
                         coalesce(r.from_object, '') AS from_object,
                         CASE WHEN r.dimension IS NULL THEN ''
                              ELSE coalesce(r.to_object, accounting.last_of('')) END AS to_object,
                         r.from_account, accounting.last_of(r.to_account) AS to_account
                  FROM book k
                  JOIN accounting.budget_row b ON b.association_id = k.association_id AND b.fiscal_year_id = :year
                  JOIN accounting.account_range r ON r.association_id = b.association_id AND r.budget_row_id = b.id
                ),
                matched AS (
                  SELECT DISTINCT w.budget_row_id, p.cell_number, p.booked_ores[w.month] AS change_ore,
                         CASE WHEN w.drawn_down
                              THEN (SELECT max(n) FROM unnest(p.booked_months) n WHERE n <= w.month) END AS last_month
                  FROM wanted w
                  CROSS JOIN LATERAL (
                    SELECT x.cell_number, x.booked_ores, x.booked_months
                    FROM accounting.ledger_part x
                    WHERE x.association_id = :association
                      AND x.ledger_import_id = w.ledger_import_id
                      AND x.dimension = w.dimension
                      AND x.object = w.from_object
                      AND x.account BETWEEN w.from_account AND w.to_account
                      AND w.from_object = w.to_object
                    UNION ALL
                    SELECT x.cell_number, x.booked_ores, x.booked_months
                    FROM accounting.ledger_part x
                    WHERE x.association_id = :association
                      AND x.ledger_import_id = w.ledger_import_id
                      AND x.dimension = w.dimension
                      AND x.object BETWEEN w.from_object AND w.to_object
                      AND x.account BETWEEN w.from_account AND w.to_account
                      AND w.from_object <> w.to_object
                  ) p
                ),
                summed AS MATERIALIZED (
                  SELECT m.budget_row_id, sum(m.change_ore) AS change_ore, max(m.last_month)::integer AS last_month
                  FROM matched m
                  GROUP BY m.budget_row_id
                ),
                booked AS MATERIALIZED (
                  SELECT b.id, k.booked_to,
                         (CASE b.side WHEN 'COST' THEN 1 ELSE -1 END * coalesce(s.change_ore, 0))::bigint AS amount_ore,
                         CASE WHEN b.drawn_down
                              THEN nullif(least(k.booked_to, (date_trunc('year', k.booked_to)
                                                              + make_interval(months => s.last_month))::date - 1),
                                          k.booked_to)
                         END AS covered_to
                  FROM book k
                  JOIN accounting.budget_row b ON b.association_id = k.association_id AND b.fiscal_year_id = :year
                  LEFT JOIN summed s ON s.budget_row_id = b.id
                  WHERE EXISTS (
                    SELECT
                    FROM accounting.account_range r
                    WHERE r.association_id = b.association_id
                      AND r.budget_row_id = b.id)
                )
                SELECT b.id, b.label, b.group_label, b.side, b.insats_name, b.insats_kind, b.memo, b.footnote,
                       coalesce(t.budget_ore, 0) AS budget_ore, k.id IS NOT NULL AS booked,
                       coalesce(k.booked_to, o.per_date) AS outcome_per,
                       coalesce(k.amount_ore, o.amount_ore) AS outcome_ore,
                       CASE WHEN k.id IS NULL THEN o.covered_to ELSE k.covered_to END AS covered_to,
                       CASE WHEN k.id IS NULL THEN o.footnote ELSE b.outcome_footnote END AS outcome_footnote,
                       f.per_date AS forecast_per, f.amount_ore AS forecast_ore, f.comment AS forecast_comment
                FROM accounting.budget_row b
                LEFT JOIN booked k ON k.id = b.id
                LEFT JOIN accounting.budget_total t
                  ON t.association_id = b.association_id
                 AND t.budget_row_id = b.id
                 AND t.plan_year = 0
                LEFT JOIN LATERAL (
                  SELECT x.per_date, x.amount_ore, x.covered_to, x.footnote
                  FROM accounting.outcome x
                  WHERE x.association_id = b.association_id
                    AND x.budget_row_id = b.id
                    AND x.per_date <= :date
                  ORDER BY x.per_date DESC
                  LIMIT 1
                ) o ON true
                LEFT JOIN LATERAL (
                  SELECT x.per_date, x.amount_ore, x.comment
                  FROM accounting.forecast x
                  WHERE x.association_id = b.association_id
                    AND x.budget_row_id = b.id
                    AND x.per_date <= :date
                  ORDER BY x.per_date DESC
                  LIMIT 1
                ) f ON true
                WHERE b.association_id = :association
                  AND b.fiscal_year_id = :year
                ORDER BY b.position, b.label_key, b.id
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .param("date", date)
                .query(StatementLine.class)
                .list();
    }

    /** Days of the year that have an outcome or a forecast, and the ends of its booked months, earliest first. */
    static List<LocalDate> dates(Read tx, int year) {
        return tx.sql("""
                SELECT x.per_date
                FROM (
                  SELECT o.per_date
                  FROM accounting.outcome o
                  WHERE o.association_id = :association
                  UNION
                  SELECT f.per_date
                  FROM accounting.forecast f
                  WHERE f.association_id = :association
                  UNION
                  SELECT least((m.book_month + interval '1 month')::date - 1, i.covered_to)
                  FROM accounting.fiscal_year y
                  JOIN accounting.ledger_choice c ON c.association_id = y.association_id AND c.fiscal_year_id = y.id
                  JOIN accounting.ledger_import i ON i.association_id = c.association_id AND i.id = c.ledger_import_id
                  JOIN accounting.ledger_month m
                    ON m.association_id = c.association_id
                   AND m.ledger_import_id = c.ledger_import_id
                  WHERE y.association_id = :association
                    AND y.year = :year
                ) x
                WHERE extract(year FROM x.per_date) = :year
                ORDER BY x.per_date
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(LocalDate.class)
                .list();
    }
}
