package se.samklang.planning.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.FigureValue;
import se.samklang.documents.PassageText;
import se.samklang.meetings.Decided;
import se.samklang.planning.GoalStatus;
import se.samklang.planning.activities.Activities;
import se.samklang.planning.activities.Activity;
import se.samklang.planning.goals.Addition;
import se.samklang.planning.goals.Aim;
import se.samklang.planning.goals.Fulfilment;
import se.samklang.planning.goals.GoalTree;
import se.samklang.planning.targets.TargetResult;

/** The måluppfyllelse in running text: aim by aim, goal by goal, with outcome, evidence and judgement. */
final class FulfilmentPassage {

    private final Read tx;
    private final Activities activities;
    private final Map<UUID, List<TargetResult>> results;
    private final StringBuilder text = new StringBuilder();

    private FulfilmentPassage(Read tx, Activities activities, Map<UUID, List<TargetResult>> results) {
        this.tx = tx;
        this.activities = activities;
        this.results = results;
    }

    static String of(Read tx, GoalTree tree, Activities activities, Map<UUID, List<TargetResult>> results) {
        FulfilmentPassage passage = new FulfilmentPassage(tx, activities, results);
        passage.additions(tree.ofWhole());
        tree.branches().forEach(passage::branch);
        return passage.text.toString();
    }

    private void branch(GoalTree.Branch branch) {
        Aim aim = branch.aim();
        line("### " + (aim == null ? "Mål för insatser och för hela området" : PassageText.plain(aim.label())));
        if (aim != null && !aim.body().isBlank()) {
            line(aim.body());
        }
        additions(branch.additions());
        branch.goals().forEach(this::goal);
    }

    private void goal(GoalTree.Leaf leaf) {
        line("#### " + PassageText.plain(leaf.goal().title()));
        if (!leaf.goal().body().isBlank()) {
            line(leaf.goal().body());
        }
        if (!leaf.points().isEmpty()) {
            line(leaf.points().stream().map(FulfilmentPassage::point).collect(Collectors.joining("\n")));
        }
        Fulfilment told = leaf.fulfilment();
        List<Activity> done = activities.of(leaf.goal().id());
        String outcome = told == null ? "" : told.outcome();
        if (!outcome.isBlank() || !done.isEmpty()) {
            line("**Utfall**");
        }
        if (!outcome.isBlank()) {
            line(outcome);
        }
        if (!done.isEmpty()) {
            line(done.stream().map(FulfilmentPassage::activity).collect(Collectors.joining("\n")));
        }
        List<TargetResult> measured = results.getOrDefault(leaf.goal().id(), List.of());
        if (!measured.isEmpty()) {
            line("**Mätbara mål**");
            line(measured.stream().map(FulfilmentPassage::measured).collect(Collectors.joining("\n")));
        }
        line("**" + judgement(told == null ? null : told.status()) + "**");
    }

    private static String point(GoalTree.Point point) {
        String outcome = point.outcome();
        return "- " + PassageText.plain(point.body())
                + (outcome == null ? "" : " – utfall: " + outcome.replaceAll("\\s*\\n\\s*", " "));
    }

    /** What was asked for and what it came to; what is counted stands with the table of all of them. */
    private static String measured(TargetResult result) {
        return "- " + PassageText.plain(PlanPassages.target(result.target())) + ": " + value(result.all())
                + sex("kvinnor", result.women()) + sex("män", result.men()) + ". "
                + result.statusWords() + ".";
    }

    private static String sex(String sex, @Nullable FigureValue value) {
        return value == null ? "" : ", " + sex + " " + value(value);
    }

    private static String value(FigureValue value) {
        String parts = TargetResult.parts(value);
        return PassageText.plain(value.text()) + (parts.isEmpty() ? "" : " (" + parts + ")");
    }

    /** With its day and how many took part, so that it can be found and counted. */
    private static String activity(Activity activity) {
        Integer count = activity.participantCount();
        return "- " + PassageText.plain(activity.label()) + ", " + activity.days()
                + (count == null ? "" : ", " + SwedishNumber.print(count) + " deltagare");
    }

    static String judgement(@Nullable GoalStatus status) {
        return status == null
                ? "Målet är inte bedömt."
                : "Målet är " + status.label().toLowerCase(Locale.ROOT) + ".";
    }

    /** Those of each decision by themselves. */
    private void additions(List<Addition> additions) {
        additions.stream()
                .collect(Collectors.groupingBy(Addition::decided, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::decided);
    }

    private void decided(Decided decision, List<Addition> additions) {
        String decided = decision.shown(tx).label();
        line("**Styrelsens tillägg" + (decided.equals("–") ? "" : " (beslut " + PassageText.plain(decided) + ")")
                + "**");
        line(additions.stream().map(FulfilmentPassage::addition).collect(Collectors.joining("\n")));
    }

    private static String addition(Addition addition) {
        String followUp = addition.followUp();
        return PassageText.point(addition.body())
                + (followUp == null
                        ? ""
                        : " " + addition.status().label() + ": " + followUp.replaceAll("\\s*\\n\\s*", " "));
    }

    private void line(String paragraph) {
        text.append(paragraph).append("\n\n");
    }
}
