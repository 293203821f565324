package se.samklang.planning.targets;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Statements about measurable targets. */
final class TargetSql {

    private TargetSql() {}

    /** The targets of a plan's goals, or of one goal, in their order. */
    static List<Target> of(Read tx, @Nullable UUID plan, @Nullable UUID goal) {
        return tx.sql("""
                SELECT t.id, t.goal_id, t.position, t.title, t.measure, t.unit, t.basis, t.lowest_value AS lowest,
                       t.highest_value AS highest, t.partly_value AS partly, t.denominator, t.within_months, t.each_sex,
                       t.from_date, t.to_date, t.source, t.version
                FROM planning.target t
                JOIN planning.goal g ON g.association_id = t.association_id AND g.id = t.goal_id
                WHERE t.association_id = :association
                  AND (CAST(:plan AS uuid) IS NULL OR g.operational_plan_id = CAST(:plan AS uuid))
                  AND (CAST(:goal AS uuid) IS NULL OR t.goal_id = CAST(:goal AS uuid))
                ORDER BY g.position, t.goal_id, t.position, t.id
                """)
                .param("association", tx.scope().association())
                .param("plan", plan)
                .param("goal", goal)
                .query(Target.class)
                .list();
    }

    static Optional<Target> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT t.id, t.goal_id, t.position, t.title, t.measure, t.unit, t.basis, t.lowest_value AS lowest,
                       t.highest_value AS highest, t.partly_value AS partly, t.denominator, t.within_months, t.each_sex,
                       t.from_date, t.to_date, t.source, t.version
                FROM planning.target t
                WHERE t.association_id = :association
                  AND t.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Target.class)
                .optional();
    }

    static void add(Write tx, Target target) {
        tx.sql("""
                INSERT INTO planning.target (association_id, id, goal_id, position, title, measure, unit, basis,
                                             lowest_value, highest_value, partly_value, denominator, within_months,
                                             each_sex, from_date, to_date, source)
                SELECT :association, :id, :goal, coalesce(max(t.position), 0) + 1, :title, :measure, :unit, :basis,
                       CAST(:lowest AS numeric), CAST(:highest AS numeric), CAST(:partly AS numeric), :denominator,
                       CAST(:within AS integer), :eachSex, CAST(:from AS date), CAST(:to AS date), :source
                FROM planning.target t
                WHERE t.association_id = :association
                  AND t.goal_id = :goal
                """)
                .param("association", tx.scope().association())
                .param("id", target.id())
                .param("goal", target.goalId())
                .param("title", target.title())
                .param("measure", target.measure(), Types.VARCHAR)
                .param("unit", target.unit().name())
                .param("basis", target.basis().name())
                .param("lowest", target.lowest(), Types.NUMERIC)
                .param("highest", target.highest(), Types.NUMERIC)
                .param("partly", target.partly(), Types.NUMERIC)
                .param(
                        "denominator",
                        target.denominator() == null
                                ? null
                                : target.denominator().name(),
                        Types.VARCHAR)
                .param("within", target.withinMonths(), Types.INTEGER)
                .param("eachSex", target.eachSex())
                .param("from", target.fromDate(), Types.DATE)
                .param("to", target.toDate(), Types.DATE)
                .param("source", target.source(), Types.VARCHAR)
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, Target target, int version) {
        return tx.sql("""
                UPDATE planning.target
                SET title = :title,
                    measure = :measure,
                    unit = :unit,
                    basis = :basis,
                    lowest_value = :lowest,
                    highest_value = :highest,
                    partly_value = :partly,
                    denominator = :denominator,
                    within_months = :within,
                    each_sex = :eachSex,
                    from_date = :from,
                    to_date = :to,
                    source = :source,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("title", target.title())
                .param("measure", target.measure(), Types.VARCHAR)
                .param("unit", target.unit().name())
                .param("basis", target.basis().name())
                .param("lowest", target.lowest(), Types.NUMERIC)
                .param("highest", target.highest(), Types.NUMERIC)
                .param("partly", target.partly(), Types.NUMERIC)
                .param(
                        "denominator",
                        target.denominator() == null
                                ? null
                                : target.denominator().name(),
                        Types.VARCHAR)
                .param("within", target.withinMonths(), Types.INTEGER)
                .param("eachSex", target.eachSex())
                .param("from", target.fromDate(), Types.DATE)
                .param("to", target.toDate(), Types.DATE)
                .param("source", target.source(), Types.VARCHAR)
                .param("association", tx.scope().association())
                .param("id", target.id())
                .param("version", version)
                .update();
    }

    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM planning.target
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }
}
