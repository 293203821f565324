package se.samklang.meetings.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.documents.Evidence;
import se.samklang.documents.Facts;
import se.samklang.documents.FigureMeasure;
import se.samklang.documents.FigureOffer;
import se.samklang.documents.FigureValue;
import se.samklang.documents.MeasureOffer;
import se.samklang.documents.Measures;
import se.samklang.documents.ReportRequest;
import se.samklang.documents.SourceAddress;
import se.samklang.documents.TableOffer;
import se.samklang.meetings.Decisions;

/** What the board's meetings offer to documents. */
@Component
final class MeetingFacts implements Facts, Measures {

    /** The figures that can be aimed at. */
    private static final Map<String, MeasureOffer.Unit> AIMED_AT =
            Map.of("styrelsen.moten", MeasureOffer.Unit.COUNT, "styrelsen.beslut", MeasureOffer.Unit.COUNT);

    @Override
    public List<TableOffer> tables() {
        return List.of(
                new TableOffer(
                        BoardTables.MEETINGS,
                        "Styrelsens möten",
                        BoardTables.MEETINGS_DEFINITION,
                        BoardTables::meetings),
                new TableOffer(
                        BoardTables.DECISIONS,
                        "Styrelsens beslut",
                        BoardTables.DECISIONS_DEFINITION,
                        BoardTables::decisions));
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
        return List.of(
                new FigureOffer(
                        "styrelsen.moten",
                        "Antal styrelsemöten",
                        BoardTables.MEETINGS_DEFINITION,
                        MeetingFacts::meetings),
                new FigureOffer(
                        "styrelsen.beslut",
                        "Antal beslut i styrelsen",
                        BoardTables.DECISIONS_DEFINITION,
                        MeetingFacts::decisions),
                new FigureOffer(
                        "styrelsen.beviljat",
                        "Beviljat av styrelsen, kronor",
                        BoardTables.DECISIONS_DEFINITION,
                        MeetingFacts::granted));
    }

    @Override
    public Optional<Evidence> evidence(Read tx, SourceAddress address) {
        Period period = address.period().orElse(null);
        if (period == null) {
            return Optional.empty();
        }
        return switch (address.subject()) {
            case BoardTables.MEETINGS ->
                BoardEvidence.ofMeetings(BoardSql.meetings(tx, period), address, period, tx.now());
            case BoardTables.DECISIONS ->
                BoardEvidence.ofDecisions(Decisions.ofBoard(tx, period), address, period, tx.now());
            default -> Optional.empty();
        };
    }

    private static FigureValue meetings(Read tx, ReportRequest request) {
        int count = BoardSql.meetings(tx, request.period()).size();
        return new FigureValue(
                BigDecimal.valueOf(count),
                SwedishNumber.print(count),
                BoardTables.source(
                        request, BoardTables.MEETINGS, BoardTables.ALL, "antal", BoardTables.MEETINGS_DEFINITION));
    }

    private static FigureValue decisions(Read tx, ReportRequest request) {
        int count = Decisions.ofBoard(tx, request.period()).size();
        return new FigureValue(
                BigDecimal.valueOf(count),
                SwedishNumber.print(count),
                BoardTables.source(
                        request, BoardTables.DECISIONS, BoardTables.ALL, "antal", BoardTables.DECISIONS_DEFINITION));
    }

    private static FigureValue granted(Read tx, ReportRequest request) {
        Money sum = DecisionSelection.sum(Decisions.ofBoard(tx, request.period()));
        return new FigureValue(
                sum.kronor(),
                sum.print(),
                BoardTables.source(
                        request,
                        BoardTables.DECISIONS,
                        BoardTables.ALL,
                        BoardTables.GRANTED,
                        BoardTables.DECISIONS_DEFINITION));
    }
}
