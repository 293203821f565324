package se.samklang.documents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Sha256;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The document as it is stored, and the sums that tell whether two documents are the same. */
final class DocumentModel {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** What the look of a document depends on, besides the templates that are part of the program. */
    private static final List<String> LOOKS = List.of(
            "/documents/print.css",
            "/documents/print-letter.css",
            "/documents/print-pages.css",
            "/documents/file.css",
            "/documents/styles.xml",
            "/documents/numbering.xml");

    private DocumentModel() {}

    static String written(Document document) {
        return MAPPER.writeValueAsString(document);
    }

    static Document read(String model) {
        return MAPPER.readValue(model, Document.class);
    }

    /**
     * A sum over every figure and every table of the document: labels, values, what is printed, footnotes. Not over
     * when it was read, so that the same rows give the same sum on another day.
     */
    static String tableHash(Document document) {
        StringBuilder canonical = new StringBuilder();
        for (Document.Figure figure : document.figures()) {
            line(
                    canonical,
                    "figure",
                    figure.id(),
                    figure.value().value(),
                    figure.value().text());
        }
        document.numbers().forEach(table -> table(canonical, table));
        return Sha256.hash(canonical.toString());
    }

    static String definitionHash(Document document) {
        StringBuilder canonical = new StringBuilder();
        for (Document.Definition definition : document.definitions()) {
            line(canonical, definition.id(), definition.title(), definition.text());
        }
        return Sha256.hash(canonical.toString());
    }

    static String templateHash() {
        StringBuilder looks = new StringBuilder();
        LOOKS.forEach(path -> looks.append(BundledResources.text(path)));
        return Sha256.hash(looks.toString());
    }

    private static void table(StringBuilder canonical, Table table) {
        line(canonical, "table", table.id(), table.title(), table.counting());
        table.columns().forEach(column -> line(canonical, "column", column.id(), column.label(), column.note()));
        for (Table.Row row : table.rows()) {
            line(canonical, "row", row.id(), row.label(), row.kind(), row.note());
            for (Table.Cell cell : row.cells()) {
                line(canonical, "cell", cell.column(), cell.value(), cell.text(), cell.note());
            }
        }
        table.notes().forEach(note -> line(canonical, "note", note.marker(), note.text()));
    }

    /** Parts are told apart by a character no text holds, and 12.50 is the same amount as 12.5. */
    private static void line(StringBuilder canonical, @Nullable Object... parts) {
        for (Object part : parts) {
            String text = part instanceof BigDecimal number
                    ? number.stripTrailingZeros().toPlainString()
                    : Objects.toString(part, "");
            canonical.append(text).append('\u001f');
        }
        canonical.append('\n');
    }
}
