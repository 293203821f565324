package se.samklang.accounting.budget;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samklang.accounting.Kronor;
import se.samklang.database.Read;

/**
 * What a year's budget has in contributions from the members, where it is something else than what is decided for them.
 *
 * @param decidedOre the sum of every member's share
 */
record BudgetedContributions(int year, long budgetOre, long decidedOre) {

    /** Empty where the two agree, where nothing is decided, and where no row of the budget is known to be contributions. */
    static Optional<BudgetedContributions> differing(Read tx, Statement statement) {
        int year = statement.year();
        List<StatementLine> income = statement.lines().stream()
                .filter(line -> line.side() == Side.INCOME && !line.memo())
                .toList();
        Optional<Long> decided = income.isEmpty() ? Optional.empty() : decidedOre(tx, year);
        if (decided.isEmpty()) {
            return Optional.empty();
        }
        Set<UUID> onAccounts = new HashSet<>(onContributionAccounts(tx, year));
        List<StatementLine> rows = income.stream()
                .filter(line -> onAccounts.isEmpty() ? isNamedSo(line) : onAccounts.contains(line.id()))
                .toList();
        long budgeted = rows.stream().mapToLong(StatementLine::budgetOre).reduce(0, Math::addExact);
        return rows.isEmpty() || budgeted == decided.get()
                ? Optional.empty()
                : Optional.of(new BudgetedContributions(year, budgeted, decided.get()));
    }

    String budgeted() {
        return Kronor.printed(budgetOre);
    }

    String decided() {
        return Kronor.printed(decidedOre);
    }

    String difference() {
        return Kronor.printed(Math.abs(Math.subtractExact(budgetOre, decidedOre)));
    }

    /** A budget without accounts says by its label what a row is. */
    private static boolean isNamedSo(StatementLine line) {
        String label = line.label().toLowerCase(Locale.ROOT);
        return label.contains("medlemsbidrag") || label.contains("medlemsavgift") || label.contains("från medlem");
    }

    private static Optional<Long> decidedOre(Read tx, int year) {
        return tx.sql("""
                SELECT CAST(sum(c.share_ore) AS bigint)
                FROM accounting.contribution c
                WHERE c.association_id = :association
                  AND c.year = :year
                HAVING count(*) > 0
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(Long.class)
                .optional();
    }

    /** The rows with an account that the year's contributions are booked on too. */
    private static List<UUID> onContributionAccounts(Read tx, int year) {
        return tx.sql("""
                SELECT DISTINCT b.id
                FROM accounting.contribution_year k
                JOIN accounting.account_range c
                  ON c.association_id = k.association_id
                 AND c.contribution_year_id = k.id
                JOIN accounting.fiscal_year y
                  ON y.association_id = k.association_id
                 AND y.year = k.year
                JOIN accounting.budget_row b
                  ON b.association_id = y.association_id
                 AND b.fiscal_year_id = y.id
                JOIN accounting.account_range r
                  ON r.association_id = b.association_id
                 AND r.budget_row_id = b.id
                 AND (accounting.takes_account(r.from_account, c.from_account, c.to_account)
                   OR accounting.takes_account(c.from_account, r.from_account, r.to_account))
                WHERE k.association_id = :association
                  AND k.year = :year
                ORDER BY b.id
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(UUID.class)
                .list();
    }
}
