package se.samklang.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

/** Meetings and agendas over HTTP, from the plan of the year to numbered paragraphs. */
class MeetingPagesTest {

    private static final Map<String, String> MEETING =
            Map.of("slag", "BOARD", "datum", "2017-05-29", "borjar", "13.00", "slutar", "17:00", "plats", "Provsalen");

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

    @Test
    void a_meeting_is_planned_shown_listed_and_changed() {
        String path = added(MEETING);

        assertThat(text(path)).contains("Styrelsemöte 29 maj 2017", "Planerat", "13.00–17.00", "Provsalen");
        assertThat(text("/moten?ar=2017")).contains("Styrelsemöte 29 maj 2017");
        assertThat(text("/moten?ar=2018")).contains("Inga möten passar filtret");
        assertThat(director.get(path + "/andra").body()).contains("value=\"13.00\"");

        director.post(path, with(MEETING, "rubrik", "Extra styrelsemöte"));

        assertThat(text(path)).contains("Extra styrelsemöte 29 maj 2017");
    }

    @Test
    void the_list_is_a_file_too() {
        added(MEETING);

        String csv = new String(director.download("/moten?format=csv").body(), StandardCharsets.UTF_8);

        assertThat(csv)
                .contains("datum;borjar;slutar;slag;rubrik;plats;lage;arenden")
                .contains("2017-05-29;13:00;17:00;Styrelsemöte;;Provsalen;Planerat;0");
        assertThat(director.download("/moten?format=xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void what_does_not_hold_is_said_beside_its_field() {
        assertThat(refused(with(MEETING, "borjar", "ett"))).contains("Klockslaget ska skrivas med timme och minut");
        assertThat(refused(with(MEETING, "slutar", "12.30"))).contains("Mötet måste sluta senare än det börjar");
        assertThat(refused(with(MEETING, "borjar", ""))).contains("Ange också när mötet börjar");
        assertThat(refused(with(with(MEETING, "datum", "2026-03-29"), "borjar", "02.30")))
                .contains("Klockslaget finns inte den dagen");
        assertThat(refused(with(MEETING, "slag", "PARTY"))).contains("Välj ett av alternativen");
    }

    @Test
    void a_time_the_clock_skips_when_summer_begins_is_refused() {
        HttpResponse<String> skipped =
                director.post("/moten", Map.of("slag", "BOARD", "datum", "2018-03-25", "borjar", "02.30"));

        assertThat(skipped.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(skipped)).contains("Klockslaget finns inte den dagen: sommartiden börjar");
        assertThat(director.post("/moten", Map.of("slag", "BOARD", "datum", "2018-10-28", "borjar", "02.30"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void the_second_of_two_changes_shows_both_versions() {
        String path = added(MEETING);
        director.post(path, with(MEETING, "plats", "Lilla salen"));

        HttpResponse<String> second = director.post(path, with(MEETING, "plats", "Stora salen"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(second)).contains("Plats", "Lilla salen", "Stora salen");
        assertThat(text(path)).contains("Lilla salen");
    }

    @Test
    void a_removed_meeting_comes_back_with_its_agenda() {
        String path = added(MEETING);
        item(path, "Val av justerare");

        HttpResponse<String> removed = director.post(path + "/radera", Map.of("version", "1"));
        String list = director.get("/moten").body();
        assertThat(director.get(path).statusCode()).isEqualTo(404);
        assertThat(removed.statusCode()).isEqualTo(303);
        director.post(found(list, "action=\"(/angra/[0-9a-f-]{36})\""), Map.of());

        assertThat(text(path)).contains("Val av justerare");
    }

    @Test
    void items_stand_in_the_order_they_are_moved_to() {
        String path = added(MEETING);
        item(path, "Alfa");
        item(path, "Beta");
        item(path, "Gamma");

        director.post(itemPath(path, "Gamma") + "/upp", Map.of());
        director.post(itemPath(path, "Alfa") + "/ner", Map.of());
        director.post(itemPath(path, "Gamma") + "/upp", Map.of());

        assertThat(text(path)).containsSubsequence("1 Gamma", "2 Alfa", "3 Beta");
    }

    @Test
    void an_item_is_changed_and_removed() {
        String path = added(MEETING);
        item(path, "Budget");
        String item = itemPath(path, "Budget");

        director.post(item, Map.of("slag", "ELECTION", "rubrik", "Val av <b>ordförande</b>", "version", "1"));
        HttpResponse<String> second =
                director.post(item, Map.of("slag", "DECISION", "rubrik", "Min rubrik", "version", "1"));

        assertThat(director.get(path).body()).contains("Val av &lt;b&gt;ordförande&lt;/b&gt;");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(second)).contains("Min rubrik", "Beslut", "Val");
        assertThat(director.post(item + "/radera", Map.of("version", "2")).statusCode())
                .isEqualTo(303);
        assertThat(text(path)).contains("Inga ärenden än");
    }

    @Test
    void an_item_is_reached_only_through_its_own_meeting() {
        String path = added(MEETING);
        item(path, "Budget");
        String other = added(MEETING);
        String id = itemPath(path, "Budget").substring((path + "/arenden/").length());

        assertThat(director.get(other + "/arenden/" + id).statusCode()).isEqualTo(404);
        assertThat(director.post(other + "/arenden/" + id + "/radera", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(RunningApplication.visitor(Role.DIRECTOR).get(path).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_held_meetings_items_become_paragraphs_and_then_stand_still() {
        String path = added(MEETING);
        item(path, "Val av justerare");
        item(path, "Budget");

        director.post(path + "/hallet", Map.of("version", "1"));
        assertThat(text(path)).contains("Hållet", "Numrera paragraferna");
        HttpResponse<String> numbered = director.post(path + "/paragrafer", Map.of("version", "2"));

        assertThat(numbered.statusCode()).isEqualTo(303);
        assertThat(text(path))
                .contains("§\u00a01 Val av justerare", "§\u00a02 Budget")
                .doesNotContain("Flytta", "Nytt ärende");
        assertThat(director.post(itemPath(path, "Budget") + "/upp", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(director.post(path + "/arenden", Map.of("slag", "DECISION", "rubrik", "Sent"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(director.post(path + "/radera", Map.of("version", "3")).statusCode())
                .isEqualTo(409);
        assertThat(director.post(path, with(with(MEETING, "datum", "2016-05-29"), "version", "3"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void an_item_is_found_by_its_words_and_its_history_names_the_meeting() {
        String path = added(MEETING);
        item(path, "Likviditetspolicy");
        String item = itemPath(path, "Likviditetspolicy");

        assertThat(text("/sok?q=likviditetsp")).contains("Ärende Likviditetspolicy Beslut vid mötet 29 maj 2017");
        assertThat(text("/historik/meetings/agenda_item/" + item.substring(item.lastIndexOf('/') + 1)))
                .contains("Styrelsemöte 29 maj 2017")
                .doesNotContain("finns inte längre");
    }

    @Test
    void a_meeting_to_come_cannot_have_been_held() {
        String path = added(with(MEETING, "datum", "2017-09-02"));

        HttpResponse<String> answer = director.post(path + "/hallet", Map.of("version", "1"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(answer)).contains("kan inte vara hållet än");
    }

    @Test
    void who_reads_sees_no_buttons_and_changes_nothing() {
        String path = added(MEETING);
        item(path, "Budget");
        TestVisitor member = RunningApplication.visitorIn(director.scope(), Role.BOARD_MEMBER);

        assertThat(TestVisitor.text(member.get(path))).contains("Budget").doesNotContain("Ändra", "Radera", "Flytta");
        assertThat(member.post(path + "/hallet", Map.of("version", "1")).statusCode())
                .isEqualTo(403);
        assertThat(RunningApplication.visitorIn(director.scope(), Role.INSATS_LEAD)
                        .get(path)
                        .statusCode())
                .isEqualTo(403);
    }

    private String added(Map<String, String> fields) {
        HttpResponse<String> answer = director.post("/moten", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private void item(String meeting, String title) {
        HttpResponse<String> answer =
                director.post(meeting + "/arenden", Map.of("slag", "DECISION", "rubrik", title, "bakgrund", "Text."));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private String itemPath(String meeting, String title) {
        return found(
                director.get(meeting).body(),
                "href=\"(" + meeting + "/arenden/[0-9a-f-]{36})\">Ändra<span class=\"visually-hidden\"> " + title);
    }

    private String refused(Map<String, String> fields) {
        HttpResponse<String> answer = director.post("/moten", fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        return TestVisitor.text(answer);
    }

    private String text(String path) {
        return TestVisitor.text(director.get(path));
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(field, value);
        changed.putIfAbsent("version", "1");
        return changed;
    }

    private static String found(String html, String pattern) {
        Matcher match = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        assertThat(match.find()).as("%s in %s", pattern, html).isTrue();
        return match.group(1);
    }
}
