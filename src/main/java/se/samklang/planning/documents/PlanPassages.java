package se.samklang.planning.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.documents.PassageText;
import se.samklang.planning.goals.Aim;
import se.samklang.planning.goals.GoalTree;
import se.samklang.planning.targets.Target;
import se.samklang.planning.targets.Targets;

/** Passages of the plan: who the members are, and what the plan is to reach. */
final class PlanPassages {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d+)?");

    private PlanPassages() {}

    /** A list of the members at some time of the period. */
    static String members(Read tx, Period period) {
        return tx
                .sql("""
                SELECT m.name
                FROM association.member m
                WHERE m.association_id = :association
                  AND (m.from_date IS NULL OR m.from_date <= :to)
                  AND (m.to_date IS NULL OR m.to_date >= :from)
                ORDER BY m.position, m.name COLLATE "sv-SE-x-icu", m.id
                """)
                .param("association", tx.scope().association())
                .param("from", period.from())
                .param("to", period.to())
                .query(String.class)
                .list()
                .stream()
                .map(name -> "- " + PassageText.plain(name))
                .collect(Collectors.joining("\n"));
    }

    /** The aims with their goals, points and targets; those of the insatser stand with the insatser. */
    static String goals(Read tx, int year) {
        return GoalTree.of(tx, year)
                .map(tree -> {
                    Map<UUID, List<Target>> targets =
                            Targets.asked(tx, tree.year().plan().id());
                    boolean underAims = tree.branches().stream().anyMatch(branch -> branch.aim() != null);
                    return tree.branches().stream()
                            .map(branch -> branch(branch, underAims, targets))
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining("\n\n"));
                })
                .orElse("");
    }

    private static String branch(GoalTree.Branch branch, boolean underAims, Map<UUID, List<Target>> targets) {
        Aim aim = branch.aim();
        List<String> parts = new ArrayList<>();
        branch.goals().stream()
                .filter(leaf -> leaf.goal().insatsId() == null)
                .forEach(leaf ->
                        parts.add(goal(leaf, targets.getOrDefault(leaf.goal().id(), List.of()))));
        if (aim == null) {
            String goals = String.join("\n\n", parts);
            return parts.isEmpty() || !underAims ? goals : "### Mål för hela området\n\n" + goals;
        }
        String text = aim.body().isBlank() ? "" : "\n\n" + aim.body();
        return "### " + PassageText.plain(aim.label()) + text
                + (parts.isEmpty() ? "" : "\n\n" + String.join("\n\n", parts));
    }

    private static String goal(GoalTree.Leaf leaf, List<Target> targets) {
        StringBuilder text =
                new StringBuilder("**" + PassageText.plain(leaf.goal().title()) + "**");
        if (!leaf.goal().body().isBlank()) {
            text.append("\n\n").append(leaf.goal().body());
        }
        List<String> items = new ArrayList<>();
        leaf.points().forEach(point -> items.add("- " + PassageText.plain(point.body())));
        targets.forEach(target -> items.add("- " + PassageText.plain(target(target))));
        if (!items.isEmpty()) {
            text.append("\n\n").append(String.join("\n", items));
        }
        return text.toString();
    }

    /** The target in words, with its limits where the words do not tell every number of them. */
    static String target(Target target) {
        String limits = target.limits();
        Set<String> told = numbers(target.title());
        return target.title() + (told.containsAll(numbers(limits)) ? "" : " (" + limits + ")");
    }

    private static Set<String> numbers(String words) {
        return NUMBER.matcher(words.replaceAll("(?<=\\d)[ \u00a0](?=\\d{3})", ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
