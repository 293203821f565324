package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** What the ledger that counts has behind the outcomes of a year, and what of it no budget row takes. */
final class BookedSql {

    private BookedSql() {}

    /** @param coveredTo how far the bookkeeping has come */
    record Book(String fileName, LocalDate coveredTo) {}

    /**
     * An account with one combination of objects.
     *
     * @param dimension and object where the row takes the account for one of its dimensions only, null otherwise
     * @param changeOre since 1 January, debit positive
     */
    record Booked(
            String account,
            String name,
            @Nullable String dimension,
            @Nullable String object,
            long changeOre) {}

    /**
     * Accounts of income and costs that rows take wrongly.
     *
     * @param takers how many summed rows take it: 0, or 2 and more
     * @param changeOre since 1 January, debit positive
     */
    record Misplaced(String account, String name, int takers, String labels, long changeOre) {}

    /** The ledger that counts for the year; empty where there is none. */
    static Optional<Book> book(Read tx, int year) {
        return tx.sql("""
                SELECT i.file_name, i.covered_to
                FROM accounting.fiscal_year y
                JOIN accounting.ledger_choice c ON c.association_id = y.association_id AND c.fiscal_year_id = y.id
                JOIN accounting.ledger_import i ON i.association_id = c.association_id AND i.id = c.ledger_import_id
                WHERE y.association_id = :association
                  AND y.year = :year
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(Book.class)
                .optional();
    }

    /** The accounts behind a row's outcome up to a day, which is the end of a month or the day the ledger covers. */
    static List<Booked> ofRow(Read tx, UUID rowId, LocalDate bookedTo) {
        return tx.sql("""
                WITH taken AS (
                  SELECT m.account, m.objects, m.book_month, m.change_ore,
                         (array_agg(r.dimension ORDER BY r.dimension NULLS FIRST))[1] AS dimension
                  FROM accounting.budget_row b
                  JOIN accounting.account_range r ON r.association_id = b.association_id AND r.budget_row_id = b.id
                  JOIN accounting.ledger_choice c
                    ON c.association_id = b.association_id
                   AND c.fiscal_year_id = b.fiscal_year_id
                  JOIN accounting.ledger_import i ON i.association_id = c.association_id AND i.id = c.ledger_import_id
                  JOIN accounting.ledger_month m
                    ON m.association_id = c.association_id
                   AND m.ledger_import_id = c.ledger_import_id
                   AND accounting.takes_account(m.account, r.from_account, r.to_account)
                  WHERE b.association_id = :association
                    AND b.id = :row
                    AND coalesce(m.book_month, i.covered_to) <= :to
                    AND accounting.takes_objects(m.objects, r.dimension, r.from_object, r.to_object)
                  GROUP BY m.account, m.objects, m.book_month, m.change_ore
                )
                SELECT t.account, a.name, t.dimension, t.objects ->> t.dimension AS object,
                       sum(t.change_ore)::bigint AS change_ore
                FROM taken t
                JOIN accounting.budget_row b ON b.association_id = :association AND b.id = :row
                JOIN accounting.ledger_choice c
                  ON c.association_id = b.association_id
                 AND c.fiscal_year_id = b.fiscal_year_id
                JOIN accounting.ledger_account a
                  ON a.association_id = c.association_id
                 AND a.ledger_import_id = c.ledger_import_id
                 AND a.number = t.account
                GROUP BY t.account, a.name, t.dimension, t.objects ->> t.dimension
                ORDER BY t.account COLLATE "C", (t.objects ->> t.dimension) COLLATE "C"
                """)
                .param("association", tx.scope().association())
                .param("row", rowId)
                .param("to", bookedTo)
                .query(Booked.class)
                .list();
    }

    /**
     * What no summed row takes, or several do, of the accounts of income and costs. The account that the year's result is
     * booked on (899 in both charts) is nobody's.
     */
    static List<Misplaced> misplaced(Read tx, int year, LocalDate bookedTo) {
        HashJoins.prefer(tx);
        return tx.sql("""
                WITH book AS (
                  SELECT c.association_id, c.fiscal_year_id, c.ledger_import_id, i.covered_to
                  FROM accounting.fiscal_year y
                  JOIN accounting.ledger_choice c ON c.association_id = y.association_id AND c.fiscal_year_id = y.id
                  JOIN accounting.ledger_import i ON i.association_id = c.association_id AND i.id = c.ledger_import_id
                  WHERE y.association_id = :association
                    AND y.year = :year
                ),
                cell AS (
                  SELECT m.account, a.name, m.objects, sum(m.change_ore) AS change_ore
                  FROM book k
                  JOIN accounting.ledger_month m
                    ON m.association_id = k.association_id
                   AND m.ledger_import_id = k.ledger_import_id
                  JOIN accounting.ledger_account a
                    ON a.association_id = m.association_id
                   AND a.ledger_import_id = m.ledger_import_id
                   AND a.number = m.account
                  WHERE coalesce(m.book_month, k.covered_to) <= :to
                    AND m.account NOT LIKE '899%'
                    AND (a.kind IN ('COST', 'INCOME') OR (a.kind IS NULL AND LEFT(m.account, 1) IN ('3', '4', '5', '6', '7', '8')))
                  GROUP BY m.account, a.name, m.objects
                  HAVING sum(m.change_ore) <> 0
                ),
                taken AS (
                  SELECT DISTINCT b.id, b.label, b.position, x.account, r.dimension, r.from_object, r.to_object
                  FROM book k
                  JOIN accounting.budget_row b
                    ON b.association_id = k.association_id
                   AND b.fiscal_year_id = k.fiscal_year_id
                   AND NOT b.memo
                  JOIN accounting.account_range r ON r.association_id = b.association_id AND r.budget_row_id = b.id
                  JOIN (SELECT DISTINCT c.account FROM cell c) x
                    ON accounting.takes_account(x.account, r.from_account, r.to_account)
                ),
                matched AS (
                  SELECT DISTINCT t.id, t.label, t.position, c.account, c.objects
                  FROM taken t
                  JOIN cell c ON c.account = t.account
                  WHERE accounting.takes_objects(c.objects, t.dimension, t.from_object, t.to_object)
                ),
                counted AS (
                  SELECT c.account, c.name, c.change_ore, count(m.id) AS takers,
                         coalesce(string_agg(m.label, ', ' ORDER BY m.position, m.label, m.id), '') AS labels
                  FROM cell c
                  LEFT JOIN matched m ON m.account = c.account AND m.objects = c.objects
                  GROUP BY c.account, c.name, c.objects, c.change_ore
                  HAVING count(m.id) <> 1
                )
                SELECT x.account, x.name, x.takers::integer AS takers, x.labels, sum(x.change_ore)::bigint AS change_ore
                FROM counted x
                GROUP BY x.account, x.name, x.takers, x.labels
                ORDER BY x.account COLLATE "C", x.takers, x.labels
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .param("to", bookedTo)
                .query(Misplaced.class)
                .list();
    }
}
