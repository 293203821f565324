package se.samklang.planning.editions;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;

/**
 * What has become of a plan's aims, goals, points and measurable targets since the document of its latest decided edition
 * was frozen. What is changed and changed back counts as unchanged; outcomes and judgements are no change of the plan.
 *
 * @param edition id of the latest decided one
 * @param frozen the day its document was frozen
 * @param changes aims first, in the order of their titles; may be none
 */
public record GoalChanges(UUID edition, LocalDate frozen, List<GoalChange> changes) {

    /** Empty for a plan that is not decided, or whose decided document is not in the program. */
    public static Optional<GoalChanges> of(Read tx, UUID plan) {
        return PlanEditionSql.of(tx, plan).stream()
                .filter(edition -> edition.standing().isDecided())
                .reduce((first, second) -> second)
                .filter(edition -> edition.documentId() != null)
                .flatMap(edition -> GoalChangeSql.frozen(tx, edition.id()).map(frozen -> since(tx, edition, frozen)));
    }

    /** Where the changes are listed. */
    public String path() {
        return "/utgavor/" + edition + "#andrat";
    }

    private static GoalChanges since(Read tx, PlanEdition edition, OffsetDateTime frozen) {
        return new GoalChanges(
                edition.id(), SwedishDate.day(frozen.toInstant()), GoalChangeSql.since(tx, edition.planId(), frozen));
    }
}
