package se.samklang.accounting.budget;

import java.util.List;
import se.samklang.database.Read;

/** Budget rows that a search finds. */
final class BudgetSearchSql {

    private BudgetSearchSql() {}

    /** Rows whose label, group or insats holds the text, newest year first. */
    static List<BudgetRow> matching(Read tx, String text, int limit) {
        return tx.sql("""
                SELECT b.id, y.year, b.label, b.group_label, b.side, b.insats_name, b.insats_kind,
                       coalesce(t.budget_ore, 0) AS budget_ore, b.memo, b.footnote, b.position, b.version
                FROM accounting.budget_row b
                JOIN accounting.fiscal_year y ON y.association_id = b.association_id AND y.id = b.fiscal_year_id
                LEFT JOIN accounting.budget_total t
                  ON t.association_id = b.association_id
                 AND t.budget_row_id = b.id
                 AND t.plan_year = 0
                WHERE b.association_id = :association
                  AND (position(lower(:text) IN b.label_key) > 0
                       OR position(lower(:text) IN lower(coalesce(b.group_label, ''))) > 0
                       OR position(lower(:text) IN lower(coalesce(b.insats_name, ''))) > 0)
                ORDER BY y.year DESC, b.position, b.label_key, b.id
                LIMIT :limit
                """)
                .param("association", tx.scope().association())
                .param("text", text)
                .param("limit", limit)
                .query(BudgetRow.class)
                .list();
    }
}
