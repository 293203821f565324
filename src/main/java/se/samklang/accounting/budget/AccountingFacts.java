package se.samklang.accounting.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.documents.ChapterOffer;
import se.samklang.documents.DiagramOffer;
import se.samklang.documents.Evidence;
import se.samklang.documents.Facts;
import se.samklang.documents.FigureMeasure;
import se.samklang.documents.FigureOffer;
import se.samklang.documents.Finding;
import se.samklang.documents.MeasureOffer;
import se.samklang.documents.Measures;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.TableOffer;

/** What the economy offers to documents. */
@Component
final class AccountingFacts implements Facts, Measures {

    /** The figures that can be aimed at. */
    private static final Map<String, MeasureOffer.Unit> AIMED_AT = Map.of(
            "ekonomi.forbrukad_andel",
            MeasureOffer.Unit.PERCENT,
            "ekonomi.andel_individinsatser",
            MeasureOffer.Unit.PERCENT,
            "ekonomi.eget_kapital_prognos",
            MeasureOffer.Unit.KRONOR);

    private static final Set<String> DOCUMENTS = Set.of("delarsrapport", "arsredovisning");

    @Override
    public List<TableOffer> tables() {
        List<TableOffer> offers = new ArrayList<>();
        offers.add(new TableOffer(
                StatementTable.ID,
                "Budget, utfall och prognos",
                StatementTable.DEFINITION,
                (tx, request) -> StatementTable.of(at(tx, request), request)));
        offers.addAll(FollowUpTables.all());
        return List.copyOf(offers);
    }

    @Override
    public List<MeasureOffer> measures() {
        return figures().stream()
                .filter(figure -> AIMED_AT.containsKey(figure.id()))
                .map(figure -> FigureMeasure.of(figure, Objects.requireNonNull(AIMED_AT.get(figure.id()))))
                .toList();
    }

    @Override
    public List<FigureOffer> figures() {
        return StatementFigures.all();
    }

    @Override
    public List<DiagramOffer> diagrams() {
        return List.of(new DiagramOffer(
                StatementDiagram.ID,
                StatementDiagram.TITLE,
                StatementDiagram.DEFINITION,
                (tx, request) -> StatementDiagram.of(at(tx, request))));
    }

    @Override
    public List<ChapterOffer> chapters() {
        return List.of(new ChapterOffer("ekonomi", "Ekonomiskt utfall och prognos", Set.of("delarsrapport"), 80, """
                Till och med {{ekonomi.utfall_datum}} är {{ekonomi.utfall_kostnader}} redovisat som kostnader. Det är \
                {{ekonomi.forbrukad_andel}} av årets budgeterade kostnader, som är {{ekonomi.budget_kostnader}}.

                {{tabell:budget-utfall-prognos}}

                Prognosen för helåret visar {{ekonomi.prognos_resultat_i_ord}}. Förbundets egna kapital var \
                {{ekonomi.eget_kapital_ingaende}} när året började och beräknas vara {{ekonomi.eget_kapital_prognos}} \
                när det slutar.
                """));
    }

    @Override
    public List<Finding> findings(Read tx, ReportRequest request) {
        return DOCUMENTS.contains(request.documentKind()) ? findings(tx, at(tx, request)) : List.of();
    }

    @Override
    public Optional<Evidence> evidence(Read tx, SourceAddress address) {
        return address.period().flatMap(period -> switch (address.subject()) {
            case StatementTable.SUBJECT ->
                StatementEvidence.of(StatementSql.at(tx, period.to()), address, period, tx.now());
            case PlanTable.SUBJECT ->
                PlanEvidence.of(new PlannedYears(tx, StatementSql.at(tx, period.to())), address, period, tx.now());
            default -> Optional.empty();
        });
    }

    /** What a reader of the statement must know of, the ledger's uncounted accounts among it. */
    static List<Finding> findings(Read tx, Statement statement) {
        List<Finding> findings = new ArrayList<>(StatementFindings.of(statement));
        if (statement.lines().stream().anyMatch(StatementLine::booked)) {
            findings.addAll(MisplacedFindings.of(BookedSql.misplaced(tx, statement.year(), statement.outcomeDate())));
        }
        return List.copyOf(findings);
    }

    private static Statement at(Read tx, ReportRequest request) {
        return StatementSql.at(tx, request.period().to());
    }
}
