package se.samklang.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.base.Period;
import se.samklang.base.Sha256;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The statements of what is issued. */
final class IssuedDocumentSql {

    private IssuedDocumentSql() {}

    /** The lock keeps two who issue the same document at once from taking the same version number. */
    static void insert(Write tx, UUID id, Document document, int engineVersion) {
        tx.sql("SELECT pg_advisory_xact_lock(hashtextextended(:series, 0))")
                .param("series", tx.scope().association() + document.kind() + document.period())
                .query()
                .singleRow();
        tx.sql("""
                INSERT INTO documents.issued_document
                  (association_id, id, kind, title, from_date, to_date, version_number, as_of, model,
                   table_hash, definition_hash, template_hash, engine_version, issued_by)
                SELECT :association, :id, :kind, :title, :from, :to, coalesce(max(d.version_number), 0) + 1, :as_of,
                       CAST(:model AS jsonb), :table_hash, :definition_hash, :template_hash, :engine_version, :issued_by
                FROM documents.issued_document d
                WHERE d.association_id = :association
                  AND d.kind = :kind
                  AND d.from_date = :from
                  AND d.to_date = :to
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("kind", document.kind())
                .param("title", document.title())
                .param("from", document.period().from())
                .param("to", document.period().to())
                .param("as_of", document.asOf().atOffset(ZoneOffset.UTC))
                .param("model", DocumentModel.written(document))
                .param("table_hash", DocumentModel.tableHash(document))
                .param("definition_hash", DocumentModel.definitionHash(document))
                .param("template_hash", DocumentModel.templateHash())
                .param("engine_version", engineVersion)
                .param("issued_by", tx.scope().actor())
                .update();
    }

    static void insert(Write tx, UUID id, UUID documentId, OutputFormat format, byte[] bytes) {
        tx.sql("""
                INSERT INTO documents.issued_rendering (association_id, id, document_id, format, bytes, sha256)
                VALUES (:association, :id, :document, :format, :bytes, :sha256)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("document", documentId)
                .param("format", format.name())
                .param("bytes", bytes)
                .param("sha256", Sha256.hash(bytes))
                .update();
    }

    static List<IssuedDocument> ofKind(Read tx, String kind) {
        return tx.sql("""
                SELECT d.id, d.kind, d.title, d.from_date, d.to_date, d.version_number, d.status, d.as_of, d.table_hash,
                       d.created_at, d.issued_by
                FROM documents.issued_document d
                WHERE d.association_id = :association
                  AND d.kind = :kind
                ORDER BY d.to_date DESC, d.from_date DESC, d.version_number DESC
                """)
                .param("association", tx.scope().association())
                .param("kind", kind)
                .query(IssuedDocumentSql::issued)
                .list();
    }

    static Optional<IssuedDocument> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT d.id, d.kind, d.title, d.from_date, d.to_date, d.version_number, d.status, d.as_of, d.table_hash,
                       d.created_at, d.issued_by
                FROM documents.issued_document d
                WHERE d.association_id = :association
                  AND d.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(IssuedDocumentSql::issued)
                .optional();
    }

    static Optional<byte[]> file(Read tx, UUID documentId, OutputFormat format) {
        return tx.sql("""
                SELECT r.bytes
                FROM documents.issued_rendering r
                WHERE r.association_id = :association
                  AND r.document_id = :document
                  AND r.format = :format
                """)
                .param("association", tx.scope().association())
                .param("document", documentId)
                .param("format", format.name())
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
    }

    static Optional<String> model(Read tx, UUID id) {
        return tx.sql("""
                SELECT d.model::text AS model
                FROM documents.issued_document d
                WHERE d.association_id = :association
                  AND d.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private static IssuedDocument issued(ResultSet row, int number) throws SQLException {
        return new IssuedDocument(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                new Period(row.getObject("from_date", LocalDate.class), row.getObject("to_date", LocalDate.class)),
                row.getInt("version_number"),
                Document.Status.valueOf(row.getString("status")),
                row.getObject("as_of", OffsetDateTime.class).toInstant(),
                row.getString("table_hash"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("issued_by"));
    }
}
