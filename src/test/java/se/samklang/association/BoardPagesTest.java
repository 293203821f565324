package se.samklang.association;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.TestDatabase;
import se.samklang.web.Role;

/** The board over HTTP: on any day, with those who stay on, with only one chair. */
class BoardPagesTest {

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

    @Test
    void the_board_of_a_chosen_day_tells_who_stays_on_and_which_member_has_nobody() {
        elect("Alva Provsson", "Sala kommun", "CHAIR", "2011-04-01", "2015-03-31");
        elect("Bo Provsson", "Fagersta kommun", "BOARD_MEMBER", "2015-04-01", "2019-03-31");
        elect("Cajsa Provsson", "Fagersta kommun", "DEPUTY", "2015-04-01", "2019-03-31", "inkallelse", "2");

        String then = TestVisitor.text(director.get("/forbundet/styrelse?datum=2015-04-01"));
        String before = TestVisitor.text(director.get("/forbundet/styrelse?datum=2015-03-31"));

        assertThat(then)
                .contains(
                        "Styrelsen 2015-04-01",
                        "3 ordinarie platser",
                        "när 2 ledamöter",
                        "Ingen ordinarie ledamot: Region Provland.",
                        "Alva Provsson Ordförande Sala kommun 2011-04-01–2015-03-31"
                                + " Kvarstår tills efterträdare utsetts",
                        "Ersättare, inkallas som nummer 2");
        assertThat(before).contains("Ingen ordinarie ledamot: Fagersta kommun, Region Provland.");
    }

    @Test
    void terms_that_run_out_within_half_a_year_are_told() {
        elect("Bo Provsson", "Fagersta kommun", "BOARD_MEMBER", "2015-04-01", "2019-03-31");

        assertThat(TestVisitor.text(director.get("/forbundet/styrelse?datum=2018-09-30")))
                .doesNotContain("Går ut inom ett halvår");
        assertThat(TestVisitor.text(director.get("/forbundet/styrelse?datum=2018-10-01")))
                .contains("Går ut inom ett halvår", "2019-03-31 : Bo Provsson (Fagersta kommun)");
    }

    @Test
    void an_unreadable_day_is_said_and_shows_the_board_of_today() {
        HttpResponse<String> answer = director.get("/forbundet/styrelse?datum=i%20g%C3%A5r");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(TestVisitor.text(answer)).contains("Styrelsen 2017-09-01", "Här visas styrelsen i dag.");
    }

    @Test
    void two_chairs_on_the_same_day_are_refused_with_the_reason() {
        elect("Alva Provsson", "Sala kommun", "CHAIR", "2015-04-01", "2019-03-31");

        HttpResponse<String> second =
                director.post("/mandat", mandate("Bo Provsson", "Fagersta kommun", "CHAIR", "2019-03-31", ""));
        HttpResponse<String> next =
                director.post("/mandat", mandate("Bo Provsson", "Fagersta kommun", "CHAIR", "2019-04-01", ""));

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(second))
                .contains("Styrelsen kan bara ha en ordförande åt gången, och Alva Provsson är ordförande"
                        + " 2015-04-01–2019-03-31.");
        assertThat(next.statusCode()).isEqualTo(303);
    }

    @Test
    void whoever_left_needs_a_last_day_and_only_deputies_are_called_in() {
        Map<String, String> sent = mandate("Bo Provsson", "Fagersta kommun", "AUDITOR", "2015-04-01", "");
        sent.put("lamnat", "ja");
        sent.put("inkallelse", "1");

        HttpResponse<String> answer = director.post("/mandat", sent);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(answer))
                .contains(
                        "Ange sista dagen för den som har lämnat uppdraget.",
                        "Bara ersättare kallas in. Lämna fältet tomt.");
    }

    @Test
    void the_search_leads_to_the_members_and_the_elected_that_were_found() {
        elect("Alva Provsson", "Sala kommun", "CHAIR", "2015-04-01", "2019-03-31");
        elect("Bo Exempelman", "Fagersta kommun", "BOARD_MEMBER", "2015-04-01", "2019-03-31");

        String found = TestVisitor.text(director.get("/forbundet?q=exempelm"));

        assertThat(found.substring(found.indexOf("Mandat, nuvarande först")))
                .contains("Bo Exempelman")
                .doesNotContain("Alva Provsson");
        assertThat(found).contains("Ingen medlem passar sökningen.");
    }

    @Test
    void a_mandate_at_a_meeting_is_kept() {
        String path = elect("Alva Provsson", "Sala kommun", "CHAIR", "2015-04-01", "2019-03-31");
        atMeeting(UUID.fromString(path.substring("/mandat/".length())));

        HttpResponse<String> answer = director.post(path + "/radera", Map.of());

        assertThat(TestVisitor.text(answer))
                .contains("Mandatet finns i en kallelse eller i ett mötes närvaro och kan inte raderas.");
        assertThat(director.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void for_whom_deputies_step_in_is_the_associations_own_choice() {
        director.post(
                "/forbundet/andra",
                Map.of("namn", "Provbygden", "tecken", "INCOME_NEGATIVE", "ersattare", "OWN_ONLY", "version", "1"));

        Board board = TestDatabase.database().read(director.scope(), tx -> Mandates.on(tx, LocalDate.of(2017, 9, 1)));

        assertThat(board.deputyRule()).isEqualTo(DeputyRule.OWN_ONLY);
    }

    private void atMeeting(UUID mandate) {
        UUID meeting = UUID.randomUUID();
        TestDatabase.database().write(director.scope(), "Höll möte", tx -> {
            tx.sql("""
                    INSERT INTO meetings.meeting (association_id, id, kind, meeting_date)
                    VALUES (:association, :id, 'BOARD', DATE '2017-05-29')
                    """)
                    .param("association", director.scope().association())
                    .param("id", meeting)
                    .update();
            return tx.sql("""
                    INSERT INTO meetings.attendance
                      (association_id, id, meeting_id, mandate_id, person_name, capacity, position)
                    VALUES (:association, :meeting, :meeting, :mandate, 'Alva Provsson', 'MEMBER', 1)
                    """)
                    .param("association", director.scope().association())
                    .param("meeting", meeting)
                    .param("mandate", mandate)
                    .update();
        });
    }

    private String elect(String person, String member, String office, String from, String to) {
        return elect(person, member, office, from, to, "lamnat", "");
    }

    private String elect(
            String person, String member, String office, String from, String to, String field, String value) {
        Map<String, String> sent = mandate(person, member, office, from, to);
        sent.put(field, value);
        HttpResponse<String> answer = director.post("/mandat", sent);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return found(director.get("/forbundet").body(), "href=\"(/mandat/[0-9a-f-]{36})\"[^>]*>" + person);
    }

    private Map<String, String> mandate(String person, String member, String office, String from, String to) {
        String id = found(director.get("/mandat/nytt").body(), "<option value=\"([0-9a-f-]{36})\"[^>]*>" + member);
        return new HashMap<>(Map.of("namn", person, "medlem", id, "uppdrag", office, "fran", from, "till", to));
    }

    private static String found(String html, String pattern) {
        Matcher match = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        assertThat(match.find()).as("%s in %s", pattern, html).isTrue();
        return match.group(1);
    }
}
