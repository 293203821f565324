package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** The accounts of cash and bank, which begin with 19 in both charts. */
final class CashSql {

    private CashSql() {}

    /** @param month null for what was there when the year began */
    record Cash(@Nullable LocalDate month, long changeOre) {}

    /** What was there when the year began and what each booked month changed; empty without a ledger. */
    static List<Cash> ofYear(Read tx, int year) {
        return tx.sql("""
                SELECT CAST(NULL AS date) AS month, coalesce(sum(b.balance_ore), 0)::bigint AS change_ore
                FROM accounting.fiscal_year y
                JOIN accounting.ledger_choice c ON c.association_id = y.association_id AND c.fiscal_year_id = y.id
                LEFT JOIN accounting.ledger_balance b
                  ON b.association_id = c.association_id
                 AND b.ledger_import_id = c.ledger_import_id
                 AND b.kind = 'OPENING'
                 AND b.year_number = 0
                 AND b.objects = '{}'
                 AND b.account LIKE '19%'
                WHERE y.association_id = :association
                  AND y.year = :year
                GROUP BY y.id
                UNION ALL
                SELECT m.book_month, sum(m.change_ore)::bigint
                FROM accounting.fiscal_year y
                JOIN accounting.month_change m ON m.association_id = y.association_id AND m.fiscal_year_id = y.id
                WHERE y.association_id = :association
                  AND y.year = :year
                  AND m.account LIKE '19%'
                  AND m.book_month IS NOT NULL
                GROUP BY m.book_month
                ORDER BY 1 NULLS FIRST
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(Cash.class)
                .list();
    }

    /** The month the ledger covers; empty without a ledger. */
    static Optional<LocalDate> coveredTo(Read tx, int year) {
        return BookedSql.book(tx, year).map(BookedSql.Book::coveredTo);
    }
}
