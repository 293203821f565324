package se.samklang.planning.goals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.planning.PlanYear;

/** What the pages of plans show, each in one statement. */
final class PlanPageSql {

    private PlanPageSql() {}

    /**
     * A plan in the list.
     *
     * @param standing of its latest edition, null while it is a draft
     * @param met how many of its goals are judged as met in its last judged year
     */
    record PlanLine(
            UUID id,
            String title,
            int fromYear,
            int toYear,
            @Nullable String standing,
            int aims,
            int goals,
            int met,
            int partlyMet,
            int notMet) {

        int notJudged() {
            return goals - met - partlyMet - notMet;
        }
    }

    static List<PlanLine> plans(Read tx) {
        return tx.sql("""
                SELECT p.id, p.title, p.from_year, p.to_year,
                       (SELECT e.standing
                        FROM planning.plan_edition e
                        WHERE e.association_id = p.association_id
                          AND e.operational_plan_id = p.id
                        ORDER BY e.edition DESC
                        LIMIT 1) AS standing,
                       (SELECT count(*)
                        FROM planning.aim a
                        WHERE a.association_id = p.association_id
                          AND a.operational_plan_id = p.id) AS aims,
                       count(g.id) AS goals,
                       count(*) FILTER (WHERE f.status = 'MET') AS met,
                       count(*) FILTER (WHERE f.status = 'PARTLY_MET') AS partly_met,
                       count(*) FILTER (WHERE f.status = 'NOT_MET') AS not_met
                FROM planning.operational_plan p
                LEFT JOIN planning.goal g ON g.association_id = p.association_id AND g.operational_plan_id = p.id
                LEFT JOIN LATERAL (SELECT j.status
                                   FROM planning.goal_fulfilment j
                                   WHERE j.association_id = g.association_id
                                     AND j.goal_id = g.id
                                     AND j.status IS NOT NULL
                                   ORDER BY j.to_date DESC
                                   LIMIT 1) f ON true
                WHERE p.association_id = :association
                GROUP BY p.association_id, p.id
                ORDER BY p.from_year DESC
                """)
                .param("association", tx.scope().association())
                .query(PlanLine.class)
                .list();
    }

    /** The plan's goals in their order, with what is told and judged in the year. */
    static List<GoalLine> goals(Read tx, PlanYear of) {
        return tx.sql("""
                WITH own AS MATERIALIZED (
                  SELECT g.association_id, g.id, g.aim_id, g.title, g.level, g.insats_id, g.responsible, g.position
                  FROM planning.goal g
                  WHERE g.association_id = :association
                    AND g.operational_plan_id = :plan
                ),
                points AS (
                  SELECT p.goal_id, count(*) AS number
                  FROM own o
                  JOIN planning.goal_point p ON p.association_id = o.association_id AND p.goal_id = o.id
                  GROUP BY p.goal_id
                ),
                targets AS (
                  SELECT t.goal_id, count(*) AS number
                  FROM own o
                  JOIN planning.target t ON t.association_id = o.association_id AND t.goal_id = o.id
                  GROUP BY t.goal_id
                ),
                activities AS (
                  SELECT ag.goal_id, count(*) AS number
                  FROM planning.activity_goal ag
                  JOIN planning.told_activity a ON a.association_id = ag.association_id AND a.id = ag.activity_id
                  WHERE ag.association_id = :association
                    AND ag.goal_id IN (SELECT o.id FROM own o)
                    AND a.from_date <= :to
                    AND coalesce(a.to_date, a.from_date) >= :from
                  GROUP BY ag.goal_id
                ),
                judged AS (
                  SELECT f.goal_id, f.status,
                         f.outcome <> ''
                         OR EXISTS (SELECT
                                    FROM planning.point_outcome po
                                    WHERE po.association_id = f.association_id
                                      AND po.goal_fulfilment_id = f.id) AS told
                  FROM own o
                  JOIN planning.goal_fulfilment f ON f.association_id = o.association_id AND f.goal_id = o.id
                  WHERE f.from_date = :from
                    AND f.to_date = :to
                ),
                earlier AS (
                  SELECT g.id, g.operational_plan_id, lower(g.title) AS title, g.level, g.insats_id, f.status
                  FROM planning.operational_plan p
                  JOIN planning.goal g ON g.association_id = p.association_id AND g.operational_plan_id = p.id
                  JOIN planning.goal_fulfilment f ON f.association_id = g.association_id AND f.goal_id = g.id
                  WHERE p.association_id = :association
                    AND :yearBefore BETWEEN p.from_year AND p.to_year
                    AND f.status IS NOT NULL
                    AND extract(year FROM f.to_date) = :yearBefore
                )
                SELECT o.id, o.aim_id, o.title, i.name AS insats, o.responsible,
                       coalesce(points.number, 0) AS points,
                       coalesce(targets.number, 0) AS targets,
                       coalesce(activities.number, 0) AS activities,
                       coalesce(judged.told, false) AS told,
                       judged.status,
                       (SELECT e.status
                        FROM earlier e
                        WHERE e.id = o.id
                           OR (e.operational_plan_id <> :plan
                               AND e.title = lower(o.title)
                               AND e.level = o.level
                               AND e.insats_id IS NOT DISTINCT FROM o.insats_id)
                        ORDER BY e.id = o.id DESC, e.id
                        LIMIT 1) AS earlier
                FROM own o
                LEFT JOIN planning.aim a ON a.association_id = o.association_id AND a.id = o.aim_id
                LEFT JOIN insatser.insats i ON i.association_id = o.association_id AND i.id = o.insats_id
                LEFT JOIN points ON points.goal_id = o.id
                LEFT JOIN targets ON targets.goal_id = o.id
                LEFT JOIN activities ON activities.goal_id = o.id
                LEFT JOIN judged ON judged.goal_id = o.id
                ORDER BY a.position NULLS LAST, o.aim_id, o.position, o.id
                """)
                .param("association", tx.scope().association())
                .param("plan", of.plan().id())
                .param("from", of.period().from())
                .param("to", of.period().to())
                .param("yearBefore", of.year() - 1)
                .query(GoalLine.class)
                .list();
    }
}
