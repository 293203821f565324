package se.samklang.planning.goals;

import java.util.Optional;
import se.samklang.database.Read;
import se.samklang.planning.Goal;
import se.samklang.planning.GoalStatus;

/** How a goal was judged in another year: the same goal, or the one with the same title, level and insats in that year's plan. */
final class EarlierStatusSql {

    private EarlierStatusSql() {}

    static Optional<GoalStatus> of(Read tx, Goal goal, int year) {
        return tx.sql("""
                SELECT f.status
                FROM planning.operational_plan p
                JOIN planning.goal g ON g.association_id = p.association_id AND g.operational_plan_id = p.id
                JOIN planning.goal_fulfilment f ON f.association_id = g.association_id AND f.goal_id = g.id
                WHERE p.association_id = :association
                  AND :year BETWEEN p.from_year AND p.to_year
                  AND extract(year FROM f.to_date) = :year
                  AND f.status IS NOT NULL
                  AND (g.id = :goal
                       OR (g.operational_plan_id <> :plan
                           AND lower(g.title) = lower(:title)
                           AND g.level = :level
                           AND g.insats_id IS NOT DISTINCT FROM CAST(:insats AS uuid)))
                ORDER BY g.id = :goal DESC, g.id
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .param("goal", goal.id())
                .param("plan", goal.planId())
                .param("title", goal.title())
                .param("level", goal.level().name())
                .param("insats", goal.insatsId())
                .query(String.class)
                .optional()
                .map(GoalStatus::valueOf);
    }
}
