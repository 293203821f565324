package se.samklang.documents;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.database.Write;

/**
 * Freezes documents. What is issued is kept as values and as the very files people were given; the database refuses to
 * change or remove it.
 */
@Component
public class IssuedDocuments {

    /** Counted up when the same stored values would be set in another way. */
    private static final int ENGINE_VERSION = 1;

    private final Renderings renderings;

    public IssuedDocuments(Renderings renderings) {
        this.renderings = renderings;
    }

    /** Issues the document as the next version of its kind and period, and answers its id. */
    public UUID issue(Write tx, Document draft) {
        return freeze(tx, draft.as(Document.Status.FASTSTALLD));
    }

    /** Keeps what the members are asked about, as the next version of its kind and period, and answers its id. */
    public UUID propose(Write tx, Document draft) {
        return freeze(tx, draft.as(Document.Status.SAMRADSFORSLAG));
    }

    private UUID freeze(Write tx, Document document) {
        Clock clock = Clock.fixed(tx.now(), ZoneOffset.UTC);
        UUID id = Ids.next(clock);
        IssuedDocumentSql.insert(tx, id, document, ENGINE_VERSION);
        for (OutputFormat format : OutputFormat.values()) {
            IssuedDocumentSql.insert(tx, Ids.next(clock), id, format, renderings.render(document, format));
        }
        return id;
    }

    /** All versions of a kind of document, newest period and version first. */
    public List<IssuedDocument> ofKind(Read tx, String kind) {
        return IssuedDocumentSql.ofKind(tx, kind);
    }

    /** The latest version for a period, or empty where none is issued. */
    public Optional<IssuedDocument> latest(Read tx, String kind, Period period) {
        return ofKind(tx, kind).stream()
                .filter(issued -> issued.period().equals(period))
                .findFirst();
    }

    /** One issued document, or empty where the förbund has none with that id. */
    public Optional<IssuedDocument> find(Read tx, UUID id) {
        return IssuedDocumentSql.find(tx, id);
    }

    /** The file as it was issued, byte for byte. */
    public Optional<byte[]> file(Read tx, UUID id, OutputFormat format) {
        return IssuedDocumentSql.file(tx, id, format);
    }

    /** The issued document as values, from which any form can be made again; data that changed since does not matter. */
    public Optional<Document> recreate(Read tx, UUID id) {
        return IssuedDocumentSql.model(tx, id).map(DocumentModel::read);
    }

    /** A sum over all tables and figures of a document, to compare an issued one with today's rows. */
    public String tableHash(Document document) {
        return DocumentModel.tableHash(document);
    }
}
