package se.samklang.planning.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.documents.PassageText;
import se.samklang.planning.goals.GoalTree;
import se.samklang.planning.targets.Target;
import se.samklang.planning.targets.Targets;

/** The granted insatser of a plan: what each is for, its goals, how long it goes on and who owns it. */
final class InsatsPassage {

    private InsatsPassage() {}

    private record Row(
            UUID id,
            String name,
            String targetGroup,
            LocalDate fromDate,
            @Nullable LocalDate toDate,
            @Nullable String owners) {}

    /** The insatser that go on in the plan's time or end in the year before it: those are followed up in it. */
    static String of(Read tx, Period period) {
        Map<UUID, List<GoalTree.Leaf>> goals = new HashMap<>();
        Map<UUID, List<Target>> asked = new HashMap<>();
        GoalTree.of(tx, period.from().getYear()).ifPresent(tree -> {
            tree.goals().stream()
                    .filter(leaf -> leaf.goal().insatsId() != null)
                    .forEach(leaf -> goals.computeIfAbsent(leaf.goal().insatsId(), of -> new ArrayList<>())
                            .add(leaf));
            asked.putAll(Targets.asked(tx, tree.year().plan().id()));
        });
        return insatser(tx, period).stream()
                .map(row -> passage(row, goals.getOrDefault(row.id(), List.of()), asked))
                .collect(Collectors.joining("\n\n"));
    }

    private static String passage(Row row, List<GoalTree.Leaf> goals, Map<UUID, List<Target>> targets) {
        List<String> parts = new ArrayList<>(List.of("### " + PassageText.plain(row.name())));
        if (!row.targetGroup().isBlank()) {
            parts.add("Målgrupp: " + PassageText.plain(row.targetGroup()));
        }
        for (GoalTree.Leaf leaf : goals) {
            parts.add(
                    leaf.goal().body().isBlank()
                            ? PassageText.plain(leaf.goal().title())
                            : leaf.goal().body());
            List<String> items = new ArrayList<>();
            leaf.points().forEach(point -> items.add("- " + PassageText.plain(point.body())));
            targets.getOrDefault(leaf.goal().id(), List.of())
                    .forEach(target -> items.add("- " + PassageText.plain(PlanPassages.target(target))));
            if (!items.isEmpty()) {
                parts.add("Mål:");
                parts.add(String.join("\n", items));
            }
        }
        parts.add(time(row) + (row.owners() == null ? "" : " Ägare: " + PassageText.plain(row.owners()) + "."));
        return String.join("\n\n", parts);
    }

    private static String time(Row row) {
        return row.toDate() == null
                ? "Insatsen pågår från " + SwedishDate.printLong(row.fromDate()) + " tills vidare."
                : "Insatsen pågår " + SwedishDate.printLong(row.fromDate()) + "–" + SwedishDate.printLong(row.toDate())
                        + ".";
    }

    private static List<Row> insatser(Read tx, Period period) {
        return tx.sql("""
                SELECT i.id, i.name, i.target_group, i.from_date, i.to_date,
                       (SELECT string_agg(coalesce(m.name, o.name), ', ' ORDER BY o.position, o.id)
                        FROM insatser.owner o
                        LEFT JOIN association.member m ON m.association_id = o.association_id AND m.id = o.member_id
                        WHERE o.association_id = i.association_id
                          AND o.insats_id = i.id) AS owners
                FROM insatser.insats i
                WHERE i.association_id = :association
                  AND i.from_date <= :to
                  AND (i.to_date IS NULL OR i.to_date >= :followed)
                ORDER BY i.from_date, i.name COLLATE "sv-SE-x-icu", i.id
                """)
                .param("association", tx.scope().association())
                .param("to", period.to())
                .param("followed", period.from().minusYears(1))
                .query(Row.class)
                .list();
    }
}
