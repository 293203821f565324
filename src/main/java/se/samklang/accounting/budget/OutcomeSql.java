package se.samklang.accounting.budget;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Outcomes of budget rows, one per row and date. */
final class OutcomeSql {

    private OutcomeSql() {}

    /**
     * @param amountOre accumulated from 1 January, in the direction of the row's side
     * @param coveredTo how far the bookkeeping has come, null where up to the date
     */
    record Outcome(
            UUID id,
            LocalDate perDate,
            long amountOre,
            @Nullable LocalDate coveredTo,
            @Nullable String footnote,
            int version) {}

    /** Newest first. */
    static List<Outcome> ofRow(Read tx, UUID rowId) {
        return tx.sql("""
                SELECT o.id, o.per_date, o.amount_ore, o.covered_to, o.footnote, o.version
                FROM accounting.outcome o
                WHERE o.association_id = :association
                  AND o.budget_row_id = :row
                ORDER BY o.per_date DESC, o.id
                """)
                .param("association", tx.scope().association())
                .param("row", rowId)
                .query(Outcome.class)
                .list();
    }

    static Optional<Outcome> find(Read tx, UUID rowId, LocalDate perDate) {
        return tx.sql("""
                SELECT o.id, o.per_date, o.amount_ore, o.covered_to, o.footnote, o.version
                FROM accounting.outcome o
                WHERE o.association_id = :association
                  AND o.budget_row_id = :row
                  AND o.per_date = :per
                """)
                .param("association", tx.scope().association())
                .param("row", rowId)
                .param("per", perDate)
                .query(Outcome.class)
                .optional();
    }

    /**
     * Registers the row's outcome on the date; one that is there already is replaced, never doubled.
     *
     * @return rows touched: 0 where the same was there already
     */
    static int register(
            Write tx,
            Clock clock,
            UUID rowId,
            LocalDate perDate,
            long amountOre,
            @Nullable LocalDate coveredTo,
            @Nullable String footnote) {
        return tx.sql("""
                INSERT INTO accounting.outcome (association_id, id, budget_row_id, per_date, amount_ore, covered_to,
                                                footnote)
                VALUES (:association, :id, :row, :per, :amount, :covered, :footnote)
                ON CONFLICT ON CONSTRAINT uq_outcome_per_date DO UPDATE
                SET amount_ore = excluded.amount_ore,
                    covered_to = excluded.covered_to,
                    footnote = excluded.footnote,
                    version = outcome.version + 1
                WHERE (outcome.amount_ore, outcome.covered_to, outcome.footnote)
                      IS DISTINCT FROM (excluded.amount_ore, excluded.covered_to, excluded.footnote)
                """)
                .param("association", tx.scope().association())
                .param("id", Ids.next(clock))
                .param("row", rowId)
                .param("per", perDate)
                .param("amount", amountOre)
                .param("covered", coveredTo, Types.DATE)
                .param("footnote", footnote)
                .update();
    }

    static int remove(Write tx, UUID rowId, UUID id) {
        return tx.sql("""
                DELETE FROM accounting.outcome
                WHERE association_id = :association
                  AND budget_row_id = :row
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("row", rowId)
                .param("id", id)
                .update();
    }
}
