package se.samklang.planning.goals;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.planning.Goal;

/** Statements about one goal, its points and what it contributes to. */
final class GoalSql {

    private GoalSql() {}

    /** A bullet point. */
    record Point(UUID id, UUID goalId, String body) {}

    /** Another goal, by name. */
    record Named(UUID id, String title) {}

    static void add(Write tx, Clock clock, UUID id, UUID plan, GoalContent content) {
        tx.sql("""
                INSERT INTO planning.goal (association_id, id, operational_plan_id, aim_id, level, insats_id, title, body,
                                           responsible, position)
                SELECT :association, :id, :plan, CAST(:aim AS uuid), :level, CAST(:insats AS uuid), :title, :body, :responsible,
                       coalesce(max(g.position), 0) + 1
                FROM planning.goal g
                WHERE g.association_id = :association
                  AND g.operational_plan_id = :plan
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("plan", plan)
                .param("aim", content.aimId())
                .param("level", content.level().name())
                .param("insats", content.insatsId())
                .param("title", content.title())
                .param("body", content.body())
                .param("responsible", content.responsible())
                .update();
        writePoints(tx, clock, id, content.points());
        writeLinks(tx, clock, id, plan, content.serves());
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, Clock clock, Goal goal, GoalContent content, int version) {
        int changed = tx.sql("""
                UPDATE planning.goal
                SET aim_id = CAST(:aim AS uuid),
                    level = :level,
                    insats_id = CAST(:insats AS uuid),
                    title = :title,
                    body = :body,
                    responsible = :responsible,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("aim", content.aimId())
                .param("level", content.level().name())
                .param("insats", content.insatsId())
                .param("title", content.title())
                .param("body", content.body())
                .param("responsible", content.responsible())
                .param("association", tx.scope().association())
                .param("id", goal.id())
                .param("version", version)
                .update();
        if (changed == 1) {
            GoalPoints.change(tx, clock, goal.id(), content.points());
            tx.sql("""
                    DELETE FROM planning.goal_link
                    WHERE association_id = :association
                      AND goal_id = :goal
                    """)
                    .param("association", tx.scope().association())
                    .param("goal", goal.id())
                    .update();
            writeLinks(tx, clock, goal.id(), goal.planId(), content.serves());
        }
        return changed;
    }

    /** The plan's goal with the title, under the same aim and of the same insats. */
    static Optional<Goal> named(Read tx, UUID plan, GoalContent named) {
        return tx.sql("""
                SELECT g.id, g.operational_plan_id AS plan_id, g.aim_id, g.level, g.insats_id, g.title, g.body,
                       g.responsible, g.position, g.version
                FROM planning.goal g
                WHERE g.association_id = :association
                  AND g.operational_plan_id = :plan
                  AND g.title = :title
                  AND g.aim_id IS NOT DISTINCT FROM CAST(:aim AS uuid)
                  AND g.insats_id IS NOT DISTINCT FROM CAST(:insats AS uuid)
                ORDER BY g.position, g.id
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("plan", plan)
                .param("title", named.title())
                .param("aim", named.aimId())
                .param("insats", named.insatsId())
                .query(Goal.class)
                .optional();
    }

    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM planning.goal
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** The points of every goal of the plan, in order. */
    static List<Point> points(Read tx, UUID plan) {
        return tx.sql("""
                SELECT p.id, p.goal_id, p.body
                FROM planning.goal_point p
                JOIN planning.goal g ON g.association_id = p.association_id AND g.id = p.goal_id
                WHERE p.association_id = :association
                  AND g.operational_plan_id = :plan
                ORDER BY p.goal_id, p.position
                """)
                .param("association", tx.scope().association())
                .param("plan", plan)
                .query(Point.class)
                .list();
    }

    static List<Point> pointsOf(Read tx, UUID goal) {
        return tx.sql("""
                SELECT p.id, p.goal_id, p.body
                FROM planning.goal_point p
                WHERE p.association_id = :association
                  AND p.goal_id = :goal
                ORDER BY p.position
                """)
                .param("association", tx.scope().association())
                .param("goal", goal)
                .query(Point.class)
                .list();
    }

    /** The goals it contributes to. */
    static List<Named> served(Read tx, UUID goal) {
        return tx.sql("""
                SELECT g.id, g.title
                FROM planning.goal_link l
                JOIN planning.goal g ON g.association_id = l.association_id AND g.id = l.served_goal_id
                WHERE l.association_id = :association
                  AND l.goal_id = :goal
                ORDER BY g.position, g.id
                """)
                .param("association", tx.scope().association())
                .param("goal", goal)
                .query(Named.class)
                .list();
    }

    /** The goals that contribute to it. */
    static List<Named> serving(Read tx, UUID goal) {
        return tx.sql("""
                SELECT g.id, g.title
                FROM planning.goal_link l
                JOIN planning.goal g ON g.association_id = l.association_id AND g.id = l.goal_id
                WHERE l.association_id = :association
                  AND l.served_goal_id = :goal
                ORDER BY g.position, g.id
                """)
                .param("association", tx.scope().association())
                .param("goal", goal)
                .query(Named.class)
                .list();
    }

    private static void writePoints(Write tx, Clock clock, UUID goal, List<String> points) {
        for (int place = 0; place < points.size(); place++) {
            GoalPoints.add(tx, Ids.next(clock), goal, place + 1, points.get(place));
        }
    }

    private static void writeLinks(Write tx, Clock clock, UUID goal, UUID plan, List<UUID> serves) {
        for (UUID served : serves) {
            GoalLinks.add(tx, Ids.next(clock), plan, goal, served);
        }
    }
}
