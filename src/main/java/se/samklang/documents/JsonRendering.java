package se.samklang.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishNumber;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document as data, in the published form ("Document as data" of the handbook). Keys beyond the published ones come
 * after them.
 */
final class JsonRendering {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private JsonRendering() {}

    static String render(Document document) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("document", document.kind());
        json.put("association", document.associationName());
        Map<String, @Nullable Object> period = new LinkedHashMap<>();
        period.put("from", document.period().from().toString());
        period.put("to", document.period().to().toString());
        json.put("period", period);
        json.put("status", document.status().name().toLowerCase(Locale.ROOT));
        json.put("asOf", document.asOf().toString());
        json.put(
                "chapters",
                document.chapters().stream()
                        .map(chapter -> chapter(chapter, document))
                        .toList());
        json.put("findings", findings(document.findings()));
        json.put(
                "figures",
                document.figures().stream().map(JsonRendering::figure).toList());
        json.put("title", document.title());
        json.put("organisationNumber", document.organisationNumber());
        json.put("place", document.place());
        json.put("dated", document.dated() == null ? null : document.dated().toString());
        json.put(
                "definitions",
                document.definitions().stream().map(JsonRendering::definition).toList());
        return MAPPER.writeValueAsString(json) + "\n";
    }

    /** Findings in the form they have in the document, for the command that only checks. */
    static String render(List<Finding> findings) {
        return MAPPER.writeValueAsString(Map.of("findings", findings(findings))) + "\n";
    }

    private static Map<String, @Nullable Object> chapter(Document.Chapter chapter, Document document) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", chapter.id());
        json.put("title", chapter.title());
        json.put(
                "blocks",
                chapter.blocks().stream().map(block -> block(block, document)).toList());
        return json;
    }

    private static Map<String, @Nullable Object> block(Block block, Document document) {
        return switch (block) {
            case Block.TableBlock table -> table(table.table());
            case Block.DiagramBlock diagram -> diagram(diagram.diagram());
            case Block.Heading heading -> text(Inline.printed(heading.content()), "heading");
            case Block.Paragraph paragraph -> text(Inline.printed(paragraph.content()), "paragraph");
            case Block.BulletList list -> text(String.join("\n", lines(list)), "list");
            case Block.Quote quote -> text(String.join("\n", lines(quote.content())), "quote");
            case Block.SignatureBlock signatures -> text(String.join("\n", lines(signatures)), "signatures");
            case Block.Particulars particulars -> text(String.join("\n", lines(particulars)), "particulars");
            case Block.Contents ignored -> text(contents(document), "contents");
        };
    }

    private static String contents(Document document) {
        return document.titled().stream().map(Document.Chapter::title).collect(Collectors.joining("\n"));
    }

    private static Map<String, @Nullable Object> text(String text, String form) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("type", "text");
        json.put("text", text);
        json.put("form", form);
        return json;
    }

    private static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> lines.add(Inline.printed(heading.content()));
                case Block.Paragraph paragraph -> lines.add(Inline.printed(paragraph.content()));
                case Block.BulletList list -> lines.addAll(lines(list));
                case Block.Quote quote -> lines.addAll(lines(quote.content()));
                case Block.SignatureBlock signatures -> lines.addAll(lines(signatures));
                case Block.Particulars particulars -> lines.addAll(lines(particulars));
                case Block.Contents ignored -> {}
                case Block.TableBlock ignored -> {}
                case Block.DiagramBlock ignored -> {}
            }
        }
        return lines;
    }

    private static List<String> lines(Block.BulletList list) {
        List<String> lines = new ArrayList<>();
        for (Block.BulletList.Item item : list.items()) {
            lines.add("- " + Inline.printed(item.content()));
            lines(item.more()).forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    private static List<String> lines(Block.Particulars particulars) {
        return particulars.rows().stream()
                .map(row -> row.label() + ": " + String.join("; ", row.printed()))
                .toList();
    }

    private static List<String> lines(Block.SignatureBlock signatures) {
        return signatures.signatories().stream()
                .map(each -> each.role().isEmpty() ? each.name() : each.name() + ", " + each.role())
                .toList();
    }

    private static Map<String, @Nullable Object> table(Table table) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("type", "table");
        json.put("id", table.id());
        json.put("title", table.title());
        json.put("columns", table.columns().stream().map(JsonRendering::column).toList());
        json.put("rows", table.rows().stream().map(JsonRendering::row).toList());
        json.put("notes", table.notes().stream().map(JsonRendering::note).toList());
        json.put("rowHeader", table.rowHeader());
        json.put("counting", table.counting().name().toLowerCase(Locale.ROOT));
        return json;
    }

    private static Map<String, @Nullable Object> column(Table.Column column) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", column.id());
        json.put("label", column.label());
        json.put("note", column.note());
        json.put("format", column.format().name().toLowerCase(Locale.ROOT));
        return json;
    }

    private static Map<String, @Nullable Object> row(Table.Row row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", row.id());
        json.put("label", row.label());
        json.put("note", row.note());
        json.put("kind", row.kind().name().toLowerCase(Locale.ROOT));
        json.put("cells", row.cells().stream().map(JsonRendering::cell).toList());
        return json;
    }

    private static Map<String, @Nullable Object> cell(Table.Cell cell) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("column", cell.column());
        json.put("value", cell.value());
        json.put("text", cell.text());
        json.put("note", cell.note());
        json.put("source", address(cell.source()));
        return json;
    }

    private static Map<String, @Nullable Object> note(Table.Footnote note) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("marker", note.marker());
        json.put("text", note.text());
        return json;
    }

    private static Map<String, @Nullable Object> diagram(Diagram diagram) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("type", "figure");
        json.put("id", diagram.id());
        json.put("title", diagram.title());
        json.put(
                "series",
                diagram.series().stream()
                        .map(series -> {
                            Map<String, @Nullable Object> one = new LinkedHashMap<>();
                            one.put("label", series.label());
                            one.put("values", series.values());
                            return one;
                        })
                        .toList());
        json.put("categories", diagram.categories());
        json.put("unit", diagram.unit());
        json.put("description", diagram.description());
        return json;
    }

    private static Map<String, @Nullable Object> figure(Document.Figure figure) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", figure.id());
        json.put("value", figure.value().value());
        json.put("text", figure.value().text());
        json.put("source", address(figure.value().source()));
        json.put("title", figure.title());
        return json;
    }

    private static Map<String, @Nullable Object> definition(Document.Definition definition) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", definition.id());
        json.put("title", definition.title());
        json.put("text", definition.text());
        return json;
    }

    private static List<Map<String, @Nullable Object>> findings(List<Finding> findings) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Finding finding : findings) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("code", finding.code());
            json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            json.put("where", finding.where());
            json.put("message", finding.message());
            json.put("stated", number(finding.stated()));
            json.put("computed", number(finding.computed()));
            all.add(json);
        }
        return all;
    }

    /** A bare number is a number also in the data; anything else (a share, a date) stays as it is printed. */
    private static @Nullable Object number(@Nullable String printed) {
        if (printed == null) {
            return null;
        }
        BigDecimal value = SwedishNumber.read(printed).orNull();
        return value == null ? printed : value;
    }

    private static @Nullable String address(@Nullable Source source) {
        return source == null ? null : source.address().printed();
    }
}
