package se.samklang.planning.goals;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Statements that write plans. */
final class PlanWriteSql {

    private PlanWriteSql() {}

    /** What a person says of a plan. */
    record Content(String title, int fromYear, int toYear) {}

    static int add(Write tx, UUID id, Content content) {
        return tx.sql("""
                INSERT INTO planning.operational_plan (association_id, id, title, from_year, to_year)
                VALUES (:association, :id, :title, :from, :to)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("title", content.title())
                .param("from", content.fromYear())
                .param("to", content.toYear())
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, Content content, int version) {
        return tx.sql("""
                UPDATE planning.operational_plan
                SET title = :title, from_year = :from, to_year = :to, version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("title", content.title())
                .param("from", content.fromYear())
                .param("to", content.toYear())
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** The years outside those given that goals of the plan are told of or judged for. */
    static List<Integer> toldOutside(Read tx, UUID id, Content content) {
        return tx.sql("""
                SELECT DISTINCT CAST(extract(year FROM f.to_date) AS integer) AS year
                FROM planning.goal g
                JOIN planning.goal_fulfilment f ON f.association_id = g.association_id AND f.goal_id = g.id
                WHERE g.association_id = :association
                  AND g.operational_plan_id = :plan
                  AND extract(year FROM f.to_date) NOT BETWEEN :from AND :to
                ORDER BY year
                """)
                .param("association", tx.scope().association())
                .param("plan", id)
                .param("from", content.fromYear())
                .param("to", content.toYear())
                .query(Integer.class)
                .list();
    }

    /** 0 where somebody else changed it meanwhile; the database refuses to where the plan has goals, aims or editions. */
    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM planning.operational_plan
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** Takes the aims, goals, points and measurable targets of another plan, without what came of them or what they contribute to. */
    static void copy(Write tx, Clock clock, UUID from, UUID to) {
        AimSql.of(tx, from).forEach(aim -> copyAim(tx, clock, aim, from, to));
        GoalCopySql.copyWithoutAim(tx, clock, from, to);
    }

    private static void copyAim(Write tx, Clock clock, Aim aim, UUID from, UUID to) {
        UUID copy = Ids.next(clock);
        AimSql.add(tx, copy, to, aim.content());
        GoalCopySql.copyOfAim(tx, clock, from, to, aim.id(), copy);
    }
}
