package se.samklang.planning.targets;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.planning.Goal;
import se.samklang.planning.GoalStatus;
import se.samklang.planning.PlanSql;

/** The measurable targets with what they came to. */
@Component
public final class Targets {

    private final MeasureCatalogue measures;

    Targets(MeasureCatalogue measures) {
        this.measures = measures;
    }

    /** Of one goal, each beside what it came to a year before. */
    public List<TargetResult> of(Read tx, Goal goal, Period judged) {
        TargetComputation computation =
                new TargetComputation(tx, measures, TargetValueSql.of(tx, null, goal.id()), judged);
        return TargetSql.of(tx, null, goal.id()).stream()
                .map(target -> computation.besideEarlier(target, goal.insatsId()))
                .toList();
    }

    /** What every goal of a plan asks for, by goal, with nothing measured. */
    public static Map<UUID, List<Target>> asked(Read tx, UUID plan) {
        return TargetSql.of(tx, plan, null).stream().collect(Collectors.groupingBy(Target::goalId));
    }

    /** Of every goal of a plan, by goal. */
    public Map<UUID, List<TargetResult>> ofPlan(Read tx, UUID plan, Period judged) {
        Map<UUID, Goal> goals = PlanSql.goals(tx, plan).stream().collect(Collectors.toMap(Goal::id, goal -> goal));
        TargetComputation computation = new TargetComputation(tx, measures, TargetValueSql.of(tx, plan, null), judged);
        return TargetSql.of(tx, plan, null).stream()
                .map(target -> computation.alone(
                        target,
                        Objects.requireNonNull(goals.get(target.goalId())).insatsId()))
                .collect(Collectors.groupingBy(result -> result.target().goalId()));
    }

    /** What the results together say of the goal: null where none of them can be put against its limits. */
    public static @Nullable GoalStatus suggested(List<TargetResult> results) {
        List<GoalStatus> known = results.stream()
                .map(TargetResult::status)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (known.isEmpty()) {
            return null;
        }
        return known.size() == 1 ? known.getFirst() : GoalStatus.PARTLY_MET;
    }
}
