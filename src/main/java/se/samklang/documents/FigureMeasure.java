package se.samklang.documents;

import java.util.Set;

/** A live figure that can be aimed at as it is: of the whole förbund, in a period. */
public final class FigureMeasure {

    private FigureMeasure() {}

    /** The figure as a measure with the same id and definition. */
    public static MeasureOffer of(FigureOffer figure, MeasureOffer.Unit unit) {
        return new MeasureOffer(
                figure.id(),
                figure.title(),
                unit,
                figure.definition(),
                Set.of(),
                (tx, request) -> Measured.of(figure.compute()
                        .apply(tx, new ReportRequest("", tx.scope().association(), request.period(), request.asOf()))));
    }
}
