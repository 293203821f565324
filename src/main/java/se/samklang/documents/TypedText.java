package se.samklang.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The text people have typed, paragraph by paragraph, with a mark in the place of every live figure. */
record TypedText(String chapter, String text) {

    /** Stands where a computed figure stands, so that no pattern reads across it. */
    static final char FIGURE = '\uFFFC';

    static List<TypedText> of(Document document) {
        List<TypedText> all = new ArrayList<>();
        for (Document.Chapter chapter : document.chapters()) {
            chapter.blocks().stream()
                    .flatMap(TypedText::paragraphs)
                    .map(TypedText::typed)
                    .filter(text -> !text.isBlank())
                    .forEach(text -> all.add(new TypedText(chapter.id(), text)));
        }
        return all;
    }

    /** The pieces of running text of a block, each read by itself. */
    static Stream<List<Inline>> paragraphs(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.content());
            case Block.Paragraph paragraph -> Stream.of(paragraph.content());
            case Block.Quote quote -> quote.content().stream().flatMap(TypedText::paragraphs);
            case Block.BulletList list ->
                list.items().stream()
                        .flatMap(item -> Stream.concat(
                                Stream.of(item.content()), item.more().stream().flatMap(TypedText::paragraphs)));
            case Block.TableBlock ignored -> Stream.empty();
            case Block.DiagramBlock ignored -> Stream.empty();
            case Block.SignatureBlock ignored -> Stream.empty();
            case Block.Particulars ignored -> Stream.empty();
            case Block.Contents ignored -> Stream.empty();
        };
    }

    /** The text with {@link #FIGURE} in the place of every live figure. */
    static String typed(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            text.append(
                    switch (inline) {
                        case Inline.Plain plain -> plain.text();
                        case Inline.Strong strong -> typed(strong.content());
                        case Inline.Emphasis emphasis -> typed(emphasis.content());
                        case Inline.Link link -> typed(link.content());
                        case Inline.LiveFigure ignored -> String.valueOf(FIGURE);
                    });
        }
        return text.toString();
    }
}
