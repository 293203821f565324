package se.samklang.planning.goals;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Statements about the aims of a plan. */
final class AimSql {

    private AimSql() {}

    static List<Aim> of(Read tx, UUID plan) {
        return tx.sql("""
                SELECT a.id, a.operational_plan_id AS plan_id, a.heading, a.number, a.title, a.body, a.position, a.version
                FROM planning.aim a
                WHERE a.association_id = :association
                  AND a.operational_plan_id = :plan
                ORDER BY a.position, a.id
                """)
                .param("association", tx.scope().association())
                .param("plan", plan)
                .query(Aim.class)
                .list();
    }

    static Optional<Aim> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT a.id, a.operational_plan_id AS plan_id, a.heading, a.number, a.title, a.body, a.position, a.version
                FROM planning.aim a
                WHERE a.association_id = :association
                  AND a.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Aim.class)
                .optional();
    }

    /** The plan's aim with the heading and number; where it has no number, the one with the title. */
    static Optional<Aim> named(Read tx, UUID plan, Aim.Content named) {
        return tx.sql("""
                SELECT a.id, a.operational_plan_id AS plan_id, a.heading, a.number, a.title, a.body, a.position, a.version
                FROM planning.aim a
                WHERE a.association_id = :association
                  AND a.operational_plan_id = :plan
                  AND a.heading = :heading
                  AND a.number IS NOT DISTINCT FROM CAST(:number AS integer)
                  AND (a.number IS NOT NULL OR a.title = :title)
                ORDER BY a.position, a.id
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("plan", plan)
                .param("heading", named.heading())
                .param("number", named.number(), Types.INTEGER)
                .param("title", named.title())
                .query(Aim.class)
                .optional();
    }

    /** Last in the plan. */
    static void add(Write tx, UUID id, UUID plan, Aim.Content content) {
        tx.sql("""
                INSERT INTO planning.aim (association_id, id, operational_plan_id, heading, number, title, body, position)
                SELECT :association, :id, :plan, :heading, :number, :title, :body, coalesce(max(a.position), 0) + 1
                FROM planning.aim a
                WHERE a.association_id = :association
                  AND a.operational_plan_id = :plan
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("plan", plan)
                .param("heading", content.heading())
                .param("number", content.number(), Types.INTEGER)
                .param("title", content.title())
                .param("body", content.body())
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, Aim.Content content, int version) {
        return tx.sql("""
                UPDATE planning.aim
                SET heading = :heading, number = :number, title = :title, body = :body, version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("heading", content.heading())
                .param("number", content.number(), Types.INTEGER)
                .param("title", content.title())
                .param("body", content.body())
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM planning.aim
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** The number the next aim would have. */
    static int nextNumber(Read tx, UUID plan) {
        return tx.sql("""
                SELECT coalesce(max(a.number), 0) + 1
                FROM planning.aim a
                WHERE a.association_id = :association
                  AND a.operational_plan_id = :plan
                """)
                .param("association", tx.scope().association())
                .param("plan", plan)
                .query(Integer.class)
                .single();
    }
}
