package se.samklang.planning.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;
import se.samklang.documents.Table.RowKind;
import se.samklang.planning.Goal;
import se.samklang.planning.GoalStatus;
import se.samklang.planning.activities.Activities;
import se.samklang.planning.activities.Activity;
import se.samklang.planning.goals.Aim;
import se.samklang.planning.goals.GoalTree;
import se.samklang.planning.targets.TargetResult;
import se.samklang.planning.targets.Targets;

/** The table {@code malen-och-deras-underlag}: each goal's judgement beside what it can point at: activities done and measurable targets met. */
final class GoalTable {

    static final String ID = "malen-och-deras-underlag";
    static final String SUBJECT = "malunderlag";
    static final String TITLE = "Målen och deras underlag";
    static final String DEFINITION =
            "Genomförda aktiviteter som pågår någon dag i året, under varje mål de hör till. En"
                    + " aktivitet som hör till flera mål räknas under vart och ett, så kolumnen summeras inte.";
    static final String TARGETS = "Målets mätbara mål, och hur många av dem som enligt sina gränser är uppfyllda.";

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("bedomning", "Bedömning", Table.Format.TEXT, null),
            new Table.Column("aktiviteter", "Aktiviteter", Table.Format.COUNT, null),
            new Table.Column("matbara", "Mätbara mål nådda", Table.Format.TEXT, null));

    private GoalTable() {}

    static Table of(Read tx, Targets targets, ReportRequest request) {
        List<Table.Row> rows = new ArrayList<>();
        Activities activities = Activities.of(tx, request.period());
        GoalTree.of(tx, request.period().from().getYear()).ifPresent(tree -> {
            Map<UUID, List<TargetResult>> results =
                    targets.ofPlan(tx, tree.year().plan().id(), request.period());
            tree.branches().forEach(branch -> add(rows, branch, activities, results, request));
        });
        return new Table(ID, TITLE, "Mål", Table.Counting.NOTHING, COLUMNS, rows, List.of());
    }

    private static void add(
            List<Table.Row> rows,
            GoalTree.Branch branch,
            Activities activities,
            Map<UUID, List<TargetResult>> results,
            ReportRequest request) {
        Aim aim = branch.aim();
        String group = aim == null ? "Mål för insatser och för hela området" : aim.label();
        rows.add(new Table.Row("grupp-" + (rows.size() + 1), group, RowKind.GROUP, null, List.of()));
        for (GoalTree.Leaf leaf : branch.goals()) {
            UUID goal = leaf.goal().id();
            rows.add(row(
                    "mal-" + (rows.size() + 1),
                    leaf,
                    activities.of(goal),
                    results.getOrDefault(goal, List.of()),
                    request));
        }
    }

    private static Table.Row row(
            String id, GoalTree.Leaf leaf, List<Activity> done, List<TargetResult> results, ReportRequest request) {
        Goal goal = leaf.goal();
        String status = leaf.fulfilment() == null
                ? GoalStatus.NOT_JUDGED
                : leaf.fulfilment().statusWords();
        Source source = new Source(
                SourceAddress.of(
                        SUBJECT,
                        request.period(),
                        GoalEvidence.ACTIVITIES_OF,
                        goal.id().toString()),
                DEFINITION,
                goal.title(),
                request.period(),
                request.asOf());
        return new Table.Row(
                id,
                goal.title(),
                RowKind.ROW,
                null,
                List.of(
                        new Table.Cell("bedomning", null, status, null, null),
                        new Table.Cell(
                                "aktiviteter",
                                BigDecimal.valueOf(done.size()),
                                SwedishNumber.print(done.size()),
                                null,
                                source),
                        targets(goal, results, request)));
    }

    /** How many of the goal's measurable targets came to what they ask for; a dash where it has none. */
    private static Table.Cell targets(Goal goal, List<TargetResult> results, ReportRequest request) {
        if (results.isEmpty()) {
            return new Table.Cell("matbara", null, "–", null, null);
        }
        long met = results.stream().filter(GoalTable::isMet).count();
        Source source = new Source(
                SourceAddress.of(
                        SUBJECT,
                        request.period(),
                        GoalEvidence.TARGETS_OF,
                        goal.id().toString()),
                TARGETS,
                goal.title(),
                request.period(),
                request.asOf(),
                BigDecimal.valueOf(met),
                BigDecimal.valueOf(results.size()));
        return new Table.Cell("matbara", BigDecimal.valueOf(met), met(results), null, source);
    }

    /** {@code 1 av 2}: how many targets are met, of all. */
    static String met(List<TargetResult> results) {
        return SwedishNumber.print(results.stream().filter(GoalTable::isMet).count())
                + "\u00a0av\u00a0"
                + SwedishNumber.print(results.size());
    }

    private static boolean isMet(TargetResult result) {
        return result.status() == GoalStatus.MET;
    }
}
