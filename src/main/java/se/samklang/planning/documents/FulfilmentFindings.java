package se.samklang.planning.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.documents.Finding;
import se.samklang.documents.Finding.Severity;
import se.samklang.planning.GoalStatus;
import se.samklang.planning.activities.Activities;
import se.samklang.planning.activities.Activity;
import se.samklang.planning.goals.Addition;
import se.samklang.planning.goals.Contradictions;
import se.samklang.planning.goals.Fulfilment;
import se.samklang.planning.goals.GoalTree;
import se.samklang.planning.targets.TargetResult;
import se.samklang.planning.targets.Targets;

/** What a reader of the måluppfyllelse must know of the rows: goals nobody has judged, judgements without anything behind them. */
final class FulfilmentFindings {

    private final List<Finding> findings = new ArrayList<>();

    private FulfilmentFindings() {}

    static List<Finding> noPlan(int year) {
        return List.of(new Finding(
                "plan-saknas",
                Severity.FEL,
                "maluppfyllelse",
                "Det finns ingen verksamhetsplan för " + year + ". Lägg upp planen med sina mål först.",
                null,
                null));
    }

    static List<Finding> of(Read tx, GoalTree tree, Activities activities, Map<UUID, List<TargetResult>> results) {
        FulfilmentFindings found = new FulfilmentFindings();
        for (GoalTree.Leaf leaf : tree.goals()) {
            found.goal(
                    leaf,
                    activities.of(leaf.goal().id()),
                    results.getOrDefault(leaf.goal().id(), List.of()));
        }
        found.additions(tx, tree);
        activities.shared().forEach(found::shared);
        return found.findings;
    }

    private void goal(GoalTree.Leaf leaf, List<Activity> done, List<TargetResult> results) {
        Fulfilment told = leaf.fulfilment();
        GoalStatus status = told == null ? null : told.status();
        String where = "maluppfyllelse/" + leaf.goal().title();
        String title = "Målet ”" + leaf.goal().title() + "”";
        if (status == null) {
            add(
                    "mal-utan-bedomning",
                    Severity.FEL,
                    where,
                    title + " är inte bedömt. Bedöm det, eller godta det med ett skäl.");
        }
        if (status == GoalStatus.MET && done.isEmpty() && results.isEmpty()) {
            add("uppfyllt-utan-underlag", Severity.INFO, where, title + " " + Contradictions.NOTHING_TO_POINT_AT);
        }
        if ((told == null || !told.hasOutcome()) && done.isEmpty() && results.isEmpty()) {
            add(
                    "mal-utan-utfall",
                    Severity.VARNING,
                    where,
                    title + " har inget utfall: varken text, aktiviteter eller mätvärden.");
        } else if (leaf.tellsOfPoints()) {
            leaf.points().stream()
                    .filter(point -> point.outcome() == null)
                    .forEach(point -> add(
                            "punkt-utan-utfall",
                            Severity.VARNING,
                            where,
                            "Punkten ”" + point.body()
                                    + "” har inget utfall, men de andra punkterna under målet har det."));
        }
        Contradictions.of(leaf.words(), told, Targets.suggested(results))
                .forEach(sentence -> add("motsagelse", Severity.VARNING, where, title + ": " + sentence));
    }

    /** A decision that changes a plan must be taken before the plan it changed was adopted, and not after its time. */
    private void additions(Read tx, GoalTree tree) {
        LocalDate adopted = AdoptionSql.adopted(tx, tree.year().plan().id()).orElse(null);
        LocalDate last = tree.year().plan().period().to();
        Map<LocalDate, Long> late = tree.additions().stream()
                .map(addition -> day(tx, addition))
                .filter(day -> day != null && (adopted != null ? day.isAfter(adopted) : day.isAfter(last)))
                .collect(Collectors.groupingBy(day -> day == null ? last : day, Collectors.counting()));
        late.forEach((day, count) -> findings.add(new Finding(
                "beslut-efter-planen",
                Severity.VARNING,
                "styrelsens-tillagg",
                "Styrelsens tillägg har beslutsdagen " + SwedishDate.print(day) + ", som ligger efter "
                        + (adopted != null
                                ? "dagen planen de ändrade antogs, " + SwedishDate.print(adopted)
                                : "planens sista dag, " + SwedishDate.print(last))
                        + ". Kontrollera året.",
                SwedishDate.print(day),
                SwedishDate.print(adopted != null ? adopted : last))));
    }

    private static @Nullable LocalDate day(Read tx, Addition addition) {
        return addition.decided().typed(tx).date();
    }

    private void shared(Activity activity, List<String> goals) {
        add(
                "samma-aktivitet-flera-mal",
                Severity.INFO,
                "maluppfyllelse/" + activity.label(),
                "”" + activity.label() + "” räknas under " + goals.size() + " mål: " + String.join("; ", goals)
                        + ". Den ska inte summeras två gånger.");
    }

    private void add(String code, Severity severity, String where, String message) {
        findings.add(new Finding(code, severity, where, message, null, null));
    }
}
