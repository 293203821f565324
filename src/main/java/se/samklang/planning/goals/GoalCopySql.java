package se.samklang.planning.goals;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.database.Write;
import se.samklang.planning.Goal;
import se.samklang.planning.PlanSql;

/** Copies goals from one plan to another. */
final class GoalCopySql {

    private GoalCopySql() {}

    static void copyOfAim(Write tx, Clock clock, UUID from, UUID to, UUID aim, UUID newAim) {
        copy(tx, clock, from, to, aim, newAim);
    }

    static void copyWithoutAim(Write tx, Clock clock, UUID from, UUID to) {
        copy(tx, clock, from, to, null, null);
    }

    private static void copy(Write tx, Clock clock, UUID from, UUID to, @Nullable UUID aim, @Nullable UUID newAim) {
        for (Goal goal : PlanSql.goals(tx, from)) {
            if (Objects.equals(goal.aimId(), aim)) {
                List<String> points = GoalSql.pointsOf(tx, goal.id()).stream()
                        .map(GoalSql.Point::body)
                        .toList();
                UUID copy = Ids.next(clock);
                GoalSql.add(
                        tx,
                        clock,
                        copy,
                        to,
                        new GoalContent(
                                newAim,
                                goal.level(),
                                goal.insatsId(),
                                goal.title(),
                                goal.body(),
                                goal.responsible(),
                                points,
                                List.of()));
                copyTargets(tx, clock, goal.id(), copy);
            }
        }
    }

    /** What is measured stays the same; a period of its own belonged to the old plan. */
    private static void copyTargets(Write tx, Clock clock, UUID from, UUID to) {
        tx.sql("""
                SELECT t.id
                FROM planning.target t
                WHERE t.association_id = :association
                  AND t.goal_id = :goal
                ORDER BY t.position, t.id
                """)
                .param("association", tx.scope().association())
                .param("goal", from)
                .query(UUID.class)
                .list()
                .forEach(target -> copyTarget(tx, target, Ids.next(clock), to));
    }

    private static void copyTarget(Write tx, UUID target, UUID copy, UUID goal) {
        tx.sql("""
                INSERT INTO planning.target (association_id, id, goal_id, position, title, measure, unit, basis,
                                             lowest_value, highest_value, partly_value, denominator, within_months,
                                             each_sex, source)
                SELECT t.association_id, :copy, :goal, t.position, t.title, t.measure, t.unit, t.basis, t.lowest_value,
                       t.highest_value, t.partly_value, t.denominator, t.within_months, t.each_sex, t.source
                FROM planning.target t
                WHERE t.association_id = :association
                  AND t.id = :target
                """)
                .param("copy", copy)
                .param("goal", goal)
                .param("association", tx.scope().association())
                .param("target", target)
                .update();
    }
}
