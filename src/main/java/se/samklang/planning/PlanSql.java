package se.samklang.planning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Statements about plans and goals that every room asks. */
public final class PlanSql {

    private PlanSql() {}

    /** Every plan, the latest first. */
    public static List<OperationalPlan> all(Read tx) {
        return tx.sql("""
                SELECT p.id, p.title, p.from_year, p.to_year, p.version
                FROM planning.operational_plan p
                WHERE p.association_id = :association
                ORDER BY p.from_year DESC
                """)
                .param("association", tx.scope().association())
                .query(OperationalPlan.class)
                .list();
    }

    /** The plan with the id. */
    public static Optional<OperationalPlan> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT p.id, p.title, p.from_year, p.to_year, p.version
                FROM planning.operational_plan p
                WHERE p.association_id = :association
                  AND p.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(OperationalPlan.class)
                .optional();
    }

    /** Whoever writes what depends on the rest of the plan waits here for the other, until the transaction ends. */
    public static void lock(Write tx, UUID plan) {
        tx.sql("""
                SELECT p.id
                FROM planning.operational_plan p
                WHERE p.association_id = :association
                  AND p.id = :plan
                FOR UPDATE
                """)
                .param("association", tx.scope().association())
                .param("plan", plan)
                .query(UUID.class)
                .single();
    }

    /** The plan that the year belongs to; there is at most one. */
    public static Optional<OperationalPlan> ofYear(Read tx, int year) {
        return tx.sql("""
                SELECT p.id, p.title, p.from_year, p.to_year, p.version
                FROM planning.operational_plan p
                WHERE p.association_id = :association
                  AND :year BETWEEN p.from_year AND p.to_year
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(OperationalPlan.class)
                .optional();
    }

    /** The goal with the id. */
    public static Optional<Goal> goal(Read tx, UUID id) {
        return tx.sql("""
                SELECT g.id, g.operational_plan_id AS plan_id, g.aim_id, g.level, g.insats_id, g.title, g.body,
                       g.responsible, g.position, g.version
                FROM planning.goal g
                WHERE g.association_id = :association
                  AND g.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Goal.class)
                .optional();
    }

    /** The plan's goals: by aim, those without one last. */
    public static List<Goal> goals(Read tx, UUID plan) {
        return tx.sql("""
                SELECT g.id, g.operational_plan_id AS plan_id, g.aim_id, g.level, g.insats_id, g.title, g.body,
                       g.responsible, g.position, g.version
                FROM planning.goal g
                LEFT JOIN planning.aim a ON a.association_id = g.association_id AND a.id = g.aim_id
                WHERE g.association_id = :association
                  AND g.operational_plan_id = :plan
                ORDER BY a.position NULLS LAST, g.aim_id, g.position, g.id
                """)
                .param("association", tx.scope().association())
                .param("plan", plan)
                .query(Goal.class)
                .list();
    }
}
