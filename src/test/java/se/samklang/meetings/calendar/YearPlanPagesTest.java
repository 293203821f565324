package se.samklang.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.meetings.GivenBoard;
import se.samklang.web.Role;

/** A year of meetings laid up at once, and followed in a calendar. */
class YearPlanPagesTest {

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

    @Test
    void a_year_is_laid_up_with_its_standing_items() {
        HttpResponse<String> answer = director.post(
                "/moten/planera",
                Map.of(
                        "moten",
                        "2017-10-02; 13.00–16.00; Provsalen\n2017-12-25; 9–12; Salen; Presidium",
                        "stande",
                        List.of("PREVIOUS_MINUTES", "ECONOMY", "APPROVALS", "ASSIGNMENTS")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(text("/moten?ar=2017"))
                .contains("2 möten är planerade. Se över 2017-12-25", "Styrelsemöte 2 oktober 2017", "Presidium");
        String board = found(director.get("/moten?ar=2017").body(), "href=\"(/moten/[0-9a-f-]{36})\">Styrelsemöte");
        assertThat(text(board))
                .containsSubsequence(
                        "Föregående protokoll", "Ekonomi", "Medlemmarnas godkännande", "Uppdrag att återrapportera");
        assertThat(text("/moten/planera?fran=2017")).contains("2018-10-01; 13.00–16.00; Provsalen; Styrelsemöte");
    }

    @Test
    void standing_items_are_filled_from_what_is_registered() {
        GivenBoard.member(director.scope(), "Region Prov", 1);
        director.post("/moten", Map.of("slag", "BOARD", "datum", "2017-05-29", "borjar", "13.00"));
        String earlier = found(director.get("/moten").body(), "href=\"(/moten/[0-9a-f-]{36})\">Styrelsemöte");
        director.post(earlier + "/arenden", Map.of("slag", "DECISION", "rubrik", "Budget"));
        director.post(earlier + "/hallet", Map.of("version", "1"));
        director.post(earlier + "/paragrafer", Map.of("version", "2"));
        director.post(
                "/moten/planera",
                Map.of("moten", "2017-10-02; 13; Salen", "stande", List.of("PREVIOUS_MINUTES", "APPROVALS")));
        String later = found(
                director.get("/moten").body(), "href=\"(/moten/[0-9a-f-]{36})\">Styrelsemöte 2\u00a0?\\s?oktober");

        assertThat(text(later + "/kallelse"))
                .contains("Styrelsemöte 29 maj 2017", "Inte justerat", "Region Prov", "Inte beslutat än")
                .doesNotContain("finns inte");
    }

    @Test
    void a_meeting_laid_up_by_itself_gets_the_standing_items_it_lacks() {
        director.post("/moten/planera", Map.of("moten", "2017-10-02; 13; Salen", "stande", List.of("ECONOMY")));
        String meeting = found(director.get("/moten").body(), "href=\"(/moten/[0-9a-f-]{36})\">Styrelsemöte");

        director.post(meeting + "/staende", Map.of());

        assertThat(text(meeting)).containsOnlyOnce("1 Ekonomi").contains("4 Uppdrag att återrapportera");
        director.post(meeting + "/staende", Map.of());
        assertThat(text(meeting)).contains("finns redan i dagordningen").doesNotContain("5 ");
    }

    @Test
    void the_same_year_is_not_laid_up_twice() {
        Map<String, String> plan = Map.of("moten", "2017-10-02; 13; Salen");
        director.post("/moten/planera", plan);

        HttpResponse<String> again = director.post("/moten/planera", plan);

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(again)).contains("är redan planerat 2017-10-02");
        assertThat(director.post("/moten/planera", Map.of("moten", "i vår")).statusCode())
                .isEqualTo(422);
        assertThat(RunningApplication.visitorIn(director.scope(), Role.BOARD_MEMBER)
                        .get("/moten/planera")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_calendar_program_follows_the_meetings_through_a_secret_address() {
        director.post("/moten/planera", Map.of("moten", "2017-10-02; 13–16; Provsalen"));
        TestVisitor member = RunningApplication.visitorIn(director.scope(), Role.BOARD_MEMBER);
        HttpResponse<String> made = member.post("/moten/kalender", Map.of());
        String feed = found(made.body(), "value=\"http[^\"]*(/kalender/[A-Za-z0-9_-]{43}\\.ics)\"");
        TestVisitor program = RunningApplication.stranger();

        HttpResponse<byte[]> file = program.download(feed);

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        CalendarReader.Component event =
                CalendarReader.read(file.body()).parts("VEVENT").getFirst();
        assertThat(event.value("DTSTART")).isEqualTo("20171002T130000");
        assertThat(text("/moten/kalender")).contains("Du har ingen adress än");
        assertThat(program.get("/kalender/" + "x".repeat(43) + ".ics").statusCode())
                .isEqualTo(404);

        String newer = found(member.post("/moten/kalender", Map.of()).body(), "(/kalender/[A-Za-z0-9_-]{43}\\.ics)");
        assertThat(program.get(feed).statusCode()).isEqualTo(404);
        assertThat(program.get(newer).statusCode()).isEqualTo(200);
        member.post("/moten/kalender/radera", Map.of());
        assertThat(program.get(newer).statusCode()).isEqualTo(404);
    }

    @Test
    void a_secret_address_opens_nothing_once_its_owner_has_no_role() {
        TestVisitor member = RunningApplication.visitorIn(director.scope(), Role.AUDITOR);
        String feed = found(member.post("/moten/kalender", Map.of()).body(), "(/kalender/[A-Za-z0-9_-]{43}\\.ics)");
        assertThat(RunningApplication.stranger().get(feed).statusCode()).isEqualTo(200);

        revokeAll(member);

        assertThat(RunningApplication.stranger().get(feed).statusCode()).isEqualTo(404);
    }

    @Test
    void a_meeting_is_fetched_for_the_calendar_and_grows_with_its_changes() {
        director.post("/moten/planera", Map.of("moten", "2017-10-02; 13–16; Provsalen"));
        String meeting = found(director.get("/moten").body(), "href=\"(/moten/[0-9a-f-]{36})\">Styrelsemöte");
        CalendarReader.Component before = event(meeting);

        director.post(
                meeting,
                Map.of("slag", "BOARD", "datum", "2017-10-03", "borjar", "13.00", "plats", "Annan", "version", "1"));
        CalendarReader.Component after = event(meeting);

        assertThat(after.value("UID")).isEqualTo(before.value("UID"));
        assertThat(after.value("DTSTART")).as(director.get(meeting).body()).isEqualTo("20171003T130000");
        assertThat(Integer.parseInt(after.value("SEQUENCE"))).isGreaterThan(Integer.parseInt(before.value("SEQUENCE")));
    }

    private CalendarReader.Component event(String meeting) {
        return CalendarReader.read(director.download(meeting + "/kalender.ics").body())
                .parts("VEVENT")
                .getFirst();
    }

    private void revokeAll(TestVisitor member) {
        String page = director.get("/konton").body();
        String account = found(page, member.email().replace(".", "\\.") + ".*?/konton/([0-9a-f-]{36})/ta-bort-roll");
        assertThat(director.post("/konton/" + account + "/ta-bort-roll", Map.of("roll", "AUDITOR"))
                        .statusCode())
                .isEqualTo(303);
    }

    private String text(String path) {
        return TestVisitor.text(director.get(path));
    }

    private static String found(String html, String pattern) {
        Matcher match = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        assertThat(match.find()).as("%s in %s", pattern, html).isTrue();
        return match.group(1);
    }
}
