package se.samklang.planning.goals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.planning.GoalStatus;

/** Statements about what came of the goals. */
final class FulfilmentSql {

    private FulfilmentSql() {}

    /** What somebody says of it. */
    record Content(
            String outcome,
            Map<UUID, String> points,
            @Nullable GoalStatus status) {

        /** Whether nothing is told and nothing judged. */
        boolean isEmpty() {
            return outcome.isEmpty() && points.isEmpty() && status == null;
        }
    }

    private record Row(
            UUID id,
            UUID goalId,
            String outcome,
            @Nullable GoalStatus status,
            @Nullable LocalDate judgedDate,
            @Nullable String judgedBy,
            int version) {

        Fulfilment with(Map<UUID, String> points) {
            return new Fulfilment(id, goalId, outcome, points, status, judgedDate, judgedBy, version);
        }
    }

    private record PointRow(UUID fulfilmentId, UUID pointId, String outcome) {}

    /**
     * By goal: of every goal of the plan, or of one.
     *
     * @param goal null for all
     */
    static Map<UUID, Fulfilment> of(Read tx, UUID plan, @Nullable UUID goal, Period period) {
        Map<UUID, Map<UUID, String>> points = new HashMap<>();
        points(tx, plan, goal, period)
                .forEach(point -> points.computeIfAbsent(point.fulfilmentId(), of -> new LinkedHashMap<>())
                        .put(point.pointId(), point.outcome()));
        return rows(tx, plan, goal, period).stream()
                .collect(Collectors.toMap(Row::goalId, row -> row.with(points.getOrDefault(row.id(), Map.of()))));
    }

    private static List<Row> rows(Read tx, UUID plan, @Nullable UUID goal, Period period) {
        return tx.sql("""
                SELECT f.id, f.goal_id, f.outcome, f.status, f.judged_date, a.name AS judged_by, f.version
                FROM planning.goal_fulfilment f
                JOIN planning.goal g ON g.association_id = f.association_id AND g.id = f.goal_id
                LEFT JOIN web.account a ON a.id = f.judged_by
                WHERE f.association_id = :association
                  AND g.operational_plan_id = :plan
                  AND (CAST(:goal AS uuid) IS NULL OR f.goal_id = CAST(:goal AS uuid))
                  AND f.from_date = :from
                  AND f.to_date = :to
                """)
                .param("association", tx.scope().association())
                .param("plan", plan)
                .param("goal", goal)
                .param("from", period.from())
                .param("to", period.to())
                .query(Row.class)
                .list();
    }

    private static List<PointRow> points(Read tx, UUID plan, @Nullable UUID goal, Period period) {
        return tx.sql("""
                SELECT o.goal_fulfilment_id AS fulfilment_id, o.goal_point_id AS point_id, o.outcome
                FROM planning.point_outcome o
                JOIN planning.goal_fulfilment f ON f.association_id = o.association_id AND f.id = o.goal_fulfilment_id
                JOIN planning.goal g ON g.association_id = f.association_id AND g.id = f.goal_id
                JOIN planning.goal_point p ON p.association_id = o.association_id AND p.id = o.goal_point_id
                WHERE o.association_id = :association
                  AND g.operational_plan_id = :plan
                  AND (CAST(:goal AS uuid) IS NULL OR f.goal_id = CAST(:goal AS uuid))
                  AND f.from_date = :from
                  AND f.to_date = :to
                ORDER BY p.goal_id, p.position
                """)
                .param("association", tx.scope().association())
                .param("plan", plan)
                .param("goal", goal)
                .param("from", period.from())
                .param("to", period.to())
                .query(PointRow.class)
                .list();
    }

    /**
     * Saves it over what stands there; where nothing is told any more, nothing stands there.
     *
     * @param version 0 where nothing stood there when the form was opened
     * @return 0 where somebody else saved meanwhile
     */
    static int save(Write tx, Clock clock, UUID goal, Period period, Content content, int version) {
        if (content.isEmpty() && version > 0) {
            return remove(tx, goal, period, version);
        }
        int saved = tx.sql("""
                INSERT INTO planning.goal_fulfilment (association_id, id, goal_id, from_date, to_date, outcome, status,
                                                      judged_date, judged_by)
                VALUES (:association, :id, :goal, :from, :to, :outcome, CAST(:status AS text),
                        CASE WHEN CAST(:status AS text) IS NOT NULL THEN CAST(:today AS date) END,
                        CASE WHEN CAST(:status AS text) IS NOT NULL THEN database.app_account() END)
                ON CONFLICT ON CONSTRAINT uq_goal_fulfilment_period DO UPDATE
                SET outcome = excluded.outcome,
                    status = excluded.status,
                    judged_date = CASE WHEN goal_fulfilment.status IS DISTINCT FROM excluded.status
                                       THEN excluded.judged_date ELSE goal_fulfilment.judged_date END,
                    judged_by = CASE WHEN goal_fulfilment.status IS DISTINCT FROM excluded.status
                                     THEN excluded.judged_by ELSE goal_fulfilment.judged_by END,
                    version = goal_fulfilment.version + 1
                WHERE goal_fulfilment.version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", Ids.next(clock))
                .param("goal", goal)
                .param("from", period.from())
                .param("to", period.to())
                .param("outcome", content.outcome())
                .param(
                        "status",
                        content.status() == null ? null : content.status().name())
                .param("today", SwedishDate.day(tx.now()))
                .param("version", version)
                .update();
        if (saved == 1) {
            PointOutcomeSql.replace(tx, clock, goal, period, content.points());
        }
        return saved;
    }

    private static int remove(Write tx, UUID goal, Period period, int version) {
        return tx.sql("""
                DELETE FROM planning.goal_fulfilment
                WHERE association_id = :association
                  AND goal_id = :goal
                  AND from_date = :from
                  AND to_date = :to
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("goal", goal)
                .param("from", period.from())
                .param("to", period.to())
                .param("version", version)
                .update();
    }
}
