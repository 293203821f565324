package se.samklang.planning.targets;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Statements about typed results. */
final class TargetValueSql {

    private TargetValueSql() {}

    /** The typed results of a plan's goals, or of one goal, the latest first. */
    static List<TargetValue> of(Read tx, @Nullable UUID plan, @Nullable UUID goal) {
        return tx.sql("""
                SELECT v.id, v.target_id, v.from_date, v.to_date, v.sex, v.numerator, v.denominator, v.value, v.source,
                       v.version
                FROM planning.target_value v
                JOIN planning.target t ON t.association_id = v.association_id AND t.id = v.target_id
                JOIN planning.goal g ON g.association_id = t.association_id AND g.id = t.goal_id
                WHERE v.association_id = :association
                  AND (CAST(:plan AS uuid) IS NULL OR g.operational_plan_id = CAST(:plan AS uuid))
                  AND (CAST(:goal AS uuid) IS NULL OR t.goal_id = CAST(:goal AS uuid))
                ORDER BY v.to_date DESC, v.from_date DESC, v.sex, v.id
                """)
                .param("association", tx.scope().association())
                .param("plan", plan)
                .param("goal", goal)
                .query(TargetValue.class)
                .list();
    }

    static Optional<TargetValue> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT v.id, v.target_id, v.from_date, v.to_date, v.sex, v.numerator, v.denominator, v.value, v.source,
                       v.version
                FROM planning.target_value v
                WHERE v.association_id = :association
                  AND v.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(TargetValue.class)
                .optional();
    }

    /** Over what was typed for the same period and sex. */
    static void save(Write tx, TargetValue value) {
        tx.sql("""
                INSERT INTO planning.target_value (association_id, id, target_id, from_date, to_date, sex, numerator,
                                                   denominator, value, source)
                VALUES (:association, :id, :target, :from, :to, :sex, :numerator, :denominator, :value, :source)
                ON CONFLICT ON CONSTRAINT uq_target_value_period DO UPDATE
                SET numerator = excluded.numerator,
                    denominator = excluded.denominator,
                    value = excluded.value,
                    source = excluded.source,
                    version = target_value.version + 1
                """)
                .param("association", tx.scope().association())
                .param("id", value.id())
                .param("target", value.targetId())
                .param("from", value.fromDate())
                .param("to", value.toDate())
                .param("sex", value.sex())
                .param("numerator", value.numerator(), Types.NUMERIC)
                .param("denominator", value.denominator(), Types.NUMERIC)
                .param("value", value.value(), Types.NUMERIC)
                .param("source", value.source())
                .update();
    }

    static int remove(Write tx, UUID id) {
        return tx.sql("""
                DELETE FROM planning.target_value
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }
}
