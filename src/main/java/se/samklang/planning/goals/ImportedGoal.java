package se.samklang.planning.goals;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.base.Period;
import se.samklang.database.Write;
import se.samklang.planning.Goal;
import se.samklang.planning.GoalStatus;
import se.samklang.planning.OperationalPlan;
import se.samklang.planning.PlanSql;

/**
 * A goal of a file, with the plan and the aim it stands under and what came of it.
 *
 * @param aim null for a goal that stands under none
 * @param outcomes of the points, by their order; empty for a point nobody has told of
 */
record ImportedGoal(
        PlanWriteSql.Content plan,
        @Nullable Aimed aim,
        GoalContent content,
        int year,
        String outcome,
        List<String> outcomes,
        @Nullable GoalStatus status) {

    /** The aim as the file tells it; its text stands in one of its rows. */
    record Aimed(String heading, @Nullable Integer number, String title, String body) {}

    void store(Write tx) {
        Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
        UUID planId = plan(tx, clock);
        GoalContent placed = new GoalContent(
                aim == null ? null : aim(tx, clock, planId, aim),
                content.level(),
                content.insatsId(),
                content.title(),
                content.body(),
                content.responsible(),
                content.points(),
                List.of());
        UUID goal = goal(tx, clock, planId, placed);
        if (!outcome.isEmpty() || status != null || outcomes.stream().anyMatch(each -> !each.isEmpty())) {
            fulfilment(tx, clock, planId, goal);
        }
    }

    private UUID plan(Write tx, Clock clock) {
        OperationalPlan present = PlanSql.ofYear(tx, plan.fromYear()).orElse(null);
        if (present != null) {
            return present.id();
        }
        UUID id = Ids.next(clock);
        PlanWriteSql.add(tx, id, plan);
        return id;
    }

    private static UUID aim(Write tx, Clock clock, UUID plan, Aimed aimed) {
        Aim.Content told = new Aim.Content(aimed.heading(), aimed.number(), aimed.title(), aimed.body());
        Aim present = AimSql.named(tx, plan, told).orElse(null);
        if (present == null) {
            UUID id = Ids.next(clock);
            AimSql.add(tx, id, plan, told);
            return id;
        }
        Aim.Content content = new Aim.Content(
                told.heading(), told.number(), told.title(), told.body().isEmpty() ? present.body() : told.body());
        if (!content.equals(present.content())) {
            AimSql.change(tx, present.id(), content, present.version());
        }
        return present.id();
    }

    /** What the file leaves empty is left as it is, and so is what the goal contributes to, which no file tells. */
    private static UUID goal(Write tx, Clock clock, UUID plan, GoalContent placed) {
        Goal present = GoalSql.named(tx, plan, placed).orElse(null);
        if (present == null) {
            UUID id = Ids.next(clock);
            GoalSql.add(tx, clock, id, plan, placed);
            return id;
        }
        GoalContent merged = new GoalContent(
                placed.aimId(),
                placed.level(),
                placed.insatsId(),
                placed.title(),
                placed.body().isEmpty() ? present.body() : placed.body(),
                placed.responsible() == null ? present.responsible() : placed.responsible(),
                placed.points().isEmpty()
                        ? GoalSql.pointsOf(tx, present.id()).stream()
                                .map(GoalSql.Point::body)
                                .toList()
                        : placed.points(),
                GoalSql.served(tx, present.id()).stream().map(GoalSql.Named::id).toList());
        GoalSql.change(tx, clock, present, merged, present.version());
        return present.id();
    }

    private void fulfilment(Write tx, Clock clock, UUID plan, UUID goal) {
        List<GoalSql.Point> points = GoalSql.pointsOf(tx, goal);
        Period period = Period.ofYear(year);
        Fulfilment present = FulfilmentSql.of(tx, plan, goal, period).get(goal);
        Map<UUID, String> ofPoints = new LinkedHashMap<>(present == null ? Map.of() : present.points());
        for (int place = 0; place < Math.min(points.size(), outcomes.size()); place++) {
            if (!outcomes.get(place).isEmpty()) {
                ofPoints.put(points.get(place).id(), outcomes.get(place));
            }
        }
        FulfilmentSql.save(
                tx,
                clock,
                goal,
                period,
                new FulfilmentSql.Content(
                        outcome.isEmpty() && present != null ? present.outcome() : outcome,
                        ofPoints,
                        status == null && present != null ? present.status() : status),
                present == null ? 0 : present.version());
    }
}
