package se.samklang.accounting.budget;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.accounting.ImportCells;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.meetings.Decided;

/** The versions of a year's budget. */
final class BudgetVersionSql {

    private BudgetVersionSql() {}

    /** In the order they were made. */
    static List<BudgetVersion> ofYear(Read tx, int year) {
        return tx.sql("""
                SELECT v.id, y.year, v.kind, v.sequence, v.title, v.decision_id, v.decided_date,
                       v.section_text,
                       c.id IS NOT NULL AS counts,
                       coalesce(sum(a.amount_ore) FILTER (WHERE b.side = 'COST'), 0)::bigint AS cost_ore,
                       coalesce(sum(a.amount_ore) FILTER (WHERE b.side = 'INCOME'), 0)::bigint AS income_ore,
                       v.version
                FROM accounting.budget_version v
                JOIN accounting.fiscal_year y ON y.association_id = v.association_id AND y.id = v.fiscal_year_id
                LEFT JOIN accounting.budget_counted c ON c.association_id = v.association_id AND c.id = v.id
                LEFT JOIN accounting.budget_amount a
                  ON a.association_id = v.association_id
                 AND a.budget_version_id = v.id
                 AND a.plan_year = 0
                LEFT JOIN accounting.budget_row b
                  ON b.association_id = a.association_id
                 AND b.id = a.budget_row_id
                 AND NOT b.memo
                WHERE v.association_id = :association
                  AND y.year = :year
                GROUP BY v.association_id, v.id, y.year, c.id
                ORDER BY v.sequence
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(BudgetVersion.class)
                .list();
    }

    /** The version with the others of its year at hand. */
    static Optional<BudgetVersion> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT y.year
                FROM accounting.budget_version v
                JOIN accounting.fiscal_year y ON y.association_id = v.association_id AND y.id = v.fiscal_year_id
                WHERE v.association_id = :association
                  AND v.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Integer.class)
                .optional()
                .flatMap(year -> ofYear(tx, year).stream()
                        .filter(version -> version.id().equals(id))
                        .findFirst());
    }

    static UUID add(Write tx, UUID yearId, BudgetVersion.Content content) {
        UUID id = Ids.next(ImportCells.clock(tx));
        tx.sql("""
                INSERT INTO accounting.budget_version
                  (association_id, id, fiscal_year_id, kind, sequence, title, decision_id, decided_date, section_text)
                SELECT :association, :id, :year, :kind, coalesce(max(v.sequence), 0) + 1, :title, :decision, :decided,
                       :section
                FROM accounting.budget_version v
                WHERE v.association_id = :association
                  AND v.fiscal_year_id = :year
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("year", yearId)
                .param("kind", content.kind())
                .param("title", content.title())
                .param("decision", content.decided().decision(), Types.OTHER)
                .param("decided", content.decided().date(), Types.DATE)
                .param("section", content.decided().section(), Types.VARCHAR)
                .update();
        return id;
    }

    /** Changes a version that still has the number. 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, BudgetVersion.Content content, int version) {
        return tx.sql("""
                UPDATE accounting.budget_version
                SET kind = :kind,
                    title = :title,
                    decision_id = :decision,
                    decided_date = :decided,
                    section_text = :section,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("kind", content.kind())
                .param("title", content.title())
                .param("decision", content.decided().decision(), Types.OTHER)
                .param("decided", content.decided().date(), Types.DATE)
                .param("section", content.decided().section(), Types.VARCHAR)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** The version that amounts typed on the rows belong to: the adopted one, else the last proposal, else a new one. */
    static UUID base(Write tx, UUID yearId) {
        return tx.sql("""
                SELECT v.id
                FROM accounting.budget_version v
                WHERE v.association_id = :association
                  AND v.fiscal_year_id = :year
                  AND v.kind IN ('ADOPTED', 'PROPOSED')
                ORDER BY v.kind, v.sequence DESC
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .query(UUID.class)
                .optional()
                .orElseGet(() ->
                        add(tx, yearId, new BudgetVersion.Content(BudgetVersion.ADOPTED, "Årsbudget", Decided.NOT)));
    }
}
