package se.samklang.accounting.budget;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.accounting.statements.LineBudgets;
import se.samklang.database.Read;

/**
 * What is budgeted on the lines of a statement: every summed row of the year's budget counts on the line that takes the
 * first of its accounts.
 */
@Component
final class BudgetOfLines implements LineBudgets {

    @Override
    public Map<String, Long> ofYear(Read tx, UUID reportDefinitionId) {
        Map<String, Long> budgets = new LinkedHashMap<>();
        tx.sql("""
                SELECT l.code, sum(CASE b.side WHEN 'COST' THEN t.budget_ore ELSE -t.budget_ore END)::bigint AS budget_ore
                FROM accounting.report_definition d
                JOIN accounting.budget_row b
                  ON b.association_id = d.association_id
                 AND b.fiscal_year_id = d.fiscal_year_id
                 AND NOT b.memo
                JOIN accounting.budget_total t
                  ON t.association_id = b.association_id
                 AND t.budget_row_id = b.id
                 AND t.plan_year = 0
                CROSS JOIN LATERAL (SELECT min(a.from_account) AS account
                                    FROM accounting.account_range a
                                    WHERE a.association_id = b.association_id
                                      AND a.budget_row_id = b.id) f
                JOIN accounting.report_line l
                  ON l.association_id = d.association_id
                 AND l.report_definition_id = d.id
                 AND l.role = 'ACCOUNTS'
                WHERE d.association_id = :association
                  AND d.id = :definition
                  AND EXISTS (SELECT
                              FROM accounting.account_range r
                              WHERE r.association_id = l.association_id
                                AND r.report_line_id = l.id
                                AND accounting.takes_account(f.account, r.from_account, r.to_account))
                GROUP BY l.code
                ORDER BY l.code
                """)
                .param("association", tx.scope().association())
                .param("definition", reportDefinitionId)
                .query(LineBudget.class)
                .list()
                .forEach(line -> budgets.put(line.code, line.budgetOre));
        return budgets;
    }

    private record LineBudget(String code, long budgetOre) {}
}
