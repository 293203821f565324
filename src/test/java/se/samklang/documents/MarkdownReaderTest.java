package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {

    @Test
    void a_live_figure_is_a_node_with_its_value_and_source() {
        Inline.LiveFigure figure = (Inline.LiveFigure)
                paragraph("Totalt {{deltagare.totalt}} personer.").get(1);
        assertThat(figure.id()).isEqualTo("deltagare.totalt");
        assertThat(figure.value().text()).isEqualTo("96");
        assertThat(figure.value().source()).isNotNull();
    }

    @Test
    void an_unknown_figure_prints_a_dash_and_is_found() {
        Document document = Given.document()
                .chapter("a", "A", "Vi var {{finns.inte}}.\n\n{{tabell:borta}}")
                .composed();
        assertThat(TextRendering.render(document)).contains("Vi var –.");
        assertThat(document.findings())
                .extracting(Finding::code, Finding::where)
                .containsExactlyInAnyOrder(tuple("okant-tal", "a/finns.inte"), tuple("okant-tal", "a/borta"));
    }

    @Test
    void escaped_braces_are_braces() {
        assertThat(Inline.printed(paragraph("Skriv \\{{deltagare.totalt}} så.")))
                .isEqualTo("Skriv {{deltagare.totalt}} så.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<b onclick=x>fet</b>",
                "<!-- dold -->",
                "<div>\nblock\n</div>",
                "&lt;script&gt;"
            })
    void html_is_text(String typed) {
        String html = new HtmlRendering()
                .fragment(Given.document().text("före " + typed).composed());
        assertThat(html)
                .doesNotContain("<script", "<b ", "<!--", "<div>\nblock")
                .contains("&lt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](file:///etc/passwd)",
                "[x](data:text/html,hej)",
                "[x](/sida)",
                "[x](http://[)",
                "[x](https:///)"
            })
    void a_link_leads_only_to_the_web_or_to_post(String typed) {
        assertThat(paragraph(typed)).containsExactly(new Inline.Plain("x"));
    }

    @Test
    void an_address_on_the_web_is_a_link() {
        assertThat(paragraph("[x](https://exempel.se/a?b=1)").getFirst())
                .isEqualTo(new Inline.Link("https://exempel.se/a?b=1", List.of(new Inline.Plain("x"))));
    }

    @Test
    void ticks_numbers_and_hyphens_make_lists() {
        List<Block> blocks = blocks("✓ ett\n✓ två\n\ntext\n\n1. a\n2. b\n\ntext\n\n- x\n- y");
        assertThat(blocks)
                .filteredOn(Block.BulletList.class::isInstance)
                .extracting(block -> ((Block.BulletList) block).marker())
                .containsExactly(
                        Block.BulletList.Marker.TICK, Block.BulletList.Marker.NUMBER, Block.BulletList.Marker.BULLET);
        assertThat(Inline.printed(
                        ((Block.BulletList) blocks.getFirst()).items().get(1).content()))
                .isEqualTo("två");
    }

    @Test
    void headings_never_skip_a_level() {
        assertThat(blocks("### a\n\n##### b\n\n## c\n\n### d"))
                .extracting(block -> ((Block.Heading) block).level())
                .containsExactly(3, 4, 3, 4);
    }

    @Test
    void tables_diagrams_and_signatures_stand_alone_on_a_line() {
        assertThat(
                        blocks(
                                "{{tabell:deltagare-per-kommun}}\n{{ diagram: deltagare-stapel }}\n{{underskrifter:A B, ordf|C}}"))
                .hasExactlyElementsOfTypes(
                        Block.TableBlock.class, Block.DiagramBlock.class, Block.SignatureBlock.class);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_text_takes_bounded_time(String typed) {
        String text = typed.repeat(200_000 / typed.length() + 1).substring(0, 200_000);
        Document document = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Given.document().text(text).composed());
        assertThat(document.chapters()).hasSize(1);
        assertThat(new HtmlRendering().fragment(document)).isNotEmpty();
        assertThat(DocumentModel.read(DocumentModel.written(document))).isEqualTo(document);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "[",
                "![",
                "*a **b ",
                "_",
                "`",
                "> ",
                "- ",
                "<",
                "{{",
                "{{a}}",
                "\\{{",
                "((",
                "&",
                "[a](",
                "1. ",
                "# ",
                "\n\n- a\n ",
                "a".repeat(5000) + " ",
                " ",
                "\t",
                "{{tabell:",
                "[a]: b\n",
                "<a ",
                "% ",
                "78 % ",
                "\ud83d");
    }

    private static List<Inline> paragraph(String markdown) {
        return ((Block.Paragraph) blocks(markdown).getFirst()).content();
    }

    private static List<Block> blocks(String markdown) {
        return Given.document().text(markdown).composed().chapters().getFirst().blocks();
    }
}
