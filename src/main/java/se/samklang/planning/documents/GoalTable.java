package se.samklang.planning.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.base.Period;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.Evidence;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.Source;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.Table;
import se.samklang.documents.Table.RowKind;
import se.samklang.planning.Goal;
import se.samklang.planning.GoalStatus;
import se.samklang.planning.PlanSql;
import se.samklang.planning.activities.Activities;
import se.samklang.planning.activities.Activity;
import se.samklang.planning.goals.Aim;
import se.samklang.planning.goals.GoalTree;

/** The table {@code malen-och-deras-underlag}: each goal's judgement beside how many activities it can point at. */
final class GoalTable {

    static final String ID = "malen-och-deras-underlag";
    static final String SUBJECT = "malunderlag";
    static final String TITLE = "Målen och deras underlag";
    static final String DEFINITION =
            "Genomförda aktiviteter vars första dag ligger i året, under varje mål de hör till. En"
                    + " aktivitet som hör till flera mål räknas under vart och ett, så kolumnen summeras inte.";

    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("bedomning", "Bedömning", Table.Format.TEXT, null),
            new Table.Column("aktiviteter", "Aktiviteter", Table.Format.COUNT, null));

    private GoalTable() {}

    static Table of(Read tx, ReportRequest request) {
        List<Table.Row> rows = new ArrayList<>();
        Activities activities = Activities.of(tx, request.period());
        GoalTree.of(tx, request.period().from().getYear())
                .ifPresent(tree -> tree.branches().forEach(branch -> add(rows, branch, activities, request)));
        return new Table(ID, TITLE, "Mål", Table.Counting.NOTHING, COLUMNS, rows, List.of());
    }

    private static void add(
            List<Table.Row> rows, GoalTree.Branch branch, Activities activities, ReportRequest request) {
        Aim aim = branch.aim();
        String group = aim == null ? "Mål för insatser och för hela området" : aim.label();
        rows.add(new Table.Row("grupp-" + (rows.size() + 1), group, RowKind.GROUP, null, List.of()));
        for (GoalTree.Leaf leaf : branch.goals()) {
            rows.add(row(
                    "mal-" + (rows.size() + 1), leaf, activities.of(leaf.goal().id()), request));
        }
    }

    private static Table.Row row(String id, GoalTree.Leaf leaf, List<Activity> done, ReportRequest request) {
        Goal goal = leaf.goal();
        String status = leaf.fulfilment() == null
                ? GoalStatus.NOT_JUDGED
                : leaf.fulfilment().statusWords();
        Source source = new Source(
                SourceAddress.of(SUBJECT, request.period(), "mal", goal.id().toString()),
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
                                source)));
    }

    static Optional<Evidence> evidence(Read tx, SourceAddress address, Period period) {
        UUID id = Ids.read(String.valueOf(address.value("mal"))).orNull();
        return Optional.ofNullable(id).flatMap(goal -> PlanSql.goal(tx, goal)).map(goal -> evidence(tx, goal, period));
    }

    private static Evidence evidence(Read tx, Goal goal, Period period) {
        List<Evidence.Row> rows = Activities.ofGoal(tx, goal.id(), period).stream()
                .map(GoalTable::row)
                .toList();
        return new Evidence(
                "Aktiviteter: " + goal.title(),
                DEFINITION,
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

    private static String text(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }
}
