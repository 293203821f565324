package se.samklang.accounting;

import se.samklang.database.Read;

/** Which years somebody has budgeted. */
public final class BudgetYears {

    private BudgetYears() {}

    /** Whether any row of the year has an amount in a version that counts. */
    public static boolean isBudgeted(Read tx, int year) {
        return tx.sql("""
                SELECT EXISTS (SELECT
                               FROM accounting.budget_total t
                               JOIN accounting.budget_row b
                                 ON b.association_id = t.association_id AND b.id = t.budget_row_id
                               JOIN accounting.fiscal_year y
                                 ON y.association_id = b.association_id AND y.id = b.fiscal_year_id
                               WHERE t.association_id = :association
                                 AND t.plan_year = 0
                                 AND y.year = :year) AS budgeted
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(Boolean.class)
                .single();
    }
}
