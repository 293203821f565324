package se.samklang.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Database;
import se.samklang.minutes.GivenMinutes;
import se.samklang.web.Role;

/** What waits, over HTTP, for several roles. Today is 1 September 2017. */
class StartPagesTest {

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

    private static String found(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothing_waits_in_a_new_association() {
        assertThat(TestVisitor.text(director.get("/"))).contains("Det här väntar på dig Inget väntar på dig just nu.");
        assertThat(TestVisitor.text(director.get("/vantar"))).contains("Inget väntar på dig");
    }

    @Test
    void what_waits_stands_on_the_overview_most_pressing_first_and_the_rest_behind_a_link() {
        for (int day = 4; day <= 13; day++) {
            planned("2017-09-" + String.format(java.util.Locale.ROOT, "%02d", day));
        }

        String overview = TestVisitor.text(director.get("/"));

        assertThat(overview)
                .contains(
                        "Alla 10", "… och 4 till", "4 dagar försenat Styrelsemöte 4 september 2017: kallelsen är inte")
                .doesNotContain("Styrelsemöte 10 september 2017");
        assertThat(overview.indexOf("Styrelsemöte 4 ")).isLessThan(overview.indexOf("Styrelsemöte 9 "));
        assertThat(TestVisitor.text(director.get("/vantar"))).contains("Styrelsemöte 13 september 2017", "10 rader");
    }

    @Test
    void every_role_sees_how_the_goals_stand_and_what_the_year_asks_for_next() {
        director.post("/planer", Map.of("rubrik", "Verksamhetsplan 2017", "fran", "2017"));
        String plan = found(director.get("/planer").body(), "href=\"(/planer/[0-9a-f-]{36})\"");
        director.post(plan + "/flera", Map.of("mal", "1) Samverkan\n- Nätverk\n- Processdagar"));
        String goal = found(director.get(plan).body(), "href=\"(/mal/[0-9a-f-]{36})");
        director.post(goal + "/utfall", Map.of("ar", "2017", "utfall", "Gjort.", "status", "MET", "version", "0"));
        director.post("/arshjul/regler/hamta", Map.of());
        director.post("/arshjul", Map.of("ar", "2017"));
        planned("2017-09-05");

        for (Role role : Role.values()) {
            TestVisitor visitor = RunningApplication.visitorIn(director.scope(), role);
            String page = TestVisitor.text(visitor.get("/"));
            assertThat(page)
                    .as(role.label())
                    .contains("Målen 2017 Verksamhetsplan 2017", "Av planens 2 mål")
                    .containsSubsequence("1 Uppfyllda", "0 Delvis uppfyllda", "0 Ej uppfyllda", "1 Ej bedömda")
                    .containsSubsequence(
                            "Härnäst i årshjulet",
                            "Prognos för helåret 2017-09-15 Om 14 dagar Ekonom",
                            "möte 5 september 2017 justerat 2017-09-19 Om 18 dagar");
            assertThat(visitor.get("/arshjul").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void the_list_is_a_file_too() {
        planned("2017-09-05");

        String csv = new String(director.download("/vantar?format=csv").body(), StandardCharsets.UTF_8);

        assertThat(csv).contains("senast;dagar_sent;lage;vad;mer;adress");
        assertThat(csv).contains("2017-08-29;3;Försenat;Styrelsemöte 5 september 2017: kallelsen är inte skickad;");
        assertThat(director.download("/vantar?format=xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_is_led_to_a_closed_page_and_everybody_sees_what_is_theirs() {
        GivenMinutes.inEveryStage(director.scope(), account(director));
        planned("2017-09-05");
        SoftAssertions all = new SoftAssertions();

        for (Role role : Role.values()) {
            TestVisitor visitor = RunningApplication.visitorIn(director.scope(), role);
            for (String page : List.of("/", "/vantar")) {
                HttpResponse<String> answer = visitor.get(page);
                all.assertThat(answer.statusCode()).as("%s as %s", page, role).isEqualTo(200);
                for (String link : waitingLinks(answer.body())) {
                    all.assertThat(visitor.get(link).statusCode())
                            .as("%s as %s", link, role)
                            .isEqualTo(200);
                }
            }
        }
        all.assertAll();
        assertThat(waitingLinks(director.get("/").body())).hasSizeGreaterThanOrEqualTo(3);
        assertThat(TestVisitor.text(director.get("/"))).contains("din tur att skriva under som sekreterare");
        assertThat(waitingLinks(RunningApplication.visitorIn(director.scope(), Role.AUDITOR)
                        .get("/")
                        .body()))
                .isEmpty();
    }

    @Test
    void who_only_leads_insatser_and_who_runs_the_installation_have_their_overview() {
        TestVisitor lead = RunningApplication.visitorIn(director.scope(), Role.INSATS_LEAD);

        assertThat(TestVisitor.text(lead.get("/")))
                .contains("Inget väntar på dig just nu.")
                .doesNotContain("Rapporter");
        assertThat(RunningApplication.operator().get("/").statusCode()).isEqualTo(200);
        assertThat(RunningApplication.operator().get("/vantar").statusCode()).isEqualTo(403);
    }

    @Test
    void what_people_have_written_is_shown_as_they_wrote_it() {
        director.post("/moten", Map.of("slag", "OTHER", "rubrik", "<b>Fet</b>", "datum", "2017-09-06"));

        assertThat(director.get("/").body()).doesNotContain("<b>Fet");
        assertThat(TestVisitor.text(director.get("/"))).contains("<b>Fet</b> 6 september 2017");
    }

    private void planned(String day) {
        assertThat(director.post("/moten", Map.of("slag", "BOARD", "datum", day))
                        .statusCode())
                .isEqualTo(303);
    }

    private static List<String> waitingLinks(String html) {
        String list = html.contains("<ul class=\"findings\">")
                ? html.substring(html.indexOf("<ul class=\"findings\">")).split("</ul>", 2)[0]
                : "";
        return Pattern.compile("href=\"([^\"]+)\"")
                .matcher(list)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static UUID account(TestVisitor visitor) {
        return RunningApplication.bean(Database.class)
                .read(
                        visitor.scope(),
                        tx -> tx.sql("SELECT a.id FROM web.account a WHERE a.email = :email")
                                .param("email", visitor.email())
                                .query(UUID.class)
                                .single());
    }
}
