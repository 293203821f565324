package se.samklang.planning.goals;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.samklang.base.Ids;
import se.samklang.base.Period;
import se.samklang.database.Write;

/** Statements that write what came of the points of a goal. */
final class PointOutcomeSql {

    private PointOutcomeSql() {}

    static void replace(Write tx, Clock clock, UUID goal, Period period, Map<UUID, String> outcomes) {
        tx.sql("""
                DELETE FROM planning.point_outcome o
                USING planning.goal_fulfilment f
                WHERE o.association_id = :association
                  AND f.association_id = o.association_id
                  AND f.id = o.goal_fulfilment_id
                  AND f.goal_id = :goal
                  AND f.from_date = :from
                  AND f.to_date = :to
                """)
                .param("association", tx.scope().association())
                .param("goal", goal)
                .param("from", period.from())
                .param("to", period.to())
                .update();
        outcomes.forEach((point, outcome) -> add(tx, Ids.next(clock), goal, period, point, outcome));
    }

    private static void add(Write tx, UUID id, UUID goal, Period period, UUID point, String outcome) {
        tx.sql("""
                INSERT INTO planning.point_outcome (association_id, id, goal_fulfilment_id, goal_point_id, outcome)
                SELECT f.association_id, :id, f.id, :point, :outcome
                FROM planning.goal_fulfilment f
                WHERE f.association_id = :association
                  AND f.goal_id = :goal
                  AND f.from_date = :from
                  AND f.to_date = :to
                """)
                .param("id", id)
                .param("point", point)
                .param("outcome", outcome)
                .param("association", tx.scope().association())
                .param("goal", goal)
                .param("from", period.from())
                .param("to", period.to())
                .update();
    }
}
