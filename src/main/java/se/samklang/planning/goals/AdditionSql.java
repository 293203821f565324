package se.samklang.planning.goals;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.meetings.Decided;

/** Statements about what the board has added to plans. */
final class AdditionSql {

    private AdditionSql() {}

    static List<Addition> of(Read tx, UUID plan) {
        return tx.sql("""
                SELECT a.id, a.operational_plan_id AS plan_id, a.aim_id, a.position, a.body, a.decision_id, a.decided_date,
                       a.section_text, a.follow_up, a.status, a.version
                FROM planning.plan_addition a
                WHERE a.association_id = :association
                  AND a.operational_plan_id = :plan
                ORDER BY a.position, a.id
                """)
                .param("association", tx.scope().association())
                .param("plan", plan)
                .query(Addition.class)
                .list();
    }

    static Optional<Addition> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT a.id, a.operational_plan_id AS plan_id, a.aim_id, a.position, a.body, a.decision_id, a.decided_date,
                       a.section_text, a.follow_up, a.status, a.version
                FROM planning.plan_addition a
                WHERE a.association_id = :association
                  AND a.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Addition.class)
                .optional();
    }

    /** How many nothing is told of yet. */
    static int open(Read tx, UUID plan) {
        return tx.sql("""
                SELECT count(*)
                FROM planning.plan_addition a
                WHERE a.association_id = :association
                  AND a.operational_plan_id = :plan
                  AND a.status = 'OPEN'
                """)
                .param("association", tx.scope().association())
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }

    static void add(Write tx, UUID id, UUID plan, @Nullable UUID aim, String body, Decided decided) {
        tx.sql("""
                INSERT INTO planning.plan_addition (association_id, id, operational_plan_id, aim_id, position, body,
                                                    decision_id, decided_date, section_text)
                SELECT :association, :id, :plan, CAST(:aim AS uuid), coalesce(max(a.position), 0) + 1, :body,
                       CAST(:decision AS uuid), CAST(:date AS date), :section
                FROM planning.plan_addition a
                WHERE a.association_id = :association
                  AND a.operational_plan_id = :plan
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("plan", plan)
                .param("aim", aim)
                .param("body", body)
                .param("decision", decided.decision())
                .param("date", decided.date(), Types.DATE)
                .param("section", decided.section(), Types.VARCHAR)
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, Addition addition, int version) {
        return tx.sql("""
                UPDATE planning.plan_addition
                SET aim_id = CAST(:aim AS uuid),
                    body = :body,
                    decision_id = CAST(:decision AS uuid),
                    decided_date = :date,
                    section_text = :section,
                    follow_up = :followUp,
                    status = :status,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("aim", addition.aimId())
                .param("body", addition.body())
                .param("decision", addition.decisionId())
                .param("date", addition.decidedDate(), Types.DATE)
                .param("section", addition.sectionText(), Types.VARCHAR)
                .param("followUp", addition.followUp(), Types.VARCHAR)
                .param("status", addition.status().name())
                .param("association", tx.scope().association())
                .param("id", addition.id())
                .param("version", version)
                .update();
    }

    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM planning.plan_addition
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
