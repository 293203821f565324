package se.samklang.planning.documents;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.base.Period;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.Evidence;
import se.samklang.documents.SourceAddress;
import se.samklang.planning.Goal;
import se.samklang.planning.PlanSql;
import se.samklang.planning.activities.Activities;
import se.samklang.planning.activities.Activity;
import se.samklang.planning.targets.TargetResult;
import se.samklang.planning.targets.Targets;

/** The rows behind the figures of {@link GoalTable}. */
final class GoalEvidence {

    /** The part of an address that names the goal whose activities are counted. */
    static final String ACTIVITIES_OF = "mal";
    /** The part of an address that names the goal whose measurable targets are counted. */
    static final String TARGETS_OF = "matbaramal";

    private GoalEvidence() {}

    static Optional<Evidence> of(Read tx, Targets targets, SourceAddress address, Period period) {
        return goal(tx, address.value(ACTIVITIES_OF))
                .map(goal -> activities(tx, goal, period))
                .or(() -> goal(tx, address.value(TARGETS_OF)).map(goal -> targets(tx, targets, goal, period)));
    }

    private static Optional<Goal> goal(Read tx, @Nullable String id) {
        return Optional.ofNullable(Ids.read(String.valueOf(id)).orNull()).flatMap(goal -> PlanSql.goal(tx, goal));
    }

    private static Evidence activities(Read tx, Goal goal, Period period) {
        List<Evidence.Row> rows = Activities.ofGoal(tx, goal.id(), period).stream()
                .map(GoalEvidence::row)
                .toList();
        return new Evidence(
                "Aktiviteter: " + goal.title(),
                GoalTable.DEFINITION,
                goal.title(),
                period,
                tx.now(),
                null,
                null,
                List.of("Aktivitet", "Slag", "Dag", "Arrangör", "Deltagare"),
                rows,
                List.of(),
                SwedishNumber.print(rows.size()),
                "/planer");
    }

    private static Evidence.Row row(Activity activity) {
        return new Evidence.Row(
                List.of(
                        activity.label(),
                        activity.kind().label(),
                        activity.days(),
                        text(activity.organiser()),
                        text(activity.participantCount())),
                "/genomfort/" + activity.id());
    }

    private static Evidence targets(Read tx, Targets targets, Goal goal, Period period) {
        List<TargetResult> results = targets.of(tx, goal, period);
        return new Evidence(
                "Mätbara mål: " + goal.title(),
                GoalTable.TARGETS,
                goal.title(),
                period,
                tx.now(),
                null,
                null,
                List.of("Mätbart mål", "Ska nås", "Utfall", "Mot gränsen"),
                results.stream().map(GoalEvidence::row).toList(),
                List.of(),
                GoalTable.met(results),
                "/planer");
    }

    private static Evidence.Row row(TargetResult result) {
        String parts = result.parts();
        return new Evidence.Row(
                List.of(
                        result.target().title(),
                        result.target().limits(),
                        result.all().text() + (parts.isEmpty() ? "" : " (" + parts + ")"),
                        result.statusWords()),
                "/mal/" + result.target().goalId());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }
}
