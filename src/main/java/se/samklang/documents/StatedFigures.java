package se.samklang.documents;

import java.util.List;
import se.samklang.base.Period;
import se.samklang.database.Read;

/** What is known of figures and titles printed elsewhere; the module that keeps them implements it. */
public interface StatedFigures {

    /**
     * Those that speak of a document: named by its kind alone, or by kind and year or day ({@code protokoll 2024}, {@code
     * protokoll 2024-05-27}).
     *
     * @param documentKind as in {@link ReportRequest}
     * @param period of the document; for a meeting its day
     */
    List<StatedFigure> of(Read tx, String documentKind, Period period);
}
