package se.samklang.planning.editions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.samklang.documents.Block;
import se.samklang.documents.Document;
import se.samklang.documents.Inline;

/** The paragraphs of a chapter as lines to compare. Tables and diagrams are not among them: they are compared as numbers. */
final class DocumentLines {

    private final List<String> lines = new ArrayList<>();

    private DocumentLines() {}

    static List<String> of(Document.Chapter chapter) {
        DocumentLines lines = new DocumentLines();
        lines.add(chapter.blocks());
        return lines.lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private void add(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> lines.add(Inline.printed(heading.content()));
                case Block.Paragraph paragraph ->
                    lines.addAll(Inline.printed(paragraph.content()).lines().toList());
                case Block.BulletList list ->
                    list.items().forEach(item -> {
                        lines.add("– " + Inline.printed(item.content()));
                        add(item.more());
                    });
                case Block.Quote quote -> add(quote.content());
                case Block.SignatureBlock signatures ->
                    signatures.signatories().forEach(each -> lines.add((each.name() + ", " + each.role()).strip()));
                case Block.Particulars particulars ->
                    particulars.rows().forEach(row -> lines.add(row.label() + ": " + String.join(", ", row.lines())));
                case Block.TableBlock ignored -> {}
                case Block.DiagramBlock ignored -> {}
                case Block.Contents ignored -> {}
            }
        }
    }

    /** The chapters of a document by their lasting ids, in the order they are printed. */
    static Map<String, Document.Chapter> chapters(Document document) {
        return document.chapters().stream()
                .collect(Collectors.toMap(
                        Document.Chapter::id, chapter -> chapter, (first, second) -> first, LinkedHashMap::new));
    }
}
