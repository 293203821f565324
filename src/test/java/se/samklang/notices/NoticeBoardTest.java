package se.samklang.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.samklang.SteppingApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;

/** The notice board as anybody reads it, while the clock goes on. */
class NoticeBoardTest {

    private static final String HOSTILE = "<script>alert(1)</script> & \"Å\" ]]>";
    private static final Instant TEN_TO_TEN = Instant.parse("2024-06-04T07:50:00Z");

    private final Scope scope = TestDatabase.newAssociation();
    private final String board = Given.board(scope);

    @Test
    void a_notice_is_up_from_its_first_second_to_the_last_of_its_last_day_with_nothing_running() {
        UUID id = Given.posted(
                scope,
                Instant.parse("2017-10-09T08:00:00Z"),
                Given.other("Budgeten behandlas", LocalDate.of(2017, 10, 10)));
        String path = board + "/" + id;

        assertThat(get("2017-10-09T21:59:59Z", path).statusCode()).isEqualTo(404);
        assertThat(text("2017-10-09T21:59:59Z", board)).contains("Inget är anslaget");
        assertThat(text("2017-10-09T22:00:00Z", path)).contains("Budgeten behandlas");
        assertThat(text("2017-10-31T22:59:59Z", path))
                .contains("Budgeten behandlas", "10 oktober 2017", "efter den 31 oktober 2017", "Förbundets kansli");
        assertThat(text("2017-10-31T22:59:59Z", board)).contains("Budgeten behandlas");
        assertThat(get("2017-10-31T23:00:00Z", path).statusCode()).isEqualTo(410);
        assertThat(text("2017-10-31T23:00:00Z", path))
                .contains("Anslaget är nedtaget")
                .doesNotContain("Budgeten behandlas");
        assertThat(text("2017-10-31T23:00:00Z", board)).contains("Inget är anslaget");
        assertThat(get("2017-10-31T23:00:00Z", board + "/flode.xml").body()).doesNotContain("<entry>");
    }

    @Test
    void a_clock_that_went_wrong_and_was_set_right_has_harmed_nothing() {
        UUID id = Given.posted(scope, TEN_TO_TEN, Given.minutes(LocalDate.of(2024, 6, 4), null));
        String path = board + "/" + id;

        assertThat(get("2031-01-01T00:00:00Z", path).statusCode()).isEqualTo(410);
        assertThat(get("1970-01-01T00:00:00Z", path).statusCode()).isEqualTo(404);
        assertThat(get("2024-06-05T08:00:00Z", path).statusCode()).isEqualTo(200);
    }

    @Test
    void a_notice_of_minutes_tells_where_they_are_and_how_to_appeal_and_nothing_else() {
        UUID id = Given.posted(scope, TEN_TO_TEN, Given.minutes(LocalDate.of(2024, 6, 4), null));

        HttpResponse<String> page = get("2024-06-10T08:00:00Z", board + "/" + id);

        assertThat(TestVisitor.text(page))
                .contains(
                        "Protokoll från styrelsens sammanträde",
                        "28 maj 2024",
                        "4 juni 2024",
                        "efter den 25 juni 2024",
                        "Protokollet förvaras Förbundets kansli, Provstad",
                        "laglighetsprövning",
                        "senast den 25 juni 2024");
        assertThat(page.body()).doesNotContain("Berit Beredd", "_csrf", "Sala kommun", scope.association() + "");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(get("2024-06-10T08:00:00Z", board).headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void no_copy_is_kept_past_midnight() {
        Given.posted(scope, TEN_TO_TEN, Given.minutes(LocalDate.of(2024, 6, 4), null));

        assertThat(kept("2024-06-10T08:00:00Z", board)).isEqualTo("public, max-age=60, must-revalidate");
        assertThat(kept("2024-06-25T21:59:30Z", board)).isEqualTo("public, max-age=30, must-revalidate");
        assertThat(kept("2024-06-25T21:59:59.500Z", board + "/flode.xml"))
                .isEqualTo("public, max-age=0, must-revalidate");
        assertThat(kept("2024-10-26T23:59:30Z", board)).isEqualTo("public, max-age=60, must-revalidate");
    }

    @Test
    void another_förbunds_notice_is_not_there_and_neither_is_an_unknown_board() {
        UUID id = Given.posted(scope, TEN_TO_TEN, Given.minutes(LocalDate.of(2024, 6, 4), null));
        String others = Given.board(TestDatabase.newAssociation());

        assertThat(get("2024-06-10T08:00:00Z", others + "/" + id).statusCode()).isEqualTo(404);
        assertThat(get("2024-06-10T08:00:00Z", board + "/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(get("2024-06-10T08:00:00Z", "/anslagstavla/222000-0000").statusCode())
                .isEqualTo(404);
        assertThat(get("2024-06-10T08:00:00Z", "/anslagstavla/222000-7716").statusCode())
                .isEqualTo(404);
        assertThat(text("2024-06-10T08:00:00Z", "/anslagstavla"))
                .contains("Provbygdens samordningsförbund", board.substring("/anslagstavla/".length()));
    }

    @Test
    void a_replaced_notice_stays_up_and_leads_to_the_one_that_replaced_it() {
        UUID first = Given.posted(scope, TEN_TO_TEN, Given.minutes(LocalDate.of(2024, 6, 4), null));
        Given.write(
                scope,
                Instant.parse("2024-06-11T08:00:00Z"),
                tx -> Given.NOTICES.correct(
                        tx,
                        first,
                        Given.minutes(LocalDate.of(2024, 6, 4), LocalDate.of(2024, 6, 12)),
                        "Fel förvaringsplats"));

        assertThat(text("2024-06-11T09:00:00Z", board + "/" + first)).doesNotContain("Ersatt");
        assertThat(text("2024-06-12T09:00:00Z", board + "/" + first))
                .contains("Ersatt av ett nyare anslag", "räknas från det nyare anslaget")
                .doesNotContain("ha kommit in");
        assertThat(text("2024-06-12T09:00:00Z", board))
                .contains("Rättelse av ett tidigare anslag. Fel förvaringsplats", "Ersatt av ett nyare anslag");
        assertThat(text("2024-06-27T09:00:00Z", board))
                .contains("Rättelse av ett tidigare anslag.")
                .doesNotContain("Det tidigare anslaget", "Ersatt");
    }

    @Test
    void the_feed_is_atom_with_whole_addresses_and_ids_that_stay() throws Exception {
        UUID id = Given.posted(scope, TEN_TO_TEN, Given.minutes(LocalDate.of(2024, 6, 4), null));

        HttpResponse<String> answer = get("2024-06-10T08:00:00Z", board + "/flode.xml");
        Document feed = parsed(answer.body());

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        Element entry = (Element) feed.getElementsByTagNameNS("*", "entry").item(0);
        assertThat(child(entry, "id")).isEqualTo("urn:uuid:" + id);
        assertThat(child(entry, "published")).isEqualTo("2024-06-04T07:50:00Z");
        assertThat(((Element) entry.getElementsByTagNameNS("*", "link").item(0)).getAttribute("href"))
                .isEqualTo(SteppingApplication.url() + board + "/" + id);
        assertThat(child(feed.getDocumentElement(), "updated")).isEqualTo("2024-06-04T07:50:00Z");
        assertThat(parsed(get("2024-06-11T08:00:00Z", board + "/flode.xml").body())
                        .getDocumentElement()
                        .getTextContent())
                .isEqualTo(feed.getDocumentElement().getTextContent());
        assertThat(child(
                        parsed(get("2024-07-01T08:00:00Z", board + "/flode.xml").body())
                                .getDocumentElement(),
                        "updated"))
                .isEqualTo("2024-06-25T22:00:00Z");
    }

    @Test
    void markup_in_names_is_shown_as_it_was_typed() throws Exception {
        UUID id = Given.posted(scope, TEN_TO_TEN, Given.other(HOSTILE, null));

        assertThat(get("2024-06-10T08:00:00Z", board).body()).doesNotContain("<script>alert");
        assertThat(text("2024-06-10T08:00:00Z", board)).contains(HOSTILE);
        assertThat(text("2024-06-10T08:00:00Z", board + "/" + id)).contains(HOSTILE);
        Document feed = parsed(get("2024-06-10T08:00:00Z", board + "/flode.xml").body());
        assertThat(child((Element) feed.getElementsByTagNameNS("*", "entry").item(0), "title"))
                .isEqualTo(HOSTILE);
        assertThat(feed.getElementsByTagNameNS("*", "script").getLength()).isZero();
    }

    private static HttpResponse<String> get(String moment, String path) {
        return SteppingApplication.strangerAt(Instant.parse(moment)).get(path);
    }

    private static String text(String moment, String path) {
        return TestVisitor.text(get(moment, path));
    }

    private static String kept(String moment, String path) {
        return get(moment, path).headers().firstValue("Cache-Control").orElse("");
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String child(Element element, String name) {
        return element.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }
}
