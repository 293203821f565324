package se.samklang.planning.goals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.planning.GoalStatus;
import se.samklang.planning.PlanYear;

/**
 * A plan's page in one of its years: the aims with their goals, and how many are judged as what.
 *
 * @param additions of the board, how many wait to be followed up
 */
record PlanOutline(PlanYear year, List<Branch> branches, Map<GoalStatus, Long> judged, int goals, int additions) {

    /** @param aim null for goals that stand under none */
    record Branch(@Nullable Aim aim, List<GoalLine> goals) {}

    static PlanOutline of(Read tx, PlanYear year) {
        List<GoalLine> goals = PlanPageSql.goals(tx, year);
        List<Branch> branches = new ArrayList<>();
        for (Aim aim : AimSql.of(tx, year.plan().id())) {
            branches.add(new Branch(aim, under(goals, aim)));
        }
        List<GoalLine> loose =
                goals.stream().filter(goal -> goal.aimId() == null).toList();
        if (!loose.isEmpty()) {
            branches.add(new Branch(null, loose));
        }
        Map<GoalStatus, Long> judged = new EnumMap<>(GoalStatus.class);
        goals.stream()
                .map(GoalLine::status)
                .filter(Objects::nonNull)
                .forEach(status -> judged.merge(Objects.requireNonNull(status), 1L, Long::sum));
        return new PlanOutline(
                year,
                branches,
                judged,
                goals.size(),
                AdditionSql.open(tx, year.plan().id()));
    }

    /** How many are judged as that. */
    long judged(GoalStatus status) {
        return judged.getOrDefault(status, 0L);
    }

    long notJudged() {
        return goals - judged.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<GoalLine> under(List<GoalLine> goals, Aim aim) {
        return goals.stream().filter(goal -> aim.id().equals(goal.aimId())).toList();
    }
}
