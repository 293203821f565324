package se.samklang.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.TestVisitor;
import se.samklang.meetings.OpenedMeeting;
import se.samklang.planning.PlanningDesk;

class ActivityPagesTest {

    private final PlanningDesk desk = PlanningDesk.ofDirector();

    @Test
    void what_was_done_is_registered_in_the_form_of_its_year() {
        String action = desk.found("/genomfort/ny?ar=2017", "<form method=\"post\" action=\"(/genomfort[^\"]*)\"");

        String page = desk.send(action, "slag", "CONFERENCE", "rubrik", "Framtidsdagen", "fran", "2017-05-10");

        assertThat(desk.text(page)).contains("Framtidsdagen", "Konferens eller seminarium", "Inget mål än");
        assertThat(desk.text("/genomfort?ar=2017")).contains("Framtidsdagen", "Hör inte till något mål");
        assertThat(desk.text("/genomfort?ar=2016")).contains("Inga aktiviteter 2016");
    }

    @Test
    void the_same_words_on_the_same_day_are_registered_once_and_what_was_typed_is_kept() {
        desk.send("/genomfort?ar=2017", "slag", "NETWORK", "rubrik", "Nätverksträff", "fran", "2017-05-10");

        assertThat(desk.refused(
                        422, "/genomfort?ar=2017", "slag", "NETWORK", "rubrik", "nätverksträff ", "fran", "2017-05-10"))
                .contains("Aktiviteten är redan registrerad den dagen.");
        desk.send("/genomfort?ar=2017", "slag", "NETWORK", "rubrik", "Nätverksträff", "fran", "2017-05-11");
        assertThat(desk.refused(
                        422,
                        "/genomfort?ar=2017",
                        "slag",
                        "NETWORK",
                        "rubrik",
                        "Dag",
                        "fran",
                        "2017-05-12",
                        "kostnad",
                        "-1"))
                .contains("Kostnaden kan inte vara negativ.");
    }

    @Test
    void a_day_outside_the_plan_of_the_chosen_goals_is_refused() {
        String plan = desk.send("/planer", "rubrik", "Verksamhetsplan 2017", "fran", "2017");
        desk.send(plan + "/flera", "mal", "1) Samverkan\n- Nätverk");
        String goal = desk.found(plan, "href=\"/mal/([0-9a-f-]{36})");

        assertThat(desk.refused(
                        422,
                        "/genomfort?ar=2017",
                        "slag",
                        "NETWORK",
                        "rubrik",
                        "Träff",
                        "fran",
                        "2016-11-02",
                        "mal",
                        goal))
                .contains("Målen du valt gäller", "registrera aktiviteten under 2016");
        String page = desk.send(
                "/genomfort?ar=2017",
                "slag",
                "NETWORK",
                "rubrik",
                "Träff",
                "fran",
                "2016-12-20",
                "till",
                "2017-01-10",
                "deltagare",
                "1200",
                "mal",
                goal);
        assertThat(page).isEqualTo("/mal/" + goal + "?ar=2017");
        assertThat(desk.text(page)).contains("Träff", "1\u00a0200");
    }

    @Test
    void an_activity_over_new_year_keeps_the_goals_of_both_years_when_it_is_saved_again() {
        String earlier = desk.send("/planer", "rubrik", "Verksamhetsplan 2016", "fran", "2016");
        desk.send(earlier + "/flera", "mal", "1) Samverkan\n- Kartläggning");
        String later = desk.send("/planer", "rubrik", "Verksamhetsplan 2017", "fran", "2017");
        desk.send(later + "/flera", "mal", "1) Samverkan\n- Nätverk");
        desk.store("genomfort", """
                slag;rubrik;datum;slutdatum;antal;mal
                studie;Studien;2016-12-20;2017-01-10;3;Kartläggning|Nätverk
                """);
        String page = desk.found("/genomfort?ar=2017", "href=\"(/genomfort/[0-9a-f-]{36})\"");
        assertThat(desk.text(page)).contains("3\u00a0st Studien", "Kartläggning", "Nätverk");

        String form = desk.visitor().get(page + "/andra").body();
        List<String> goals = Pattern.compile("name=\"mal\" value=\"([0-9a-f-]{36})\" checked")
                .matcher(form)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(goals).hasSize(2);
        HttpResponse<String> saved = desk.visitor()
                .post(
                        page,
                        Map.of(
                                "slag",
                                "STUDY",
                                "rubrik",
                                "Studien",
                                "fran",
                                "2016-12-20",
                                "till",
                                "2017-01-10",
                                "antal",
                                "3",
                                "version",
                                "1",
                                "mal",
                                goals));

        assertThat(saved.statusCode()).as(TestVisitor.text(saved)).isEqualTo(303);
        assertThat(desk.text(page)).contains("Kartläggning", "Nätverk");
        desk.store("genomfort", "slag;rubrik;datum\nstudie;studien;2016-12-20\n");
        assertThat(desk.text(page)).contains("3\u00a0st studien", "10 januari 2017");
    }

    @Test
    void the_years_file_read_back_doubles_nothing_that_stands_in_another_register() {
        UUID meeting = UUID.randomUUID();
        desk.write("""
                INSERT INTO meetings.meeting (association_id, id, kind, meeting_date)
                VALUES (:association, :id, 'BOARD', DATE '2017-06-01')
                """, "id", meeting);
        desk.send("/genomfort?ar=2017", "slag", "MEETING", "mote", meeting.toString());
        desk.send("/genomfort?ar=2017", "slag", "NETWORK", "rubrik", "Träff", "fran", "2017-05-10");
        String file = new String(
                desk.visitor().download("/genomfort?ar=2017&format=csv").body(), StandardCharsets.UTF_8);

        desk.store("genomfort", file);

        assertThat(desk.visitor().get("/genomfort?ar=2017").body().split("href=\"/genomfort/[0-9a-f-]{36}\"", -1))
                .hasSize(1 + 2);
    }

    @Test
    void the_decision_that_shows_it_is_chosen_and_outlives_a_file() {
        OpenedMeeting meeting = OpenedMeeting.in(desk.visitor().scope(), LocalDate.of(2017, 6, 1), 0);
        UUID decision = desk.decided(meeting);
        String page = desk.send(
                "/genomfort?ar=2017",
                "slag",
                "REPORT",
                "rubrik",
                "Kartläggning",
                "fran",
                "2017-05-10",
                "organisation",
                "Kansliet",
                "beslut",
                decision.toString());

        desk.store("genomfort", "slag;rubrik;datum;deltagare\nrapport;Kartläggning;2017-05-10;5\n");

        assertThat(desk.text(page)).contains("Beslut PRO", "Arrangör Kansliet", "Deltagare 5");
        assertThat(desk.visitor().get(page).body()).contains("href=\"/beslut/" + decision);
        assertThat(desk.refused(409, "/moten/" + meeting.id() + "/radera", "version", "1"))
                .contains("Det går inte");
    }

    @Test
    void a_file_read_again_changes_what_it_says_of_the_same_activity_and_tells_of_doubles() {
        String head = "slag;rubrik;datum;deltagare\n";
        desk.store("genomfort", head + "natverk;Träff;2017-05-10;20\n");
        desk.store("genomfort", head + "natverk;Träff;2017-05-10;25\nnatverk;Träff;2017-06-10;5\n");

        assertThat(desk.text("/genomfort?ar=2017"))
                .contains("2017-05-10 25", "2017-06-10 5")
                .doesNotContain("10 20");
        assertThat(TestVisitor.text(
                        desk.upload("genomfort", head + "natverk;Dag;2017-05-11;1\nnatverk;dag;2017-05-11;2\n")))
                .contains("Samma aktivitet och dag finns redan på rad 2.");
    }
}
