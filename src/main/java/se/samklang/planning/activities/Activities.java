package se.samklang.planning.activities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samklang.base.Period;
import se.samklang.database.Read;

/** What was done in a period, by the goals it is counted under. An activity belongs to every period that it goes on some day of. */
public final class Activities {

    private final Map<UUID, List<Activity>> byGoal = new HashMap<>();
    private final Map<Activity, List<String>> shared = new LinkedHashMap<>();

    private Activities() {}

    /** Reads what was done in the period. */
    public static Activities of(Read tx, Period period) {
        Map<UUID, Activity> byId = ActivitySql.within(tx, period).stream()
                .collect(Collectors.toMap(Activity::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        Activities activities = new Activities();
        Map<UUID, List<ActivityGoalSql.Link>> links = ActivityGoalSql.within(tx, period).stream()
                .collect(Collectors.groupingBy(ActivityGoalSql.Link::activityId));
        byId.forEach((id, activity) -> activities.add(activity, links.getOrDefault(id, List.of())));
        return activities;
    }

    /** What was done in the period for one goal. */
    public static List<Activity> ofGoal(Read tx, UUID goal, Period period) {
        return ActivitySql.underGoal(tx, goal, period);
    }

    private void add(Activity activity, List<ActivityGoalSql.Link> links) {
        links.forEach(link ->
                byGoal.computeIfAbsent(link.goalId(), of -> new ArrayList<>()).add(activity));
        if (links.size() > 1) {
            shared.put(activity, links.stream().map(ActivityGoalSql.Link::goal).toList());
        }
    }

    /** Those counted under the goal, by their days. */
    public List<Activity> of(UUID goal) {
        return byGoal.getOrDefault(goal, List.of());
    }

    /** Those counted under more than one goal, with the goals' titles. */
    public Map<Activity, List<String>> shared() {
        return shared;
    }
}
