package se.samklang.planning.activities;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samklang.base.Ids;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Statements about which goals an activity is counted under. */
final class ActivityGoalSql {

    private ActivityGoalSql() {}

    /** An activity under a goal. */
    record Link(UUID activityId, UUID goalId, String goal) {}

    /** A goal to count an activity under. */
    record Choice(UUID id, String title) {}

    /** The links of what was done in the period. */
    static List<Link> within(Read tx, Period period) {
        return tx.sql("""
                SELECT ag.activity_id, ag.goal_id, g.title AS goal
                FROM planning.told_activity a
                JOIN planning.activity_goal ag ON ag.association_id = a.association_id AND ag.activity_id = a.id
                JOIN planning.goal g ON g.association_id = ag.association_id AND g.id = ag.goal_id
                WHERE a.association_id = :association
                  AND a.from_date <= :to
                  AND coalesce(a.to_date, a.from_date) >= :from
                ORDER BY g.position, g.id, ag.activity_id
                """)
                .param("association", tx.scope().association())
                .param("from", period.from())
                .param("to", period.to())
                .query(Link.class)
                .list();
    }

    static List<Link> of(Read tx, UUID activity) {
        return tx.sql("""
                SELECT ag.activity_id, ag.goal_id, g.title AS goal
                FROM planning.activity_goal ag
                JOIN planning.goal g ON g.association_id = ag.association_id AND g.id = ag.goal_id
                WHERE ag.association_id = :association
                  AND ag.activity_id = :activity
                ORDER BY g.position, g.id
                """)
                .param("association", tx.scope().association())
                .param("activity", activity)
                .query(Link.class)
                .list();
    }

    /** The goals of the plans that the year belongs to, in their order. */
    static List<Choice> choices(Read tx, int year) {
        return tx.sql("""
                SELECT g.id, g.title
                FROM planning.operational_plan p
                JOIN planning.goal g ON g.association_id = p.association_id AND g.operational_plan_id = p.id
                LEFT JOIN planning.aim a ON a.association_id = g.association_id AND a.id = g.aim_id
                WHERE p.association_id = :association
                  AND :year BETWEEN p.from_year AND p.to_year
                ORDER BY a.position NULLS LAST, g.position, g.id
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(Choice.class)
                .list();
    }

    static void replace(Write tx, Clock clock, UUID activity, List<UUID> goals) {
        tx.sql("""
                DELETE FROM planning.activity_goal
                WHERE association_id = :association
                  AND activity_id = :activity
                """)
                .param("association", tx.scope().association())
                .param("activity", activity)
                .update();
        goals.forEach(goal -> add(tx, Ids.next(clock), activity, goal));
    }

    static void add(Write tx, UUID id, UUID activity, UUID goal) {
        tx.sql("""
                INSERT INTO planning.activity_goal (association_id, id, activity_id, goal_id)
                VALUES (:association, :id, :activity, :goal)
                ON CONFLICT ON CONSTRAINT uq_activity_goal_goal DO NOTHING
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("activity", activity)
                .param("goal", goal)
                .update();
    }
}
