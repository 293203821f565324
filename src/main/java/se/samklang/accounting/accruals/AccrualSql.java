package se.samklang.accounting.accruals;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** What was answered at the closings. */
final class AccrualSql {

    private AccrualSql() {}

    /** Those of the periods that end within the given one, the oldest first. */
    static List<Accrual> ending(Read tx, Period within) {
        return tx.sql("""
                SELECT a.id, a.recurring_cost_id AS cost_id, a.from_date, a.to_date, a.answer, a.proposed_ore,
                       a.booked_ore, a.accrual_ore, a.basis, a.comment, a.version
                FROM accounting.accrual a
                WHERE a.association_id = :association
                  AND a.to_date BETWEEN :from AND :to
                ORDER BY a.to_date, a.id
                """)
                .param("association", tx.scope().association())
                .param("from", within.from())
                .param("to", within.to())
                .query(Accrual.class)
                .list();
    }

    /** Whether anything was answered for the cost, whatever the period. */
    static boolean isAnswered(Read tx, UUID costId) {
        return tx.sql("""
                SELECT EXISTS (
                  SELECT
                  FROM accounting.accrual a
                  WHERE a.association_id = :association
                    AND a.recurring_cost_id = :cost)
                """)
                .param("association", tx.scope().association())
                .param("cost", costId)
                .query(Boolean.class)
                .single();
    }

    /** The first answer for its period; 0 where somebody else answered meanwhile. */
    static int add(Write tx, Accrual accrual) {
        return tx.sql("""
                INSERT INTO accounting.accrual
                  (association_id, id, recurring_cost_id, from_date, to_date, answer, proposed_ore, booked_ore,
                   accrual_ore, basis, comment)
                VALUES (:association, :id, :cost, :from, :to, :answer, :proposed, :booked, :accrual, :basis, :comment)
                ON CONFLICT ON CONSTRAINT uq_accrual_to_date DO NOTHING
                """)
                .param("association", tx.scope().association())
                .param("id", accrual.id())
                .param("cost", accrual.costId())
                .param("from", accrual.fromDate())
                .param("to", accrual.toDate())
                .param("answer", accrual.answer().name())
                .param("proposed", accrual.proposedOre(), Types.BIGINT)
                .param("booked", accrual.bookedOre())
                .param("accrual", accrual.accrualOre())
                .param("basis", accrual.basis())
                .param("comment", accrual.comment(), Types.VARCHAR)
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, Accrual accrual) {
        return tx.sql("""
                UPDATE accounting.accrual
                SET answer = :answer,
                    accrual_ore = :accrual,
                    comment = :comment,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("answer", accrual.answer().name())
                .param("accrual", accrual.accrualOre())
                .param("comment", accrual.comment(), Types.VARCHAR)
                .param("association", tx.scope().association())
                .param("id", accrual.id())
                .param("version", accrual.version())
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM accounting.accrual
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
