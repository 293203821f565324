package se.samklang.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

/** What is told when somebody follows a figure, and to whom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidencePageTest {

    private static final String PERIOD = "fran=2017-01-01&till=2017-08-31";
    private static final String ENDED_SHARE = "/underlag/deltagare?" + PERIOD
            + "&matt=avslutade&rader=deltaganden&tal=deltagare.andel_arbete_studier&utfall=arbete-studier";

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

    @BeforeAll
    void three_have_left_and_one_of_them_to_studies() {
        String insats = locate(director.post(
                        "/insatser",
                        Map.of(
                                "namn",
                                "Teamet",
                                "inriktning",
                                "individ",
                                "uppfoljning",
                                "episod",
                                "fran",
                                "2016-01-01",
                                "parter",
                                List.of("REGION", "MUNICIPALITY")))
                .headers()
                .firstValue("Location")
                .orElse(""));
        for (String reason : List.of("studier", "fortsatt_rehabilitering", "eget_avbrott")) {
            String path = director.post(
                            "/deltagande",
                            Map.of(
                                    "insats",
                                    insats,
                                    "kon",
                                    "kvinna",
                                    "kommun",
                                    "1981",
                                    "startmanad",
                                    "2017-03",
                                    "forsorjning_in",
                                    "forsorjningsstod"))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            assertThat(director.post(
                                    path.replaceFirst("\\?.*", "") + "/avsluta",
                                    Map.of(
                                            "version",
                                            "1",
                                            "slutmanad",
                                            "2017-06",
                                            "avslutsanledning",
                                            reason,
                                            "avslutstyp",
                                            "enligt_plan",
                                            "forsorjning_ut",
                                            "studiemedel"))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void a_share_is_told_with_what_it_is_a_share_of() {
        String page = TestVisitor.text(director.get(ENDED_SHARE));

        assertThat(page.replace('\u00a0', ' '))
                .contains(
                        "Talet är 33 % : 1 av 3.", "Täljare 1", "Nämnare 3", "Period januari–augusti 2017", "Läst 2017")
                .contains("som andel av de avslutade i insatser som följs upp person för person");
        assertThat(director.get(ENDED_SHARE + "&format=json").body())
                .contains(
                        "\"total\":\"33\u00a0%\"",
                        "\"numerator\":1",
                        "\"denominator\":3",
                        "\"from\":\"2017-01-01\"",
                        "\"asOf\":\"2017-",
                        "\"count\":1");
    }

    @Test
    void every_measure_has_its_own_definition() {
        assertThat(text("matt=nya")).contains("startmånad börjar i perioden");
        assertThat(text("matt=avslutade")).contains("slutmånad slutar i perioden", "Summa");
        assertThat(text("matt=totalt")).contains("minst en dag i perioden");
        assertThat(text("kommun=1981&kon=kvinna")).contains("Kommun: Sala, Kön: kvinnor", "folkbokföringskommunen");
    }

    @Test
    void what_no_figure_asks_for_is_not_answered_with_something_else() {
        for (String unknown : List.of(
                "matt=hittepa",
                "kon=hittepa",
                "utfall=hittepa",
                "insats=hittepa",
                "hittepa=1",
                "tal=hittepa",
                "tal=deltagare.andel_kvinnor&matt=nya")) {
            assertThat(director.get("/underlag/deltagare?" + PERIOD + "&" + unknown)
                            .statusCode())
                    .as(unknown)
                    .isEqualTo(404);
        }
        assertThat(director.get("/underlag/deltagare?fran=i-går&till=2017-08-31")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_way_back_leads_to_the_report_and_nowhere_else() {
        String report = director.post("/rapporter", Map.of("fran", "2017-01-01", "till", "2017-08-31"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String address = link(director.get(report).body());

        assertThat(director.get(address).body()).contains("href=\"" + report + "\">Till rapporten</a>");
        assertThat(director.get("/underlag/deltagare?" + PERIOD + "&i_rapport=https://ond.example")
                        .body())
                .doesNotContain("Till rapporten", "ond.example\">Till");
        assertThat(RunningApplication.visitor(Role.DIRECTOR).get(address).body())
                .doesNotContain("Till rapporten");
    }

    @Test
    void a_board_member_reads_the_figure_but_not_the_rows() {
        TestVisitor member = RunningApplication.visitorIn(director.scope(), Role.BOARD_MEMBER);
        TestVisitor auditor = RunningApplication.visitorIn(director.scope(), Role.AUDITOR);

        assertThat(member.get("/deltagande").statusCode()).isEqualTo(403);
        assertThat(TestVisitor.text(member.get(ENDED_SHARE)).replace('\u00a0', ' '))
                .contains("Talet är 33 % : 1 av 3.", "Talet bygger på 1 rad, som bara visas för den vars roll")
                .doesNotContain("2017-03");
        assertThat(member.get(ENDED_SHARE + "&format=json").body())
                .contains("\"count\":1", "\"rowsShown\":false", "\"rows\":[]")
                .doesNotContain("2017-03");
        assertThat(member.get(ENDED_SHARE + "&format=csv").statusCode()).isEqualTo(403);
        assertThat(member.get(ENDED_SHARE + "&format=xlsx").statusCode()).isEqualTo(403);
        assertThat(TestVisitor.text(auditor.get(ENDED_SHARE))).contains("Raden bakom talet", "2017-03");
    }

    private String text(String filter) {
        return TestVisitor.text(director.get("/underlag/deltagare?" + PERIOD + "&" + filter));
    }

    private static String link(String page) {
        Matcher link = Pattern.compile("href=\"(/underlag/deltagare[^\"]*rapport=[^\"]*)\"")
                .matcher(page);
        assertThat(link.find()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private static String locate(String path) {
        return path.replaceAll(".*/|\\?.*", "");
    }
}
