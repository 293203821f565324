package se.samklang.accounting.budget;

import java.util.UUID;
import se.samklang.database.Write;

/** What stands on a budget row and goes with it. */
final class BudgetRowPartsSql {

    private BudgetRowPartsSql() {}

    static void remove(Write tx, UUID id) {
        tx.sql("""
                DELETE FROM accounting.outcome
                WHERE association_id = :association
                  AND budget_row_id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
        tx.sql("""
                DELETE FROM accounting.forecast
                WHERE association_id = :association
                  AND budget_row_id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
        RowAccountsSql.remove(tx, id);
        BudgetAmountSql.remove(tx, id);
    }
}
