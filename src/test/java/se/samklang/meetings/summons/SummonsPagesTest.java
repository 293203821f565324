package se.samklang.meetings.summons;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.meetings.GivenBoard;
import se.samklang.web.Role;

/** A meeting is called: what is missing is told, and what was sent is kept. */
class SummonsPagesTest {

    private static final Map<String, String> MEETING =
            Map.of("slag", "BOARD", "datum", "2017-09-25", "borjar", "13.00", "slutar", "16.00", "plats", "Provsalen");

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    private final UUID region = GivenBoard.member(director.scope(), "Region Prov", 1);
    private final UUID chair = GivenBoard.mandate(director.scope(), region, "Karin Provsson", "CHAIR");
    private final UUID deputy = GivenBoard.mandate(director.scope(), region, "Erik Ersättarsson", "DEPUTY");
    private final String meeting = added(MEETING);
    private final String summons = meeting + "/kallelse";

    @Test
    void what_is_missing_is_told_before_anybody_is_called() {
        GivenBoard.member(director.scope(), "Tomma kommun", 2);
        String bare = added(Map.of("slag", "BOARD", "datum", "2017-09-24"));

        assertThat(text(bare + "/kallelse"))
                .contains(
                        "Klockslaget saknas",
                        "Platsen saknas",
                        "Dagordningen är tom",
                        "Tomma kommun har ingen ledamot",
                        "Mötesdagen är inte en vardag")
                .doesNotContain("Registrera som skickad");
        HttpResponse<String> sent = director.post(bare + "/kallelse/skicka", sending(chair));
        assertThat(sent.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(sent)).contains("Kallelsen är inte färdig. Klockslaget saknas");
    }

    @Test
    void an_item_without_anything_to_rest_on_is_a_warning() {
        item("Val av justerare", "", "");
        item("Budget", "Bakgrund.", "");
        item("Plan", "Bakgrund.", "Planen antas.");

        assertThat(text(summons))
                .contains("Ärende 1 (Val av justerare) saknar underlag", "Ärende 2 (Budget) ska beslutas men saknar")
                .doesNotContain("Ärende 3");
    }

    @Test
    void the_summons_tells_when_where_who_and_what() {
        item("Verksamhetsplan", "Planen är **klar** för <b>beslut</b>.", "Planen antas.");
        director.upload(meeting + "/handlingar", "Plan.txt", "Text".getBytes(UTF_8), Map.of("arende", itemId()));

        String plain = new String(director.download(summons + "/fil/txt").body(), UTF_8);

        assertThat(plain)
                .contains(
                        "Kallelse till styrelsemöte 25 september 2017",
                        "måndag 25 september 2017 kl.\u00a013.00–16.00",
                        "Provsalen",
                        "Karin Provsson, Region Prov, ordförande",
                        "Erik Ersättarsson, Region Prov",
                        "1. Verksamhetsplan (beslut)",
                        "Planen är klar för <b>beslut</b>.",
                        "Förslag till beslut",
                        "Bilaga\u00a01. Plan (Text");
        for (String format : List.of("pdf", "docx", "html", "json")) {
            assertThat(director.download(summons + "/fil/" + format).statusCode())
                    .as(format)
                    .isEqualTo(200);
        }
        assertThat(director.get(summons + "/fil/exe").statusCode()).isEqualTo(404);
        assertThat(director.get(summons).body())
                .contains("&lt;b&gt;beslut&lt;/b&gt;")
                .contains("mailto:?subject=");
    }

    @Test
    void a_summons_is_registered_with_its_receivers_and_kept_as_it_was_sent() {
        item("Budget", "Bakgrund.", "Förslag.");
        Map<String, Object> fields = sending(chair);
        fields.put("satt-" + chair, "LETTER");
        fields.put("namn1", "Gunilla Gäst");
        fields.put("organisation1", "Konsult AB");
        fields.put("satt1", "EMAIL");

        item("Lokaler", "", "");
        assertThat(TestVisitor.text(director.get(summons + "/skicka")))
                .contains("Att se över innan kallelsen skickas", "saknar underlag");

        HttpResponse<String> answer = director.post(summons + "/skicka", fields);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        HttpResponse<String> page = director.get(summons);
        assertThat(TestVisitor.text(page))
                .contains("registrerad som skickad till 2 mottagare")
                .contains("Karin Provsson, Region Prov (Brev)", "Gunilla Gäst, Konsult AB (E-post)")
                .doesNotContain("Erik Ersättarsson, Region Prov (");
        byte[] kept = director.download(found(page.body(), "href=\"(" + summons + "/[0-9a-f-]{36}/fil)\""))
                .body();
        assertThat(new String(kept, 0, 5, UTF_8)).isEqualTo("%PDF-");
        assertThat(director.get(summons + "/skicka").body()).contains("value=\"Gunilla Gäst\"");
    }

    @Test
    void two_lines_for_guests_are_shown_and_more_when_asked_for_with_what_was_typed() {
        item("Budget", "Bakgrund.", "Förslag.");
        assertThat(director.get(summons + "/skicka").body())
                .contains("name=\"namn2\"", "Lägg till rader")
                .doesNotContain("name=\"namn3\"");
        Map<String, Object> typed = with(with(sending(chair), "namn2", "Gunilla Gäst"), "rader", "2");

        HttpResponse<String> more = director.post(summons + "/skicka", with(typed, "fler", "ja"));

        assertThat(more.statusCode()).isEqualTo(200);
        assertThat(more.body())
                .contains("value=\"Gunilla Gäst\"", "name=\"namn5\"", "value=\"" + chair + "\" checked")
                .contains("name=\"rader\" value=\"5\"", "data-guard=\"changed\"")
                .doesNotContain("name=\"namn6\"");
        assertThat(text(summons)).doesNotContain("Gunilla Gäst");
        assertThat(director.post(summons + "/skicka", with(with(typed, "namn5", "Gustav Gäst"), "rader", "5"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(text(summons)).contains("Gunilla Gäst", "Gustav Gäst");
        assertThat(director.get(summons + "/skicka").body())
                .contains("name=\"namn3\"")
                .doesNotContain("name=\"namn4\"");
    }

    @Test
    void who_is_not_called_again_is_named_with_the_reason_and_so_is_who_has_come() {
        item("Budget", "Bakgrund.", "Förslag.");
        UUID vice = GivenBoard.mandate(director.scope(), region, "Vera Vicesson", "VICE_CHAIR");
        Map<String, Object> everybody = sending(chair);
        everybody.put("mottagare", List.of(chair.toString(), deputy.toString(), vice.toString()));
        director.post(summons + "/skicka", everybody);
        assertThat(text(summons + "/skicka")).doesNotContain("Mottagare sedan den förra kallelsen");

        GivenBoard.ends(director.scope(), deputy, LocalDate.of(2017, 6, 30));
        GivenBoard.ends(director.scope(), vice, LocalDate.of(2017, 6, 30));
        UUID again =
                GivenBoard.mandate(director.scope(), region, "Vera Vicesson", "VICE_CHAIR", LocalDate.of(2017, 7, 1));
        GivenBoard.mandate(director.scope(), region, "Nils Nysson", "DEPUTY", LocalDate.of(2017, 7, 1));

        HttpResponse<String> page = director.get(summons + "/skicka");
        assertThat(TestVisitor.text(page))
                .contains(
                        "Erik Ersättarsson, Region Prov, fick den förra kallelsen men får inte den här: personen lämnade"
                                + " sitt uppdrag 30 juni 2017. Ska personen ändå kallas, skriv namnet bland övriga.",
                        "Nils Nysson, Region Prov, har mandat på mötesdagen men fick inte den förra kallelsen.")
                .doesNotContain("Vera Vicesson, Region Prov, fick", "Vera Vicesson, Region Prov, har");
        assertThat(page.body())
                .containsPattern("value=\"" + again + "\" checked")
                .containsPattern("value=\"" + chair + "\" checked");
        director.post(summons + "/skicka", sending(chair));
        assertThat(text(summons + "/skicka")).doesNotContain("Erik Ersättarsson");
    }

    @Test
    void what_has_changed_since_it_was_sent_is_told() {
        item("Budget", "Bakgrund.", "Förslag.");
        item("Plan", "Bakgrund.", "Förslag.");
        director.post(summons + "/skicka", sending(chair));
        assertThat(text(summons)).doesNotContain("Ändrat sedan");

        String budget = itemId();
        director.post(
                meeting + "/arenden/" + budget,
                Map.of("slag", "DECISION", "rubrik", "Ny budget", "bakgrund", "B.", "forslag", "F.", "version", "1"));
        item("Extra ärende", "Bakgrund.", "Förslag.");
        director.upload(meeting + "/handlingar", "Underlag.txt", "Text".getBytes(UTF_8));
        director.post(meeting, with(with(MEETING, "plats", "Annan sal"), "version", "1"));
        director.post(meeting + "/arenden/" + budget + "/ner", Map.of());

        assertThat(text(summons))
                .containsSubsequence(
                        "Ändrat sedan kallelsen skickades",
                        "Mötets tid, plats eller rubrik är ändrad.",
                        "Nytt ärende: Extra ärende.",
                        "Ändrat ärende: Ny budget.",
                        "Ny bilaga: Underlag.",
                        "Ärendenas ordning är ändrad.")
                .doesNotContain("Plan.");
        director.post(summons + "/skicka", sending(chair));
        assertThat(text(summons)).contains("Kallelse 2", "Kallelse 1").doesNotContain("Ändrat sedan");
    }

    @Test
    void what_does_not_hold_is_said_beside_its_field() {
        item("Budget", "Bakgrund.", "Förslag.");
        Map<String, Object> nobody = sending(chair);
        nobody.remove("mottagare");

        assertThat(refused(nobody)).contains("minst en mottagare");
        assertThat(refused(with(sending(chair), "skickad", "2050-01-01"))).contains("när den har skickats");
        assertThat(refused(with(sending(chair), "mottagare", UUID.randomUUID())))
                .contains("Välj bland alternativen");
        assertThat(refused(with(sending(chair), "organisation3", "Ensam"))).contains("Skriv också vem som kallas");
        assertThat(refused(with(sending(deputy), "satt-" + deputy, "DUVA"))).contains("Välj ett av alternativen");
    }

    @Test
    void a_meeting_that_has_been_held_is_not_called() {
        item("Budget", "Bakgrund.", "Förslag.");
        String past = added(with(MEETING, "datum", "2017-05-29"));
        director.post(past + "/hallet", Map.of("version", "1"));

        assertThat(director.post(past + "/kallelse/skicka", sending(chair)).statusCode())
                .isEqualTo(409);
    }

    @Test
    void the_board_reads_and_only_who_may_write_registers() {
        item("Budget", "Bakgrund.", "Förslag.");
        TestVisitor member = RunningApplication.visitorIn(director.scope(), Role.BOARD_MEMBER);

        assertThat(TestVisitor.text(member.get(summons)))
                .contains("Budget")
                .doesNotContain("Rätta", "Registrera som skickad");
        assertThat(member.get(summons + "/skicka").statusCode()).isEqualTo(403);
        assertThat(member.post(summons + "/skicka", sending(chair)).statusCode())
                .isEqualTo(403);
        assertThat(RunningApplication.visitor(Role.DIRECTOR).get(summons).statusCode())
                .isEqualTo(404);
    }

    private static Map<String, Object> sending(UUID receiver) {
        return new HashMap<>(
                Map.of("skickad", "2017-06-01", "avsandare", "Test Testsson", "mottagare", receiver.toString()));
    }

    private String refused(Map<String, ?> fields) {
        HttpResponse<String> answer = director.post(summons + "/skicka", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        return TestVisitor.text(answer);
    }

    private void item(String title, String background, String proposal) {
        HttpResponse<String> answer = director.post(
                meeting + "/arenden",
                Map.of("slag", "DECISION", "rubrik", title, "bakgrund", background, "forslag", proposal));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    /** Of the first item. */
    private String itemId() {
        return found(director.get(meeting).body(), "/arenden/([0-9a-f-]{36})\">Ändra");
    }

    private String added(Map<String, ?> fields) {
        HttpResponse<String> answer = director.post("/moten", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private String text(String path) {
        return TestVisitor.text(director.get(path));
    }

    private static Map<String, Object> with(Map<String, ?> fields, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(fields);
        changed.put(field, value);
        return changed;
    }

    private static String found(String html, String pattern) {
        Matcher match = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        assertThat(match.find()).as("%s in %s", pattern, html).isTrue();
        return match.group(1);
    }
}
