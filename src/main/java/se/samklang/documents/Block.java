package se.samklang.documents;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What a chapter is made of. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.BulletList.class, name = "list"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.TableBlock.class, name = "table"),
    @JsonSubTypes.Type(value = Block.DiagramBlock.class, name = "diagram"),
    @JsonSubTypes.Type(value = Block.SignatureBlock.class, name = "signatures"),
    @JsonSubTypes.Type(value = Block.Particulars.class, name = "particulars"),
    @JsonSubTypes.Type(value = Block.Contents.class, name = "contents")
})
public sealed interface Block {

    /** @param level 3–6; the document's title is 1, a chapter's is 2 */
    record Heading(int level, List<Inline> content) implements Block {}

    /** Running text. */
    record Paragraph(List<Inline> content) implements Block {

        /** Whether it is a line in bold that leads in what follows, and so is not left alone at the foot of a page. */
        boolean leadsIn() {
            return content.size() == 1
                    && content.getFirst() instanceof Inline.Strong strong
                    && !Inline.printed(strong.content()).endsWith(".");
        }
    }

    /** A list; its items stand in the order given. */
    record BulletList(Marker marker, List<Item> items) implements Block {

        /** What stands before an item. */
        public enum Marker {
            BULLET,
            NUMBER,
            TICK
        }

        /** @param more what follows the item's own line: further paragraphs and lists */
        public record Item(List<Inline> content, List<Block> more) {}
    }

    /** Words of somebody else. */
    record Quote(List<Block> content) implements Block {}

    /** A computed table. */
    record TableBlock(Table table) implements Block {}

    /** A chart with its numbers. */
    record DiagramBlock(Diagram diagram) implements Block {}

    /** Lines to sign on. */
    record SignatureBlock(List<Signatory> signatories) implements Block {

        /** @param role may be empty */
        public record Signatory(String name, String role) {}
    }

    /** Things with their names: place and time, those present, where minutes are kept. */
    record Particulars(List<Particular> rows) implements Block {

        /** @param lines printed one below the other, as they stand; none is printed as a dash */
        public record Particular(String label, List<String> lines) {

            List<String> printed() {
                return lines.isEmpty() ? List.of("–") : lines;
            }
        }
    }

    /** The contents of the document: every chapter that has a title, in the order they are printed. */
    record Contents() implements Block {}
}
