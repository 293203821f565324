package se.samklang.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import se.samklang.base.SwedishDate;

/**
 * What the templates of a document need.
 *
 * @param carried what every address of evidence takes along besides its own filters, or the empty string
 */
record DocumentPage(Document document, Medium medium, String style, String carried, AtomicInteger tables) {

    private static final int FEWEST_CHAPTERS_WITH_CONTENTS = 3;

    DocumentPage(Document document, Medium medium, String style, String carried) {
        this(document, medium, style, carried, new AtomicInteger());
    }

    DocumentPage(Document document, Medium medium, String style) {
        this(document, medium, style, "");
    }

    String heading() {
        return document.title() + " – " + document.associationName();
    }

    String placeAndDate() {
        return String.join(
                " | ",
                Stream.of(document.place(), document.dated() == null ? "" : SwedishDate.printLong(document.dated()))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    String status() {
        return document.status().label();
    }

    boolean isMarked() {
        return document.status().isMarked();
    }

    /** Only a report says what period it is of and when its figures were read. */
    boolean isReport() {
        return document.form().flow().isReport();
    }

    /** True where every titled chapter begins a page. */
    boolean isPaged() {
        return document.form().flow() == Document.Flow.PAGE_PER_CHAPTER;
    }

    /** What stands in the head of every page beside the förbund. */
    String head() {
        return document.form().head().isEmpty()
                ? document.title()
                : document.form().head();
    }

    String day() {
        return document.dated() == null ? "" : SwedishDate.print(document.dated());
    }

    String asOf() {
        return SwedishDate.printInstant(document.asOf());
    }

    /** Contents nobody has asked for: a report of some length has them unless it says itself where they are. */
    boolean hasContents() {
        return isReport() && document.chapters().size() >= FEWEST_CHAPTERS_WITH_CONTENTS && !saysWhereContentsAre();
    }

    private boolean saysWhereContentsAre() {
        return document.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .anyMatch(Block.Contents.class::isInstance);
    }

    /** The chapters that are told of in contents and bookmarks. */
    List<Document.Chapter> titled() {
        return document.titled();
    }

    /** Where chapters are handed out by themselves, their number stands apart from their name. */
    ChapterTitle title(Document.Chapter chapter) {
        return isPaged() ? ChapterTitle.of(chapter.title()) : new ChapterTitle("", chapter.title());
    }

    String anchor(Document.Chapter chapter) {
        return "kapitel-" + (document.chapters().indexOf(chapter) + 1);
    }

    /** Another one each time, since the same table may be printed in two chapters. */
    String nextAnchor(Table table) {
        return "tabell-" + tables.incrementAndGet() + "-" + table.id();
    }

    List<String> lines(Inline.Plain plain) {
        return List.of(plain.text().split("\n", -1));
    }

    String address(Source source) {
        return source.address().printed() + (carried.isEmpty() ? "" : "&" + carried);
    }

    String explained(Source source) {
        List<String> parts = new ArrayList<>(List.of(source.definition()));
        if (!source.filter().isBlank()) {
            parts.add("Urval: " + source.filter());
        }
        if (source.numerator() != null && source.denominator() != null) {
            parts.add("Räknat som " + Printed.number(source.numerator()) + " av " + Printed.number(source.denominator())
                    + ".");
        }
        return String.join(" ", parts);
    }

    String image(Diagram diagram) {
        return BundledResources.DIAGRAM + document.diagrams().indexOf(diagram) + ".svg";
    }

    String drawing(Diagram diagram) {
        return SvgChart.of(diagram);
    }

    Table numbers(Diagram diagram) {
        return DiagramTable.of(diagram);
    }
}
