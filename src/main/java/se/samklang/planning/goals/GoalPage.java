package se.samklang.planning.goals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.insatser.Insats;
import se.samklang.insatser.Insatser;
import se.samklang.planning.Goal;
import se.samklang.planning.GoalStatus;
import se.samklang.planning.PlanYear;
import se.samklang.planning.activities.Activities;
import se.samklang.planning.activities.Activity;
import se.samklang.planning.targets.TargetResult;
import se.samklang.planning.targets.Targets;

/**
 * Everything about a goal in one year.
 *
 * @param suggestion what the measurable targets together say, null where they say nothing
 * @param earlier the judgement of the year before, null where there is none
 * @param contradictions sentences about what does not go together
 */
record GoalPage(
        Goal goal,
        PlanYear year,
        @Nullable Aim aim,
        @Nullable String insats,
        List<PointLine> points,
        List<GoalSql.Named> served,
        List<GoalSql.Named> serving,
        List<TargetResult> targets,
        List<Activity> activities,
        @Nullable Fulfilment fulfilment,
        @Nullable GoalStatus suggestion,
        @Nullable GoalStatus earlier,
        List<String> contradictions,
        boolean editable) {

    /** @param outcome what came of the point, null where nobody has told of it on its own */
    record PointLine(String body, @Nullable String outcome) {}

    static GoalPage of(Read tx, Goal goal, PlanYear year, Insatser insatser, Targets targets, boolean editable) {
        Fulfilment fulfilment =
                FulfilmentSql.of(tx, goal.planId(), goal.id(), year.period()).get(goal.id());
        List<TargetResult> results = targets.of(tx, goal, year.period());
        List<PointLine> points = GoalSql.pointsOf(tx, goal.id()).stream()
                .map(point -> new PointLine(
                        point.body(),
                        fulfilment == null ? null : fulfilment.points().get(point.id())))
                .toList();
        List<Activity> done = Activities.ofGoal(tx, goal.id(), year.period());
        return new GoalPage(
                goal,
                year,
                Optional.ofNullable(goal.aimId())
                        .flatMap(aim -> AimSql.find(tx, aim))
                        .orElse(null),
                Optional.ofNullable(goal.insatsId())
                        .flatMap(id -> insatser.find(tx, id))
                        .map(Insats::name)
                        .orElse(null),
                points,
                GoalSql.served(tx, goal.id()),
                GoalSql.serving(tx, goal.id()),
                results,
                done,
                fulfilment,
                Targets.suggested(results),
                EarlierStatusSql.of(tx, goal, year.year() - 1).orElse(null),
                contradictions(goal, points, results, fulfilment, done),
                editable);
    }

    private static List<String> contradictions(
            Goal goal,
            List<PointLine> points,
            List<TargetResult> results,
            @Nullable Fulfilment fulfilment,
            List<Activity> done) {
        String words = goal.title() + "\n" + goal.body() + "\n"
                + points.stream().map(PointLine::body).collect(Collectors.joining("\n"));
        List<String> sentences = Contradictions.of(words, fulfilment, Targets.suggested(results));
        if (fulfilment != null && fulfilment.status() == GoalStatus.MET && done.isEmpty() && results.isEmpty()) {
            sentences.add("Målet " + Contradictions.NOTHING_TO_POINT_AT);
        }
        return sentences;
    }

    /** Its page in the year. */
    String path() {
        return path(year.year());
    }

    String path(int other) {
        return goal.path() + (year.years().size() > 1 ? "?ar=" + other : "");
    }

    String statusWords() {
        return Fulfilment.words(fulfilment == null ? null : fulfilment.status());
    }

    String tag() {
        return GoalTrend.tag(fulfilment == null ? null : fulfilment.status());
    }

    String trend() {
        return GoalTrend.words(fulfilment == null ? null : fulfilment.status(), earlier);
    }
}
