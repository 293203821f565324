package se.samklang.accounting.statements;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.base.Period;
import se.samklang.database.Read;

/** The ledger seen through a definition. */
final class AmountSql {

    private AmountSql() {}

    /**
     * What an account gives a line, or what of it no line takes, or several do.
     *
     * @param lineId null for what is wrongly taken
     * @param takers how many lines take it where {@code lineId} is null: 0, or 2 and more
     * @param openingOre at the beginning of the period, debit positive
     * @param changeOre during the period
     */
    record AccountAmount(
            @Nullable UUID lineId, int takers, String account, String name, long openingOre, long changeOre) {}

    /** What the year's ledger in use covers; empty where the year has none. */
    record Covered(LocalDate coveredTo, String fileName) {}

    static Optional<Covered> covered(Read tx, UUID yearId) {
        return tx.sql("""
                SELECT i.covered_to, i.file_name
                FROM accounting.ledger_choice c
                JOIN accounting.ledger_import i
                  ON i.association_id = c.association_id
                 AND i.id = c.ledger_import_id
                WHERE c.association_id = :association
                  AND c.fiscal_year_id = :year
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .query(Covered.class)
                .optional();
    }

    /** All lines of a definition over whole months of a year that has a ledger. */
    static List<AccountAmount> ofYear(Read tx, UUID definition, UUID yearId, Period period) {
        return amounts(tx, definition, yearId, 0, period.fromMonth(), period.toMonth());
    }

    /**
     * Whether the ledger of a year tells enough of the year before for a column beside: the results for an income
     * statement, the balances too where what they changed by is asked. What this year opened with says where the last one
     * ended and nothing of what happened in it.
     */
    static boolean statesYearBefore(Read tx, UUID yearId, Kind kind) {
        return tx.sql("""
                SELECT coalesce(bool_or(b.kind = 'RESULT'), FALSE) AS has_result,
                       coalesce(bool_or(b.kind = 'OPENING'), FALSE) AS has_opening,
                       coalesce(bool_or(b.kind = 'CLOSING'), FALSE) AS has_closing
                FROM accounting.ledger_choice c
                JOIN accounting.ledger_balance b
                  ON b.association_id = c.association_id
                 AND b.ledger_import_id = c.ledger_import_id
                WHERE c.association_id = :association
                  AND c.fiscal_year_id = :year
                  AND b.year_number = -1
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .query(Stated.class)
                .single()
                .isEnoughFor(kind);
    }

    private record Stated(boolean hasResult, boolean hasOpening, boolean hasClosing) {
        boolean isEnoughFor(Kind kind) {
            return switch (kind) {
                case RESULT, OPERATIONS -> hasResult;
                case BALANCE -> hasClosing;
                case CASH_FLOW -> hasResult && hasOpening;
            };
        }
    }

    /** The year before as the ledger of a year states it, as a whole: from the balances a file has of earlier years. */
    static List<AccountAmount> statedOfYearBefore(Read tx, UUID definition, UUID yearId) {
        return amounts(tx, definition, yearId, 1, YearMonth.of(2000, 1), YearMonth.of(2000, 1));
    }

    /**
     * Ranges are resolved to accounts first, so that what remains is one hash join. A cell is an account with one
     * combination of objects. Stated balances of objects are parts of the whole account ({}), changes are not: so a range
     * without dimension takes the whole of what is stated and every change. What two ranges of a line select counts once.
     */
    private static List<AccountAmount> amounts(
            Read tx, UUID definition, UUID yearId, int yearsBack, YearMonth from, YearMonth to) {
        return tx.sql("""
                WITH chosen AS (
                  SELECT c.association_id, c.fiscal_year_id, c.ledger_import_id,
                         date_trunc('month', i.covered_to)::date AS covered_month
                  FROM accounting.ledger_choice c
                  JOIN accounting.ledger_import i
                    ON i.association_id = c.association_id
                   AND i.id = c.ledger_import_id
                  WHERE c.association_id = :association
                    AND c.fiscal_year_id = :year
                ),
                taken AS (
                  SELECT DISTINCT l.id AS line_id, l.role, a.number AS account, r.dimension, r.from_object, r.to_object
                  FROM chosen c
                  JOIN accounting.ledger_account a
                    ON a.association_id = c.association_id
                   AND a.ledger_import_id = c.ledger_import_id
                  JOIN accounting.report_line l
                    ON l.association_id = c.association_id
                   AND l.report_definition_id = :definition
                  JOIN accounting.account_range r
                    ON r.association_id = l.association_id
                   AND r.report_line_id = l.id
                   AND accounting.takes_account(a.number, r.from_account, r.to_account)
                ),
                stated AS (
                  SELECT b.account, b.objects,
                         coalesce(sum(b.balance_ore)
                           FILTER (WHERE b.kind = 'OPENING' AND b.year_number = -:back), 0) AS opening_ore,
                         coalesce(
                           sum(b.balance_ore) FILTER (WHERE b.kind = 'CLOSING' AND b.year_number = -:back),
                           sum(b.balance_ore) FILTER (WHERE b.kind = 'OPENING' AND b.year_number = 1 - :back),
                           0) AS closing_ore,
                         coalesce(sum(b.balance_ore)
                           FILTER (WHERE b.kind = 'RESULT' AND b.year_number = -:back), 0) AS result_ore
                  FROM chosen c
                  JOIN accounting.ledger_balance b
                    ON b.association_id = c.association_id
                   AND b.ledger_import_id = c.ledger_import_id
                  WHERE b.year_number IN (-:back, 1 - :back)
                  GROUP BY b.account, b.objects
                ),
                cell AS (
                  SELECT s.account, s.objects, true AS is_stated, s.opening_ore,
                         CASE WHEN :back = 0 THEN 0 ELSE s.closing_ore - s.opening_ore + s.result_ore END AS change_ore
                  FROM stated s
                  UNION ALL
                  SELECT m.account, m.objects, false,
                         coalesce(sum(m.change_ore)
                           FILTER (WHERE coalesce(m.book_month, c.covered_month) < :from), 0),
                         coalesce(sum(m.change_ore)
                           FILTER (WHERE coalesce(m.book_month, c.covered_month) >= :from), 0)
                  FROM chosen c
                  JOIN accounting.month_change m
                    ON m.association_id = c.association_id
                   AND m.fiscal_year_id = c.fiscal_year_id
                  WHERE :back = 0
                    AND coalesce(m.book_month, c.covered_month) <= :to
                  GROUP BY m.account, m.objects
                ),
                matched AS (
                  SELECT DISTINCT t.line_id, t.role, c.account, c.objects, c.is_stated, c.opening_ore, c.change_ore
                  FROM taken t
                  JOIN cell c
                    ON c.account = t.account
                  WHERE accounting.takes_objects(c.objects, t.dimension, t.from_object, t.to_object)
                    AND (t.dimension IS NOT NULL OR NOT c.is_stated OR c.objects = '{}')
                ),
                coverage AS (
                  SELECT c.account, c.objects, c.is_stated, c.opening_ore, c.change_ore, count(m.line_id) AS takers
                  FROM cell c
                  LEFT JOIN matched m
                    ON m.account = c.account
                   AND m.objects = c.objects
                   AND m.is_stated = c.is_stated
                   AND m.role IN ('ACCOUNTS', 'OUTSIDE')
                  WHERE (c.opening_ore <> 0 OR c.change_ore <> 0)
                    AND (NOT c.is_stated OR c.objects = '{}')
                  GROUP BY c.account, c.objects, c.is_stated, c.opening_ore, c.change_ore
                ),
                told AS (
                  SELECT m.line_id, 1 AS takers, m.account, m.opening_ore, m.change_ore
                  FROM matched m
                  UNION ALL
                  SELECT NULL, v.takers, v.account, v.opening_ore, v.change_ore
                  FROM coverage v
                  WHERE v.takers > 1
                     OR (v.takers = 0
                         AND NOT (v.is_stated
                                  AND EXISTS (SELECT FROM taken t WHERE t.account = v.account)))
                )
                SELECT x.line_id, x.takers::integer AS takers, x.account, a.name,
                       sum(x.opening_ore)::bigint AS opening_ore, sum(x.change_ore)::bigint AS change_ore
                FROM chosen c
                CROSS JOIN told x
                JOIN accounting.ledger_account a
                  ON a.association_id = c.association_id
                 AND a.ledger_import_id = c.ledger_import_id
                 AND a.number = x.account
                WHERE x.line_id IS NOT NULL
                   OR a.kind IS DISTINCT FROM 'STATISTICS'
                GROUP BY x.line_id, x.takers, x.account, a.name
                ORDER BY x.account COLLATE "C", x.line_id, x.takers
                """)
                .param("association", tx.scope().association())
                .param("definition", definition)
                .param("year", yearId)
                .param("back", yearsBack)
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .query(AccountAmount.class)
                .list();
    }
}
