package se.samklang.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.samklang.documents.Block;
import se.samklang.documents.Diagram;
import se.samklang.documents.Document;
import se.samklang.documents.Finding;
import se.samklang.documents.Inline;
import se.samklang.documents.Table;

/** A document made of another: the same words, in other chapters. What people verified is never composed anew. */
final class Rewriting {

    private Rewriting() {}

    /** The blocks of the chapters replaced by others, as many chapters as before. */
    static Document replaced(Document document, Map<String, List<Block>> chapters) {
        return with(
                document,
                document.chapters().stream()
                        .map(chapter -> new Document.Chapter(
                                chapter.id(), chapter.title(), chapters.getOrDefault(chapter.id(), chapter.blocks())))
                        .toList());
    }

    static Document with(Document document, List<Document.Chapter> chapters) {
        return copy(document, chapters, document.figures(), document.definitions(), document.findings());
    }

    /** The same under another kind and title, laid out as that kind is. */
    static Document renamed(Document document, String kind, Document.Form form, String title) {
        return new Document(
                kind,
                form,
                title,
                document.associationName(),
                document.organisationNumber(),
                document.period(),
                document.status(),
                document.asOf(),
                document.place(),
                document.dated(),
                document.chapters(),
                document.figures(),
                document.definitions(),
                document.findings());
    }

    /** Parts whose id ends so are joined to the chapter before them, and what was found in them too. */
    static Document joined(Document document, String ending) {
        List<Document.Chapter> chapters = new ArrayList<>();
        for (Document.Chapter chapter : document.chapters()) {
            if (chapter.id().endsWith(ending)) {
                Document.Chapter before = chapters.removeLast();
                chapters.add(new Document.Chapter(
                        before.id(),
                        before.title(),
                        Stream.concat(before.blocks().stream(), chapter.blocks().stream())
                                .toList()));
            } else {
                chapters.add(chapter);
            }
        }
        List<Finding> findings = document.findings().stream()
                .map(finding -> new Finding(
                        finding.code(),
                        finding.severity(),
                        finding.where().replace(ending, ""),
                        finding.message(),
                        finding.stated(),
                        finding.computed()))
                .toList();
        return copy(document, chapters, document.figures(), document.definitions(), findings);
    }

    /** Only the figures the text uses, and what was found about them: minutes are no report of everything there is. */
    static Document narrowed(Document document) {
        Set<String> used = new HashSet<>();
        document.tables().stream().map(Table::id).forEach(used::add);
        document.diagrams().stream().map(Diagram::id).forEach(used::add);
        document.chapters().forEach(chapter -> addFigures(chapter.blocks(), used));
        Set<String> places = new HashSet<>(used);
        document.chapters().forEach(chapter -> places.add(chapter.id()));
        return copy(
                document,
                document.chapters(),
                document.figures().stream()
                        .filter(figure -> used.contains(figure.id()))
                        .toList(),
                document.definitions().stream()
                        .filter(definition -> used.contains(definition.id()))
                        .toList(),
                document.findings().stream()
                        .filter(finding -> places.contains(finding.where().split("/", 2)[0]))
                        .toList());
    }

    private static Document copy(
            Document document,
            List<Document.Chapter> chapters,
            List<Document.Figure> figures,
            List<Document.Definition> definitions,
            List<Finding> findings) {
        return new Document(
                document.kind(),
                document.form(),
                document.title(),
                document.associationName(),
                document.organisationNumber(),
                document.period(),
                document.status(),
                document.asOf(),
                document.place(),
                document.dated(),
                List.copyOf(chapters),
                figures,
                definitions,
                findings);
    }

    private static void addFigures(List<Block> blocks, Set<String> used) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> addLive(paragraph.content(), used);
                case Block.Heading heading -> addLive(heading.content(), used);
                case Block.Quote quote -> addFigures(quote.content(), used);
                case Block.BulletList list ->
                    list.items().forEach(item -> {
                        addLive(item.content(), used);
                        addFigures(item.more(), used);
                    });
                default -> {}
            }
        }
    }

    private static void addLive(List<Inline> content, Set<String> used) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.LiveFigure figure -> used.add(figure.id());
                case Inline.Strong strong -> addLive(strong.content(), used);
                case Inline.Emphasis emphasis -> addLive(emphasis.content(), used);
                case Inline.Link link -> addLive(link.content(), used);
                default -> {}
            }
        }
    }
}
