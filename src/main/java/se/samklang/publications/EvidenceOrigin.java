package se.samklang.publications;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.documents.IssuedDocument;
import se.samklang.documents.IssuedDocuments;
import se.samklang.web.Listing;

/**
 * The report a figure was followed from. Only the id of a report of the förbund is ever taken from the address, so that
 * the way back cannot lead anywhere else.
 *
 * @param path page of the report
 */
record EvidenceOrigin(String title, String path) {

    /** Names no subject of a figure has among its own, or the way back would take the figure's address apart. */
    static final String REPORT = "i_rapport";

    static final String ISSUED = "i_faststalld";

    /** True for a version that never changes, whatever the rows have become. */
    boolean isIssued() {
        return path.startsWith("/faststallda/");
    }

    /** The report the address names, or null where it names none of the förbund's. */
    static @Nullable EvidenceOrigin of(Read tx, Listing listing, IssuedDocuments issued) {
        return id(listing, REPORT)
                .flatMap(id -> ReportSql.find(tx, id))
                .map(report -> new EvidenceOrigin(report.title(), "/rapporter/" + report.id()))
                .or(() -> id(listing, ISSUED).flatMap(id -> issued.find(tx, id)).map(EvidenceOrigin::of))
                .orElse(null);
    }

    private static EvidenceOrigin of(IssuedDocument found) {
        return new EvidenceOrigin(found.title() + ", version " + found.version(), "/faststallda/" + found.id());
    }

    private static Optional<UUID> id(Listing listing, String name) {
        return Optional.ofNullable(Ids.read(listing.filter(name)).orNull());
    }
}
