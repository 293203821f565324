package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RenderingTest {

    private final Renderings renderings = new Renderings(new HtmlRendering());

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void no_form_fetches_anything_whatever_a_text_names(OutputFormat format) throws Exception {
        AtomicInteger visits = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Document document = Given.document()
                    .text("![b](" + address + "a.png) <img src=\"" + address + "b.png\"> [länk](" + address + ")"
                            + " <link rel=\"stylesheet\" href=\"" + address + "c.css\">"
                            + " <style>@import url(" + address + "d.css);</style>")
                    .composed();
            assertThat(renderings.render(document, format)).isNotEmpty();
        } finally {
            server.stop(0);
        }
        assertThat(visits).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://exempel.se/a",
                "https://exempel.se",
                "file:///etc/passwd",
                "jar:file:/x!/y",
                "data:text/css,a",
                "a.css"
            })
    void the_printer_resolves_only_the_documents_own_diagrams(String address) {
        assertThat(BundledResources.resolved(address)).isNull();
        assertThat(BundledResources.resolved("diagram:0.svg")).isNotNull();
    }

    @Test
    void on_the_screen_every_number_leads_to_the_rows_behind_it() {
        String html =
                new HtmlRendering().fragment(Given.document().text(Texts.TEAMS).composed());
        assertThat(html)
                .contains(
                        "<a class=\"figure-link\" href=\"/underlag/deltagare?fran=2017-01-01&amp;kommun=1981&amp;till=2017-08-31\"")
                .contains(
                        "<a class=\"live-figure\" href=\"/underlag/deltagare?fran=2017-01-01&amp;tal=deltagare.totalt")
                .contains("<svg ")
                .doesNotContain("style=");
    }

    @Test
    void a_file_on_its_own_has_the_numbers_but_no_way_to_rows_it_does_not_hold() {
        String file =
                new HtmlRendering().file(Given.document().text(Texts.TEAMS).composed());

        assertThat(file).contains("<table", "<svg ").doesNotContain("/underlag/");
    }

    @Test
    void a_table_printed_twice_has_two_anchors_and_a_label_may_hold_any_character() {
        InventedFacts facts = new InventedFacts()
                .with(new Table(
                        "udda",
                        "Udda \u0000 <tabell> & \ufffe annat",
                        "",
                        Table.Counting.PERSONS,
                        List.of(new Table.Column("antal", "A\u0007ntal", Table.Format.COUNT, null)),
                        List.of(InventedFacts.row("a", "Rad \u000b ett", Table.RowKind.ROW, "antal", "1")),
                        List.of()));
        Document document = Given.document()
                .facts(facts)
                .text("{{tabell:udda}}\n\n{{tabell:udda}}")
                .composed();
        assertThat(new HtmlRendering().fragment(document))
                .containsOnlyOnce("id=\"tabell-1-udda\"")
                .containsOnlyOnce("id=\"tabell-2-udda\"");
        for (OutputFormat format : OutputFormat.values()) {
            assertThat(renderings.render(document, format)).isNotEmpty();
        }
    }

    @Test
    void the_data_has_the_published_form() {
        Document document = Given.document()
                .chapter(
                        "ekonomi",
                        "Ekonomi",
                        "{{deltagare.totalt}} deltagare\n\n{{tabell:budget-utfall-prognos}}\n\n{{diagram:deltagare-linje}}")
                .stated(new StatedFigure(
                        "delarsrapport", "budget-utfall-prognos", "Resultat", "budget", new BigDecimal("1"), ""))
                .composed();
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(new String(renderings.render(document, OutputFormat.JSON), StandardCharsets.UTF_8));
        assertThat(json.get("document").asString()).isEqualTo("delarsrapport");
        assertThat(json.get("status").asString()).isEqualTo("utkast");
        assertThat(json.at("/period/to").asString()).isEqualTo("2017-08-31");
        assertThat(json.at("/chapters/0/blocks/0/type").asString()).isEqualTo("text");
        assertThat(json.at("/chapters/0/blocks/0/text").asString()).isEqualTo("96 deltagare");
        assertThat(json.at("/chapters/0/blocks/1/id").asString()).isEqualTo("budget-utfall-prognos");
        assertThat(json.at("/chapters/0/blocks/1/rows/1/cells/1/value").decimalValue())
                .isEqualByComparingTo("251.5");
        assertThat(json.at("/chapters/0/blocks/1/rows/6/kind").asString()).isEqualTo("group");
        assertThat(json.at("/chapters/0/blocks/1/columns/2/note").asString()).isEqualTo("*");
        assertThat(json.at("/chapters/0/blocks/2/type").asString()).isEqualTo("figure");
        assertThat(json.at("/chapters/0/blocks/2/series/0/values/1").isNull()).isTrue();
        assertThat(json.at("/figures/0/id").asString()).isEqualTo("deltagare.totalt");
        assertThat(json.at("/figures/0/value").isNumber()).isTrue();
        assertThat(json.at("/findings/0/severity").asString()).isEqualTo("fel");
        assertThat(json.at("/findings/0/computed").intValue()).isEqualTo(239);
    }

    @Test
    void a_chart_escapes_what_it_prints_and_needs_no_swedish_locale() {
        String svg = SvgChart.of(Given.rich().diagrams().getFirst());
        assertThat(svg).contains("&lt;nya&gt;", "<title>", "<desc>").doesNotContain("<nya>");
        assertThat(svg.length()).isLessThan(4_000);
    }

    @Test
    void a_chart_scrolls_by_itself_and_a_style_sheet_may_colour_every_part_of_it() {
        String html = new HtmlRendering().fragment(Given.rich());

        assertThat(html)
                .contains("<div class=\"figure-drawing\" tabindex=\"0\" role=\"region\" aria-label=\"Diagram: ")
                .contains("class=\"chart-series-1\"", "class=\"chart-axis\"")
                .doesNotContainPattern("<(rect|circle)(?![^>]*class=)");
    }

    @Test
    void a_date_in_a_heading_stays_on_one_line() {
        assertThat(TableText.pieces("Utfall 2026-08-31 kr"))
                .extracting(TableText.Piece::text, TableText.Piece::date)
                .containsExactly(tuple("Utfall ", false), tuple("2026-08-31", true), tuple(" kr", false));
    }

    @Test
    void numbers_get_the_width_they_need_and_labels_the_rest() {
        Table table = new Table(
                "bredd",
                "Bredd",
                "Kommun",
                Table.Counting.PERSONS,
                List.of(
                        new Table.Column("a", "Antal", Table.Format.COUNT, null),
                        new Table.Column("b", "Varav annat eller okänt", Table.Format.COUNT, null)),
                List.of(),
                List.of());

        assertThat(ColumnWidths.percent(table, ColumnWidths.PRINTED_LINE)).containsExactly(72, 11, 17);
    }

    @Test
    void a_text_table_keeps_to_the_width_of_the_text() {
        List<Table.Column> columns = List.of(
                new Table.Column("a", "Antal deltagare", Table.Format.COUNT, null),
                new Table.Column("b", "Månader i insatsen (medel)", Table.Format.MONTHS, null),
                new Table.Column("c", "Varav kvinnor", Table.Format.COUNT, null),
                new Table.Column("d", "Varav annat eller okänt", Table.Format.COUNT, null));
        Table table = new Table(
                "bred",
                "Bred",
                "Anledning",
                Table.Counting.PERSONS,
                columns,
                List.of(InventedFacts.row(
                        "a", "Fortsatt rehabilitering i annan verksamhet", Table.RowKind.ROW, "a", "1")),
                List.of());

        assertThat(TextTable.of(table, "").lines()).allMatch(line -> line.length() <= 96);
    }
}
