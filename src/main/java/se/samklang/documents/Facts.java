package se.samklang.documents;

import java.util.List;
import java.util.Optional;
import se.samklang.database.Read;

/**
 * What one module offers to documents. A module that owns facts has one bean of this kind; the engine asks all of them.
 * Ids are unique over all modules and never change: texts and stored documents refer to them.
 */
public interface Facts {

    /** The tables the module can compute. */
    default List<TableOffer> tables() {
        return List.of();
    }

    /** The live figures the module can compute, for example {@code deltagare.totalt}. */
    default List<FigureOffer> figures() {
        return List.of();
    }

    /** The diagrams the module can draw. */
    default List<DiagramOffer> diagrams() {
        return List.of();
    }

    /** The passages the module can write out of its rows. */
    default List<PassageOffer> passages() {
        return List.of();
    }

    /** The chapters the module offers, with the text they begin as. */
    default List<ChapterOffer> chapters() {
        return List.of();
    }

    /** Findings in the module's own rows that a reader of the document must know of (a missing reason, a gap). */
    default List<Finding> findings(Read tx, ReportRequest request) {
        return List.of();
    }

    /** The rows behind a source address of this module, or empty where the address is another module's. */
    default Optional<Evidence> evidence(Read tx, SourceAddress address) {
        return Optional.empty();
    }
}
