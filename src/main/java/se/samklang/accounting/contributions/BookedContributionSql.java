package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samklang.database.Read;

/** What the ledger that counts has on the accounts of a year's contributions. */
final class BookedContributionSql {

    private BookedContributionSql() {}

    /** @param incomeOre from the year's beginning through the month of the day, income positive */
    record Booked(Party party, String account, String name, long incomeOre) {}

    /** By party and account. A cell that several ranges of a party take is counted once. */
    static List<Booked> through(Read tx, ContributionYear year, LocalDate day) {
        return tx.sql("""
                WITH taken AS (
                  SELECT p.party, m.account, m.change_ore, l.ledger_import_id
                  FROM accounting.fiscal_year y
                  JOIN accounting.ledger_choice l ON l.association_id = y.association_id AND l.fiscal_year_id = y.id
                  JOIN accounting.ledger_month m
                    ON m.association_id = l.association_id
                   AND m.ledger_import_id = l.ledger_import_id
                   AND (m.book_month IS NULL OR m.book_month <= :day)
                  CROSS JOIN unnest(ARRAY['STATE', 'REGION', 'MUNICIPALITY']) AS p (party)
                  WHERE y.association_id = :association
                    AND y.year = :year
                    AND EXISTS (
                      SELECT
                      FROM accounting.account_range r
                      WHERE r.association_id = y.association_id
                        AND r.contribution_year_id = :yearId
                        AND r.purpose = p.party
                        AND accounting.takes_account(m.account, r.from_account, r.to_account)
                        AND accounting.takes_objects(m.objects, r.dimension, r.from_object, r.to_object))
                )
                SELECT t.party, t.account, a.name, CAST(-sum(t.change_ore) AS bigint) AS income_ore
                FROM taken t
                JOIN accounting.ledger_account a
                  ON a.association_id = :association
                 AND a.ledger_import_id = t.ledger_import_id
                 AND a.number = t.account
                GROUP BY t.party, t.account, a.name
                ORDER BY array_position(ARRAY['STATE', 'REGION', 'MUNICIPALITY'], t.party), t.account
                """)
                .param("association", tx.scope().association())
                .param("year", year.year())
                .param("yearId", year.id())
                .param("day", day)
                .query(Booked.class)
                .list();
    }

    /** Whether a member's contribution of the year is booked on accounts that are named. */
    static boolean hasAccounts(Read tx, UUID yearId) {
        return tx.sql("""
                SELECT EXISTS (
                  SELECT
                  FROM accounting.account_range r
                  WHERE r.association_id = :association
                    AND r.contribution_year_id = :year)
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .query(Boolean.class)
                .single();
    }
}
