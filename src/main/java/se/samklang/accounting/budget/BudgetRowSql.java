package se.samklang.accounting.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.Sorting;

/** The budget rows of a year. */
final class BudgetRowSql {

    private BudgetRowSql() {}

    /** All rows of a year in the order of the table. */
    static List<BudgetRow> ofYear(Read tx, int year) {
        return ofYear(tx, year, new Sorting("ordning", 1));
    }

    /** All rows of a year, sorted by {@code ordning}, {@code rad}, {@code grupp} or {@code budget}. */
    static List<BudgetRow> ofYear(Read tx, int year, Sorting sorting) {
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
                  AND y.year = :year
                ORDER BY :sign * row_number() OVER (
                           ORDER BY CASE WHEN :column = 'rad' THEN b.label END COLLATE "sv-SE-x-icu",
                                    CASE WHEN :column = 'grupp' THEN coalesce(b.group_label, '') END
                                      COLLATE "sv-SE-x-icu",
                                    CASE WHEN :column = 'budget' THEN coalesce(t.budget_ore, 0) END,
                                    b.position,
                                    b.label_key,
                                    b.id)
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .param("column", sorting.column())
                .param("sign", sorting.sign())
                .query(BudgetRow.class)
                .list();
    }

    static Optional<BudgetRow> find(Read tx, UUID id) {
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
                  AND b.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(BudgetRow.class)
                .optional();
    }

    /** The row of the year with the label, whatever its case and spacing. */
    static Optional<BudgetRow> named(Read tx, int year, String label) {
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
                  AND y.year = :year
                  AND b.label_key = lower(regexp_replace(btrim(:label), '\\s+', ' ', 'g'))
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .param("label", label)
                .query(BudgetRow.class)
                .optional();
    }

    /** Where a new row comes when nobody says: after the last one. */
    static int nextPosition(Read tx, UUID yearId) {
        return tx.sql("""
                SELECT coalesce(max(b.position), 0) + 10
                FROM accounting.budget_row b
                WHERE b.association_id = :association
                  AND b.fiscal_year_id = :year
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .query(Integer.class)
                .single();
    }

    static int add(Write tx, UUID id, UUID yearId, BudgetRow.Content content, int position) {
        int added = tx.sql("""
                INSERT INTO accounting.budget_row (association_id, id, fiscal_year_id, label, group_label, side,
                                                   insats_name, insats_kind, memo, footnote, position)
                VALUES (:association, :id, :year, :label, :group, :side,
                        :insats, :insatsKind, :memo, :footnote, :position)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("year", yearId)
                .param("label", content.label())
                .param("group", content.groupLabel())
                .param("side", content.side().name())
                .param("insats", content.insatsName())
                .param("insatsKind", content.insatsKind())
                .param("memo", content.memo())
                .param("footnote", content.footnote())
                .param("position", position)
                .update();
        BudgetAmountSql.setTotal(tx, yearId, id, content.budgetOre(), 0);
        return added;
    }

    /** Changes a row that still has the version. 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, BudgetRow.Content content, int position, int version) {
        BudgetRow now = find(tx, id).orElse(null);
        int changed = tx.sql("""
                UPDATE accounting.budget_row
                SET label = :label,
                    group_label = :group,
                    side = :side,
                    insats_name = :insats,
                    insats_kind = :insatsKind,
                    memo = :memo,
                    footnote = :footnote,
                    position = :position,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("label", content.label())
                .param("group", content.groupLabel())
                .param("side", content.side().name())
                .param("insats", content.insatsName())
                .param("insatsKind", content.insatsKind())
                .param("memo", content.memo())
                .param("footnote", content.footnote())
                .param("position", position)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 1 && now != null) {
            BudgetAmountSql.setTotal(tx, yearId(tx, id), id, content.budgetOre(), now.budgetOre());
        }
        return changed;
    }

    private static UUID yearId(Read tx, UUID id) {
        return tx.sql("""
                SELECT b.fiscal_year_id
                FROM accounting.budget_row b
                WHERE b.association_id = :association
                  AND b.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    /** Removes a row with its accounts, outcomes and forecasts, so that one undo brings all of it back. */
    static int remove(Write tx, UUID id, int version) {
        BudgetRowPartsSql.remove(tx, id);
        return tx.sql("""
                DELETE FROM accounting.budget_row
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }
}
