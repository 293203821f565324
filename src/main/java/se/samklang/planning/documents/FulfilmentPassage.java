package se.samklang.planning.documents;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.planning.GoalStatus;
import se.samklang.planning.activities.Activities;
import se.samklang.planning.activities.Activity;
import se.samklang.planning.goals.Addition;
import se.samklang.planning.goals.Aim;
import se.samklang.planning.goals.Fulfilment;
import se.samklang.planning.goals.GoalTree;

/** The måluppfyllelse in running text: aim by aim, goal by goal, with outcome, evidence and judgement. */
final class FulfilmentPassage {

    private final Read tx;
    private final Activities activities;
    private final StringBuilder text = new StringBuilder();

    private FulfilmentPassage(Read tx, Activities activities) {
        this.tx = tx;
        this.activities = activities;
    }

    static String of(Read tx, GoalTree tree, Activities activities) {
        FulfilmentPassage passage = new FulfilmentPassage(tx, activities);
        passage.additions(tree.ofWhole());
        tree.branches().forEach(passage::branch);
        return passage.text.toString();
    }

    private void branch(GoalTree.Branch branch) {
        Aim aim = branch.aim();
        line("### " + (aim == null ? "Mål för insatser och för hela området" : aim.label()));
        if (aim != null && !aim.body().isBlank()) {
            line(aim.body());
        }
        additions(branch.additions());
        branch.goals().forEach(this::goal);
    }

    private void goal(GoalTree.Leaf leaf) {
        line("#### " + leaf.goal().title());
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
        line("**" + judgement(told == null ? null : told.status()) + "**");
    }

    private static String point(GoalTree.Point point) {
        String outcome = point.outcome();
        return "- " + point.body() + (outcome == null ? "" : " – utfall: " + outcome.replaceAll("\\s*\\n\\s*", " "));
    }

    /** With its day and how many took part, so that it can be found and counted. */
    private static String activity(Activity activity) {
        Integer count = activity.participantCount();
        return "- " + activity.label() + ", " + activity.days()
                + (count == null ? "" : ", " + SwedishNumber.print(count) + " deltagare");
    }

    static String judgement(@Nullable GoalStatus status) {
        return status == null
                ? "Målet är inte bedömt."
                : "Målet är " + status.label().toLowerCase(Locale.ROOT) + ".";
    }

    private void additions(List<Addition> additions) {
        if (additions.isEmpty()) {
            return;
        }
        String decided = additions.getFirst().decided().shown(tx).label();
        line("**Styrelsens tillägg" + (decided.equals("–") ? "" : " (beslut " + decided + ")") + "**");
        line(additions.stream().map(FulfilmentPassage::addition).collect(Collectors.joining("\n")));
    }

    private static String addition(Addition addition) {
        String followUp = addition.followUp();
        return "- " + addition.body()
                + (followUp == null
                        ? ""
                        : " " + addition.status().label() + ": " + followUp.replaceAll("\\s*\\n\\s*", " "));
    }

    private void line(String paragraph) {
        text.append(paragraph).append("\n\n");
    }
}
