package se.samklang.planning.documents;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.documents.ChapterOffer;
import se.samklang.documents.Evidence;
import se.samklang.documents.Facts;
import se.samklang.documents.FigureOffer;
import se.samklang.documents.Finding;
import se.samklang.documents.PassageOffer;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.TableOffer;
import se.samklang.planning.activities.Activities;
import se.samklang.planning.goals.GoalTree;
import se.samklang.planning.targets.Targets;

/** What the plans offer to documents. */
@Component
final class PlanFacts implements Facts {

    private final Targets targets;

    PlanFacts(Targets targets) {
        this.targets = targets;
    }

    @Override
    public List<ChapterOffer> chapters() {
        return PlanChapters.all();
    }

    @Override
    public List<PassageOffer> passages() {
        return List.of(
                new PassageOffer(
                        "forbundets-medlemmar",
                        "Förbundets medlemmar",
                        (tx, request) -> PlanPassages.members(tx, request.period())),
                new PassageOffer("planens-mal", "Planens mål", (tx, request) -> PlanPassages.goals(tx, year(request))),
                new PassageOffer(
                        "beslutade-verksamheter",
                        "Beslutade verksamheter",
                        (tx, request) -> InsatsPassage.of(tx, request.period())),
                new PassageOffer(
                        "maluppfyllelse",
                        "Måluppfyllelse, mål för mål",
                        (tx, request) -> told(tx, request)
                                .map(tree -> FulfilmentPassage.of(
                                        tx,
                                        tree,
                                        Activities.of(tx, request.period()),
                                        targets.ofPlan(tx, tree.year().plan().id(), request.period())))
                                .orElse("")),
                new PassageOffer(
                        "matbara-mal",
                        "Mätbara mål med utfall",
                        (tx, request) ->
                                TargetTable.of(tx, targets, request).rows().isEmpty()
                                        ? "Planen har inga mätbara mål."
                                        : "{{tabell:" + TargetTable.ID + "}}"));
    }

    @Override
    public List<FigureOffer> figures() {
        return GoalFigures.all();
    }

    @Override
    public List<TableOffer> tables() {
        return List.of(
                new TableOffer(
                        TargetTable.ID,
                        TargetTable.TITLE,
                        TargetTable.DEFINITION,
                        (tx, request) -> TargetTable.of(tx, targets, request)),
                new TableOffer(
                        GoalTable.ID,
                        GoalTable.TITLE,
                        GoalTable.DEFINITION,
                        (tx, request) -> GoalTable.of(tx, targets, request)));
    }

    @Override
    public List<Finding> findings(Read tx, ReportRequest request) {
        return request.documentKind().equals(PlanChapters.FULFILMENT)
                ? told(tx, request)
                        .map(tree -> FulfilmentFindings.of(
                                tx,
                                tree,
                                Activities.of(tx, request.period()),
                                targets.ofPlan(tx, tree.year().plan().id(), request.period())))
                        .orElseGet(() -> FulfilmentFindings.noPlan(year(request)))
                : List.of();
    }

    @Override
    public Optional<Evidence> evidence(Read tx, SourceAddress address) {
        return address.period().flatMap(period -> evidence(tx, address, period));
    }

    private Optional<Evidence> evidence(Read tx, SourceAddress address, Period period) {
        return switch (address.subject()) {
            case GoalTable.SUBJECT -> GoalEvidence.of(tx, targets, address, period);
            case GoalFigures.SUBJECT -> GoalFigures.evidence(tx, address, period);
            default -> Optional.empty();
        };
    }

    private static Optional<GoalTree> told(Read tx, ReportRequest request) {
        return GoalTree.of(tx, year(request));
    }

    private static int year(ReportRequest request) {
        return request.period().from().getYear();
    }
}
