package se.samklang.planning.goals;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.base.Period;
import se.samklang.base.Refused;
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
        if (present == null) {
            UUID id = Ids.next(clock);
            PlanWriteSql.add(tx, id, plan);
            return id;
        }
        if (present.fromYear() != plan.fromYear() || present.toYear() != plan.toYear()) {
            throw new Refused(
                    "plan-finns",
                    "Året " + plan.fromYear() + " hör redan till planen ”" + present.title() + "” för "
                            + present.years() + ". Skriv samma år i filen.");
        }
        return present.id();
    }

    private static UUID aim(Write tx, Clock clock, UUID plan, Aimed aimed) {
        Aim present = AimSql.of(tx, plan).stream()
                .filter(each -> each.heading().equals(aimed.heading())
                        && Objects.equals(each.number(), aimed.number())
                        && (each.number() != null || each.title().equals(aimed.title())))
                .findFirst()
                .orElse(null);
        if (present == null) {
            UUID id = Ids.next(clock);
            AimSql.add(tx, id, plan, new Aim.Content(aimed.heading(), aimed.number(), aimed.title(), aimed.body()));
            return id;
        }
        Aim.Content content = new Aim.Content(
                aimed.heading(), aimed.number(), aimed.title(), aimed.body().isEmpty() ? present.body() : aimed.body());
        if (!content.equals(present.content())) {
            AimSql.change(tx, present.id(), content, present.version());
        }
        return present.id();
    }

    private static UUID goal(Write tx, Clock clock, UUID plan, GoalContent placed) {
        Goal present = PlanSql.goals(tx, plan).stream()
                .filter(each -> each.title().equals(placed.title())
                        && Objects.equals(each.aimId(), placed.aimId())
                        && Objects.equals(each.insatsId(), placed.insatsId()))
                .findFirst()
                .orElse(null);
        if (present == null) {
            UUID id = Ids.next(clock);
            GoalSql.add(tx, clock, id, plan, placed);
            return id;
        }
        GoalSql.change(tx, clock, present, placed, present.version());
        return present.id();
    }

    private void fulfilment(Write tx, Clock clock, UUID plan, UUID goal) {
        List<GoalSql.Point> points = GoalSql.pointsOf(tx, goal);
        Map<UUID, String> ofPoints = new LinkedHashMap<>();
        for (int place = 0; place < Math.min(points.size(), outcomes.size()); place++) {
            if (!outcomes.get(place).isEmpty()) {
                ofPoints.put(points.get(place).id(), outcomes.get(place));
            }
        }
        Period period = Period.ofYear(year);
        Fulfilment present = FulfilmentSql.of(tx, plan, goal, period).get(goal);
        FulfilmentSql.save(
                tx,
                clock,
                goal,
                period,
                new FulfilmentSql.Content(outcome, ofPoints, status),
                present == null ? 0 : present.version());
    }
}
