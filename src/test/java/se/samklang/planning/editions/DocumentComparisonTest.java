package se.samklang.planning.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samklang.documents.Block;
import se.samklang.documents.Diagram;
import se.samklang.documents.Document;
import se.samklang.documents.Inline;
import se.samklang.documents.Table;
import se.samklang.planning.IssuedPlan;

class DocumentComparisonTest {

    @Test
    void a_chapter_is_the_same_changed_new_or_gone() {
        Document before = IssuedPlan.document(2017, 600, "Text.");
        Document after = IssuedPlan.document(2017, 600, "Annan text.");

        assertThat(DocumentComparison.of(before, before).isSame()).isTrue();
        DocumentComparison comparison = DocumentComparison.of(before, after);
        assertThat(comparison.isSame()).isFalse();
        assertThat(comparison.chapters())
                .extracting(DocumentComparison.ChapterChange::state)
                .containsExactly(
                        DocumentComparison.ChapterChange.State.CHANGED, DocumentComparison.ChapterChange.State.SAME);
        assertThat(comparison.changedChapters()).isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "THOUSAND_KRONOR;1199600;1\u00a0200;1500400;1\u00a0500;+300",
                "KRONOR;1200;1\u00a0200,00;1000;999,50;\u2212200,5",
                "COUNT;\u22123;\u22123;4;4;+7",
                "PERCENT;15;15\u00a0%;20;20\u00a0%;+5 procentenheter",
                "PERCENT;16;16\u00a0%;15;15\u00a0%;\u22121 procentenhet",
                "COUNT;3;färre än 5;8;8;''",
                "TEXT;0;före;0;efter;''"
            })
    void a_difference_is_that_of_the_printed_numbers(
            Table.Format format, String was, String printed, String is, String now, String difference) {
        List<NumberChange> changes = NumberChange.between(
                IssuedPlan.document(2017, IssuedPlan.table(format, value(was), printed)),
                IssuedPlan.document(2017, IssuedPlan.table(format, value(is), now)));

        assertThat(changes)
                .containsExactly(
                        new NumberChange("Budget i tusental kronor", "RESAM", "Plan", printed, now, difference));
    }

    @Test
    void a_row_that_came_or_went_has_a_dash_beside_it() {
        Table full = IssuedPlan.table(Table.Format.COUNT, 3, "3");
        Table empty = new Table(
                full.id(), full.title(), full.rowHeader(), full.counting(), full.columns(), List.of(), List.of());

        assertThat(NumberChange.between(IssuedPlan.document(2017, empty), IssuedPlan.document(2017, full)))
                .containsExactly(new NumberChange(full.title(), "RESAM", "Plan", "–", "3", ""));
        assertThat(NumberChange.between(IssuedPlan.document(2017, full), IssuedPlan.document(2017, empty)))
                .containsExactly(new NumberChange(full.title(), "RESAM", "Plan", "3", "–", ""));
    }

    @Test
    void what_a_diagram_draws_is_compared_as_a_table() {
        assertThat(NumberChange.between(drawn(3), drawn(5)))
                .containsExactly(new NumberChange("Talen i diagrammet Deltagare", "Kvinnor", "Utfall", "3", "5", "+2"));
    }

    @Test
    void lines_are_paragraphs_items_quotes_and_particulars_but_no_tables() {
        List<Inline> text = List.of(new Inline.Plain("Rad ett\nRad två"));
        Document.Chapter chapter = new Document.Chapter(
                "mal",
                "Mål",
                List.of(
                        new Block.Heading(3, List.of(new Inline.Plain("Inriktning"))),
                        new Block.Paragraph(text),
                        new Block.Paragraph(List.of(new Inline.Plain("  "))),
                        new Block.BulletList(
                                Block.BulletList.Marker.BULLET,
                                List.of(new Block.BulletList.Item(
                                        List.of(new Inline.Strong(List.of(new Inline.Plain("Punkt")))), List.of()))),
                        new Block.Quote(List.of(new Block.Paragraph(List.of(new Inline.Plain("Citat"))))),
                        new Block.Particulars(
                                List.of(new Block.Particulars.Particular("Plats", List.of("Sala", "Fagersta")))),
                        new Block.TableBlock(IssuedPlan.table(Table.Format.COUNT, 3, "3"))));

        assertThat(DocumentLines.of(chapter))
                .containsExactly("Inriktning", "Rad ett", "Rad två", "– Punkt", "Citat", "Plats: Sala, Fagersta");
    }

    private static Document drawn(long number) {
        Document plan = IssuedPlan.document(2017, IssuedPlan.table(Table.Format.COUNT, 3, "3"));
        Diagram diagram = new Diagram(
                "deltagare",
                "Deltagare",
                "Deltagare efter kön.",
                Diagram.Shape.BARS,
                "personer",
                List.of("Kvinnor"),
                List.of(new Diagram.Series("Utfall", List.of(BigDecimal.valueOf(number)))));
        return new Document(
                plan.kind(),
                plan.form(),
                plan.title(),
                plan.associationName(),
                plan.organisationNumber(),
                plan.period(),
                plan.status(),
                plan.asOf(),
                plan.place(),
                plan.dated(),
                List.of(new Document.Chapter("d", "D", List.of(new Block.DiagramBlock(diagram)))),
                plan.figures(),
                plan.definitions(),
                plan.findings());
    }

    private static long value(String typed) {
        return Long.parseLong(typed.replace('\u2212', '-'));
    }
}
