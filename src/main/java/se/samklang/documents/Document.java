package se.samklang.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;

/**
 * A composed document: everything that is printed, as values. Every rendering is made of this and nothing else, so that
 * a stored document can be printed again when the rows behind it have changed.
 *
 * @param kind for example {@code delarsrapport}
 * @param organisationNumber as printed, may be empty
 * @param place may be empty
 * @param dated the day on the document's first page, or null
 * @param asOf when the figures were read
 * @param figures every live figure on offer, also those the text does not use
 * @param definitions what the tables and figures count, in words
 */
public record Document(
        String kind,
        Form form,
        String title,
        String associationName,
        String organisationNumber,
        Period period,
        Status status,
        Instant asOf,
        String place,
        @Nullable LocalDate dated,
        List<Chapter> chapters,
        List<Figure> figures,
        List<Definition> definitions,
        List<Finding> findings) {

    public Document {
        // Documents stored before there were forms are reports.
        form = form == null ? Form.REPORT : form;
    }

    /** Swedish names on purpose: they are the codes of the published JSON. */
    public enum Status {
        UTKAST("Utkast"),
        /** Frozen as the members are asked about it: what they answered to is kept, and nothing is decided. */
        SAMRADSFORSLAG("Samrådsförslag"),
        FASTSTALLD("Fastställd");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** As a person reads it. */
        public String label() {
            return label;
        }

        /** Whether every page has to say that this is not what was decided. */
        boolean isMarked() {
            return this != FASTSTALLD;
        }
    }

    /**
     * How a document is laid out.
     *
     * @param head what stands in the head of every page besides the förbund and the day; empty for the title
     * @param foot a label at the foot of every page with room to write beside it; empty for none
     */
    public record Form(Flow flow, String head, String foot) {

        /** Chapters run on; the first page tells the period and when the figures were read. */
        public static final Form REPORT = new Form(Flow.REPORT, "", "");

        /** As a report, about what is to come. */
        public static final Form PLAN = new Form(Flow.PLAN, "", "");

        /** Chapters run on, without what only a report needs. */
        public static final Form LETTER = new Form(Flow.LETTER, "", "");
    }

    /** Where pages begin. */
    public enum Flow {
        REPORT,
        LETTER,
        /** Every chapter with a title begins a page, so that its pages can be handed out by themselves. */
        PAGE_PER_CHAPTER,
        /** As a report; its shares are aims, which no rows answer to. */
        PLAN;

        /** Whether chapters run on after a first page that tells the period. */
        public boolean isReport() {
            return this == REPORT || this == PLAN;
        }
    }

    /** @param id unique in the document; @param title empty for a chapter that only opens the document */
    public record Chapter(String id, String title, List<Block> blocks) {}

    /** A live figure with its name. */
    public record Figure(String id, String title, FigureValue value) {}

    /** What a table or figure counts. */
    public record Definition(String id, String title, String text) {}

    /** Everything that is printed, as plain text: the same for documents that say the same, whenever they were made. */
    public String words() {
        return TextRendering.render(this);
    }

    /** The same document with another standing. */
    public Document as(Status newStatus) {
        return new Document(
                kind,
                form,
                title,
                associationName,
                organisationNumber,
                period,
                newStatus,
                asOf,
                place,
                dated,
                chapters,
                figures,
                definitions,
                findings);
    }

    Document with(List<Finding> newFindings, List<Definition> newDefinitions) {
        return new Document(
                kind,
                form,
                title,
                associationName,
                organisationNumber,
                period,
                status,
                asOf,
                place,
                dated,
                chapters,
                figures,
                List.copyOf(newDefinitions),
                List.copyOf(newFindings));
    }

    /** The place of a finding in printed titles and labels, for example {@code Avslutsanledningar › Uppgift saknas}. */
    public String place(String where) {
        return FindingPlace.printed(this, where);
    }

    /** The chapters that have a title, in the order they are printed. */
    List<Chapter> titled() {
        return chapters.stream().filter(chapter -> !chapter.title().isEmpty()).toList();
    }

    /** The tables of all chapters in the order they are printed. */
    public List<Table> tables() {
        return blocks(Block.TableBlock.class).map(Block.TableBlock::table).toList();
    }

    /** Everything that is counted: the tables, then what each diagram draws as a table. */
    public List<Table> numbers() {
        return Stream.concat(tables().stream(), diagrams().stream().map(DiagramTable::of))
                .toList();
    }

    /** The diagrams of all chapters in the order they are printed. */
    public List<Diagram> diagrams() {
        return blocks(Block.DiagramBlock.class).map(Block.DiagramBlock::diagram).toList();
    }

    private <T extends Block> Stream<T> blocks(Class<T> kind) {
        return chapters.stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
