package se.samklang.planning.goals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.planning.Goal;
import se.samklang.planning.PlanSql;
import se.samklang.planning.PlanYear;

/**
 * Everything a plan promises, with what is told and judged of it in one year: the aims in their order, under each its
 * goals, and last the goals that stand under no aim.
 */
public record GoalTree(PlanYear year, List<Branch> branches, List<Addition> additions) {

    /**
     * An aim with its goals and what the board has added to it.
     *
     * @param aim null for the goals that stand under none
     */
    public record Branch(@Nullable Aim aim, List<Leaf> goals, List<Addition> additions) {}

    /**
     * A goal.
     *
     * @param fulfilment null where nothing is told
     */
    public record Leaf(
            Goal goal, List<Point> points, @Nullable Fulfilment fulfilment) {

        /** The goal in words, with its points. */
        public String words() {
            return goal.title() + "\n" + goal.body() + "\n"
                    + points.stream().map(Point::body).collect(Collectors.joining("\n"));
        }

        /** Whether a point is told of on its own. */
        public boolean tellsOfPoints() {
            return points.stream().anyMatch(point -> point.outcome() != null);
        }
    }

    /** A bullet point with what came of it, null where nobody has told of it on its own. */
    public record Point(String body, @Nullable String outcome) {}

    /** The tree of the plan that the year belongs to; empty where there is no such plan. */
    public static Optional<GoalTree> of(Read tx, int year) {
        return PlanSql.ofYear(tx, year).map(plan -> of(tx, new PlanYear(plan, year)));
    }

    /** The tree of the plan in the year. */
    public static GoalTree of(Read tx, PlanYear year) {
        UUID plan = year.plan().id();
        Map<UUID, Fulfilment> told = FulfilmentSql.of(tx, plan, null, year.period());
        Map<UUID, List<GoalSql.Point>> points =
                GoalSql.points(tx, plan).stream().collect(Collectors.groupingBy(GoalSql.Point::goalId));
        Map<Optional<UUID>, List<Leaf>> byAim = new HashMap<>();
        for (Goal goal : PlanSql.goals(tx, plan)) {
            byAim.computeIfAbsent(Optional.ofNullable(goal.aimId()), of -> new ArrayList<>())
                    .add(leaf(goal, points.getOrDefault(goal.id(), List.of()), told.get(goal.id())));
        }
        List<Addition> additions = AdditionSql.of(tx, plan);
        List<Branch> branches = new ArrayList<>();
        for (Aim aim : AimSql.of(tx, plan)) {
            branches.add(
                    new Branch(aim, byAim.getOrDefault(Optional.of(aim.id()), List.of()), about(additions, aim.id())));
        }
        List<Leaf> loose = byAim.getOrDefault(Optional.<UUID>empty(), List.of());
        if (!loose.isEmpty()) {
            branches.add(new Branch(null, loose, List.of()));
        }
        return new GoalTree(year, branches, additions);
    }

    /** Every goal, in order. */
    public List<Leaf> goals() {
        return branches.stream().flatMap(branch -> branch.goals().stream()).toList();
    }

    /** What the board has added to the plan as a whole. */
    public List<Addition> ofWhole() {
        return additions.stream().filter(addition -> addition.aimId() == null).toList();
    }

    private static List<Addition> about(List<Addition> additions, UUID aim) {
        return additions.stream()
                .filter(addition -> Objects.equals(addition.aimId(), aim))
                .toList();
    }

    private static Leaf leaf(Goal goal, List<GoalSql.Point> points, @Nullable Fulfilment told) {
        return new Leaf(
                goal,
                points.stream()
                        .map(point -> new Point(
                                point.body(),
                                told == null ? null : told.points().get(point.id())))
                        .toList(),
                told);
    }
}
