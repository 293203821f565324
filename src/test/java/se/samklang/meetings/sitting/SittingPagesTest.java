package se.samklang.meetings.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.meetings.OpenedMeeting;
import se.samklang.meetings.agenda.AgendaItemKind;
import se.samklang.web.Role;

/** At the meeting, over HTTP and without JavaScript. */
class SittingPagesTest {

    private static final LocalDate IN_MAY = LocalDate.of(2017, 5, 29);

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    private final OpenedMeeting meeting = OpenedMeeting.in(director.scope(), IN_MAY, 5);

    @Test
    void a_standard_decision_is_one_button_and_another_goes_on() {
        UUID first = meeting.item(
                "Processtöd", "Att bevilja 60 tkr för processtöd\nAtt ge presidiet i uppdrag att följa upp");
        UUID second = meeting.item("Policy", "Att anta policyn");
        assertThat(text(meeting.path()))
                .contains("1 Processtöd", "0 av 2 ärenden avgjorda", "5 av 5 ledamöter beslutar");

        HttpResponse<String> approved = post(first, "utfall", Map.of("utfall", "DECIDED", "overlaggning", "Samtal."));
        HttpResponse<String> next = post(first, "overlaggning", Map.of("vidare", "ja", "overlaggning", "Samtal."));

        assertThat(location(approved)).isEqualTo(meeting.path(first));
        assertThat(location(next)).isEqualTo(meeting.path(second));
        assertThat(text(meeting.path(first)))
                .contains("Att bevilja 60 tkr för processtöd", "Att ge presidiet i uppdrag", "1 av 2 ärenden avgjorda")
                .contains("Samtal.", "I beslutet står ett belopp: 60\u00a0000\u00a0kr");
    }

    @Test
    void the_next_item_is_a_link_at_the_top_until_the_last() {
        UUID first = meeting.item("Policy", "Att anta policyn");
        UUID last = meeting.item("Budget", "Att anta budgeten");

        assertThat(page(first)).contains("href=\"" + meeting.path(last) + "\">Till nästa ärende</a>");
        assertThat(page(last)).doesNotContain("Till nästa ärende");
    }

    @Test
    void an_amount_is_registered_only_when_somebody_says_so() {
        UUID item = meeting.item("Stöd", "Att bevilja 50 000 kr under perioden augusti-december 2017.");
        post(item, "utfall", Map.of("utfall", "DECIDED"));
        String decision = found(page(item), "href=\"(/beslut/[0-9a-f-]{36})\"");
        assertThat(text(decision)).contains("Beviljat –");

        String form = found(page(item), "(?s)action=\"([^\"]+)\" class=\"flash\"");
        director.post(
                form,
                Map.of(
                        "version",
                        "1",
                        "sats",
                        "Att bevilja 50 000 kr under perioden augusti-december 2017.",
                        "belopp",
                        "50 000",
                        "fran",
                        "2017-08-01",
                        "till",
                        "2017-12-31"));

        assertThat(text(decision)).contains("Beviljat 50\u00a0000\u00a0kr", "Tid augusti–december 2017", "29 maj 2017");
        assertThat(text("/beslut?ar=2017&belopp=ja")).contains("2017 1 50\u00a0000\u00a0kr");
        assertThat(new String(director.download("/beslut?format=csv").body(), StandardCharsets.UTF_8))
                .contains("50000,00;2017-08-01;2017-12-31");
        assertThat(director.download("/beslut?format=xlsx").statusCode()).isEqualTo(200);
        assertThat(text("/sok?q=augusti-december")).contains("Beslut Att bevilja 50 000 kr");
        assertThat(text("/historik/meetings/decision/" + decision.substring("/beslut/".length())))
                .contains("Beviljat belopp");
    }

    @Test
    void every_outcome_has_its_button_and_its_way_back() {
        UUID information = meeting.item(AgendaItemKind.INFORMATION, "Rapport", "");
        UUID postponed = meeting.item("Budget", "Att anta budgeten");
        UUID withdrawn = meeting.item("Besök", "Att ta emot besöket");
        post(information, "utfall", Map.of("utfall", "NOTED"));
        post(postponed, "utfall", Map.of("utfall", "POSTPONED"));
        HttpResponse<String> gone = post(withdrawn, "utfall", Map.of("utfall", "WITHDRAWN"));
        assertThat(gone.statusCode()).isEqualTo(303);

        assertThat(text(meeting.path(information))).contains("Noterat");
        assertThat(text(meeting.path(postponed))).contains("Bordlagt", "Att bordlägga ärendet.");
        assertThat(text(meeting.path(withdrawn))).contains("Utgår");
        assertThat(post(postponed, "utfall", Map.of("utfall", "DECIDED")).statusCode())
                .isEqualTo(409);
        post(postponed, "igen", Map.of());
        assertThat(text(meeting.path(postponed)))
                .contains("Bifall till förslaget")
                .doesNotContain("Att bordlägga");

        post(postponed, "utfall", Map.of("utfall", "DECIDED"));
        director.post(found(page(postponed), "action=\"(/angra/[0-9a-f-]{36})\""), Map.of());
        assertThat(text(meeting.path(postponed)))
                .contains("Bifall till förslaget")
                .doesNotContain("Beslut Att anta");
    }

    @Test
    void a_decision_in_other_words_is_written_changed_ordered_and_removed() {
        UUID item = meeting.item("Vision", "");
        assertThat(post(item, "utfall", Map.of("utfall", "DECIDED")).statusCode())
                .isEqualTo(409);
        assertThat(post(item, "beslut", Map.of("sats", " ")).statusCode()).isEqualTo(422);

        post(
                item,
                "beslut",
                Map.of("sats", "återkomma med ett förslag\nAtt tacka för arbetet", "overlaggning", "Ord."));
        String second = found(page(item), "(?s)Att tacka.*href=\"(" + meeting.path(item) + "/beslut/[^\"]+)\"");
        director.post(second + "/upp", Map.of());
        assertThat(text(meeting.path(item))).containsSubsequence("Att tacka för arbetet", "Att återkomma med");

        HttpResponse<String> wrong = director.post(
                second,
                Map.of("version", "1", "sats", "Att", "belopp", "många", "fran", "2017-02-01", "till", "2017-01-01"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        director.post(second, Map.of("version", "1", "sats", "Att tacka <b>alla</b>", "belopp", "60 tkr"));
        HttpResponse<String> late = director.post(second, Map.of("version", "1", "sats", "Att tacka ingen"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(late)).contains("Att tacka ingen");
        assertThat(page(item)).contains("Att tacka &lt;b&gt;alla&lt;/b&gt;");
        assertThat(text(meeting.path(item))).contains("Beviljat: 60\u00a0000\u00a0kr");
        director.post(second + "/radera", Map.of());
        assertThat(text(meeting.path(item))).doesNotContain("Att tacka");
    }

    @Test
    void what_two_write_at_once_is_shown_and_nothing_is_lost() {
        UUID item = meeting.item("Budget", "Att anta budgeten");
        String base = found(page(item), "name=\"grund\" value=\"([0-9a-f]+)\"");
        post(item, "overlaggning", Map.of("overlaggning", "Den ena.", "grund", base, "version", "1"));

        HttpResponse<String> same =
                post(item, "overlaggning", Map.of("overlaggning", "Den ena.", "grund", base, "version", "1"));
        HttpResponse<String> other =
                post(item, "overlaggning", Map.of("overlaggning", "Den andra.", "grund", base, "version", "1"));
        HttpResponse<String> decided = post(
                item,
                "utfall",
                Map.of("utfall", "DECIDED", "overlaggning", "Den andra.", "grund", base, "version", "1"));

        assertThat(same.statusCode()).isEqualTo(303);
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(other)).contains("Den ena.", "Den andra.", "Senast sparat av");
        assertThat(decided.statusCode()).isEqualTo(409);
        assertThat(text(meeting.path(item))).contains("Den ena.", "Bifall till förslaget");
    }

    @Test
    void a_change_of_something_else_in_the_item_does_not_disturb_who_writes() {
        UUID item = meeting.item("Budget", "Att anta budgeten");
        String base = found(page(item), "name=\"grund\" value=\"([0-9a-f]+)\"");
        director.post(
                "/moten/" + meeting.id() + "/arenden/" + item,
                Map.of("slag", "DECISION", "rubrik", "Budget 2018", "version", "1"));

        HttpResponse<String> saved =
                post(item, "overlaggning", Map.of("overlaggning", "Ord.", "grund", base, "version", "1"));

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(text(meeting.path(item))).contains("Budget 2018", "Ord.");
    }

    @Test
    void a_text_of_two_hundred_thousand_characters_is_kept_and_a_longer_one_is_told() {
        UUID item = meeting.item("Långt", "Att anta");
        String longest = "å<b>".repeat(50_000);

        assertThat(post(item, "overlaggning", Map.of("overlaggning", longest)).statusCode())
                .isEqualTo(303);
        assertThat(page(item)).contains("å&lt;b&gt;".repeat(1000));
        assertThat(post(item, "overlaggning", Map.of("overlaggning", longest + "!", "version", "2"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void without_quorum_or_before_the_meeting_is_opened_nothing_is_decided() {
        UUID item = meeting.item("Budget", "Att anta budgeten");
        meeting.absent("Ledamot 2").absent("Ledamot 3").unmandated("Ledamot 4");

        HttpResponse<String> refused = post(item, "utfall", Map.of("utfall", "DECIDED"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(refused)).contains("inte beslutfört", "2 av 5");
        assertThat(post(item, "utfall", Map.of("utfall", "NOTED")).statusCode()).isEqualTo(303);

        meeting.become("PLANNED");
        assertThat(TestVisitor.text(post(item, "overlaggning", Map.of("overlaggning", "Ord."))))
                .contains("Mötet är inte öppnat");
        assertThat(text(meeting.path(item))).contains("Mötet är inte öppnat än").doesNotContain("Spara texten");
        meeting.become("HELD").become("CIRCULATING");
        assertThat(post(item, "beslut", Map.of("sats", "Att ändra")).statusCode())
                .isEqualTo(409);
        assertThat(text(meeting.path(item))).contains("under justering").doesNotContain("Ta upp ärendet igen");
    }

    @Test
    void the_order_is_changed_at_the_meeting_and_the_paragraphs_follow() {
        UUID first = meeting.item("Alfa", "Att anta alfa");
        meeting.item("Beta", "Att anta beta");
        UUID third = meeting.item("Gamma", "Att anta gamma");
        post(first, "utfall", Map.of("utfall", "DECIDED"));

        post(third, "nu", Map.of());

        assertThat(text(meeting.path())).containsSubsequence("1 Alfa", "2 Gamma", "3 Beta");
        post(third, "ner", Map.of());
        assertThat(text(meeting.path())).containsSubsequence("1 Alfa", "2 Beta", "3 Gamma");
        post(third, "upp", Map.of());
        post(third, "utfall", Map.of("utfall", "WITHDRAWN"));
        meeting.become("HELD");
        director.post("/moten/" + meeting.id() + "/paragrafer", Map.of("version", version()));
        assertThat(text(meeting.path())).containsSubsequence("§\u00a01 Alfa", "2 Gamma", "§\u00a02 Beta");
        assertThat(post(third, "igen", Map.of()).statusCode()).isEqualTo(409);
        assertThat(post(third, "upp", Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void who_reads_sees_no_buttons_and_items_are_reached_only_through_their_meeting() {
        UUID item = meeting.item("Budget", "Att anta budgeten");
        OpenedMeeting other = OpenedMeeting.in(director.scope(), IN_MAY, 3);
        TestVisitor member = RunningApplication.visitorIn(director.scope(), Role.BOARD_MEMBER);

        assertThat(TestVisitor.text(member.get(meeting.path(item))))
                .contains("Budget")
                .doesNotContain("Bifall till", "Spara texten", "Nytt yrkande");
        assertThat(member.post(meeting.path(item) + "/utfall", Map.of("utfall", "DECIDED"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(director.get(other.path(item)).statusCode()).isEqualTo(404);
        assertThat(director.post(other.path(item) + "/utfall", Map.of("utfall", "DECIDED"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(RunningApplication.visitor(Role.DIRECTOR)
                        .get(meeting.path(item))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(item, "utfall", Map.of("utfall", "DECIDED", "status", "VERIFIED"))
                        .statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> post(UUID item, String act, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("version", "99");
        if (!fields.containsKey("grund")) {
            Matcher base =
                    Pattern.compile("name=\"grund\" value=\"([0-9a-f]+)\"").matcher(page(item));
            boolean text = act.equals("overlaggning") || act.equals("utfall") || act.equals("beslut");
            if (text && base.find()) {
                all.put("grund", base.group(1));
            }
        }
        return director.post(meeting.path(item) + "/" + act, all);
    }

    private String version() {
        return found(
                director.get("/moten/" + meeting.id()).body(), "paragrafer\">.*?name=\"version\" value=\"([0-9]+)\"");
    }

    private String page(UUID item) {
        return director.get(meeting.path(item)).body();
    }

    private String text(String path) {
        return TestVisitor.text(director.get(path));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static String found(String html, String pattern) {
        Matcher match = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        assertThat(match.find()).as("%s in %s", pattern, html).isTrue();
        return match.group(1);
    }
}
