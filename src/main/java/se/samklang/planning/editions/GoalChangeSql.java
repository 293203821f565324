package se.samklang.planning.editions;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;

/** Statements about how a plan's goals have changed, read out of what is recorded of every change. */
final class GoalChangeSql {

    private GoalChangeSql() {}

    /** When the figures of the edition's document were read; empty where the document is not in the program. */
    static Optional<OffsetDateTime> frozen(Read tx, UUID edition) {
        return tx.sql("""
                SELECT d.as_of
                FROM planning.plan_edition e
                JOIN documents.issued_document d ON d.association_id = e.association_id AND d.id = e.document_id
                WHERE e.association_id = :association
                  AND e.id = :edition
                """)
                .param("association", tx.scope().association())
                .param("edition", edition)
                .query(OffsetDateTime.class)
                .optional();
    }

    /** Each row as it was at the moment against as it is now; where it stands among others does not matter. */
    static List<GoalChange> since(Read tx, UUID plan, OffsetDateTime moment) {
        return tx.sql("""
                WITH changed AS MATERIALIZED (
                  SELECT c.table_name, c.row_id,
                         (array_agg(c.before ORDER BY c.id))[1] - 'version' - 'position' AS earlier,
                         (array_agg(c.after ORDER BY c.id DESC))[1] - 'version' - 'position' AS present
                  FROM database.change c
                  JOIN database.act a ON a.association_id = c.association_id AND a.id = c.act_id
                  WHERE c.association_id = :association
                    AND c.schema_name = 'planning'
                    AND c.table_name IN ('aim', 'goal', 'goal_point', 'target')
                    AND a.created_at > :moment
                  GROUP BY c.table_name, c.row_id
                ),
                own AS (
                  SELECT ch.table_name, ch.row_id, coalesce(ch.present, ch.earlier) ->> 'title' AS title,
                         CASE WHEN ch.earlier IS NULL THEN 'ADDED' WHEN ch.present IS NULL THEN 'REMOVED' ELSE 'CHANGED' END
                           AS change
                  FROM changed ch
                  WHERE ch.table_name IN ('aim', 'goal')
                    AND ch.earlier IS DISTINCT FROM ch.present
                    AND CAST(coalesce(ch.present, ch.earlier) ->> 'operational_plan_id' AS uuid) = :plan
                ),
                inner_parts AS (
                  SELECT CAST(coalesce(ch.present, ch.earlier) ->> 'goal_id' AS uuid) AS goal_id
                  FROM changed ch
                  WHERE ch.table_name = 'target'
                    AND ch.earlier IS DISTINCT FROM ch.present
                  UNION
                  SELECT CAST(coalesce(ch.present, ch.earlier) ->> 'goal_id' AS uuid) AS goal_id
                  FROM changed ch
                  WHERE ch.table_name = 'goal_point'
                  GROUP BY coalesce(ch.present, ch.earlier) ->> 'goal_id'
                  HAVING array_agg(ch.earlier ->> 'body' ORDER BY ch.earlier ->> 'body')
                           FILTER (WHERE ch.earlier IS NOT NULL)
                         IS DISTINCT FROM
                         array_agg(ch.present ->> 'body' ORDER BY ch.present ->> 'body')
                           FILTER (WHERE ch.present IS NOT NULL)
                )
                SELECT o.table_name = 'aim' AS is_aim, o.row_id AS id, o.title, o.change
                FROM own o
                UNION ALL
                SELECT false, g.id, g.title, 'CHANGED'
                FROM planning.goal g
                WHERE g.association_id = :association
                  AND g.operational_plan_id = :plan
                  AND g.id IN (SELECT p.goal_id FROM inner_parts p)
                  AND g.id NOT IN (SELECT o.row_id FROM own o)
                ORDER BY 1 DESC, 3, 4, 2
                """)
                .param("association", tx.scope().association())
                .param("plan", plan)
                .param("moment", moment)
                .query(GoalChange.class)
                .list();
    }
}
