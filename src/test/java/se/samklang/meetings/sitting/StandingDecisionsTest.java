package se.samklang.meetings.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.meetings.MeetingBoard;
import se.samklang.meetings.presence.Attendee;
import se.samklang.web.Role;

/** What was decided stands on who was there: neither the list nor the order is changed under it, by hand or by undoing. */
class StandingDecisionsTest {

    private static final String ITS_GROUND = "Mötet har beslut, röster eller ett protokoll under justering";

    private final Scope scope = MeetingBoard.elected(TestDatabase.newAssociation());
    private final TestVisitor secretary = RunningApplication.visitorIn(scope, Role.ADMINISTRATOR);
    private final UUID meeting = MeetingBoard.opened(scope, 3);
    private final String path = "/moten/" + meeting;
    private final List<UUID> agenda = MeetingBoard.items(scope, meeting);

    @BeforeEach
    void everybody_is_there() {
        done(secretary.post(path + "/narvaro/alla", Map.of()));
    }

    @Test
    void no_item_is_moved_so_that_a_decision_would_have_been_taken_by_too_few() {
        leaves("Bo Björk", 2);
        leaves("Cia Ceder", 3);
        MeetingBoard.decided(scope, meeting, item(2));

        String third = path + "/pagar/" + item(3);
        assertThat(refused(secretary.post(third + "/upp", Map.of())))
                .contains("”Ärende 2” är redan beslutat", "1 av 3", "Ta först bort beslutet");
        refused(secretary.post(third + "/nu", Map.of()));
        refused(secretary.post(path + "/pagar/" + item(2) + "/ner", Map.of()));
        refused(secretary.post(path + "/arenden/" + item(3) + "/upp", Map.of()));

        assertThat(MeetingBoard.items(scope, meeting)).isEqualTo(agenda);
        done(secretary.post(path + "/pagar/" + item(2) + "/upp", Map.of()));
        assertThat(MeetingBoard.items(scope, meeting)).containsExactly(item(2), item(1), item(3));
    }

    @Test
    void who_has_voted_stays_until_the_vote_is_taken_back() {
        String ballot = votes(2);

        assertThat(refused(call("Cia Ceder", "ABSENT")))
                .contains("”Ärende 2” är redan avgjort genom votering", "Cia Ceder är inte på plats", "rösten");
        assertThat(refused(leave("Cia Ceder", 2))).contains("Cia Ceder är inte på plats");
        assertThat(refused(conflict("Cia Ceder", 2))).contains("Cia Ceder är jävig");
        leaves("Cia Ceder", 3);
        assertThat(refused(secretary.post(path + "/pagar/" + item(3) + "/upp", Map.of())))
                .contains("avgjort genom votering");

        done(secretary.post(ballot, Map.of()));
        done(call("Cia Ceder", "ABSENT"));
    }

    @Test
    void what_was_noted_of_who_was_there_is_undone_while_nothing_is_decided() {
        String undo = undoing(call("Cia Ceder", "ABSENT"));

        done(secretary.post(undo, Map.of()));

        assertThat(MeetingBoard.person(scope, meeting, "Cia Ceder").presence()).isEqualTo(Attendee.RollCall.PRESENT);
    }

    @Test
    void what_was_noted_of_who_was_there_is_not_undone_under_a_decision() {
        String called = undoing(call("Cia Ceder", "ABSENT"));
        String left = undoing(leave("Bo Björk", 3));
        String declared = undoing(conflict("Anna Alm", 3));
        MeetingBoard.decided(scope, meeting, item(1));

        for (String undo : List.of(called, left, declared)) {
            assertThat(refused(secretary.post(undo, Map.of()))).contains(ITS_GROUND);
        }
        assertThat(MeetingBoard.presence(scope, meeting).changes()).hasSize(1);
        assertThat(MeetingBoard.presence(scope, meeting).conflicts()).hasSize(1);
    }

    @Test
    void what_was_noted_of_who_was_there_is_not_undone_under_a_vote() {
        String undo = undoing(leave("Cia Ceder", 3));
        String ballot = votes(1);

        assertThat(refused(secretary.post(undo, Map.of()))).contains(ITS_GROUND);
        assertThat(MeetingBoard.presence(scope, meeting).changes()).hasSize(1);

        done(secretary.post(ballot, Map.of()));
        done(secretary.post(undo, Map.of()));
        assertThat(MeetingBoard.presence(scope, meeting).changes()).isEmpty();
    }

    @Test
    void the_order_is_not_undone_under_a_decision_where_somebody_left_in_between() {
        leaves("Bo Björk", 2);
        leaves("Cia Ceder", 3);
        String undo = undoing(secretary.post(path + "/pagar/" + item(1) + "/ner", Map.of()));
        MeetingBoard.decided(scope, meeting, item(1));

        assertThat(refused(secretary.post(undo, Map.of()))).contains(ITS_GROUND);
        assertThat(MeetingBoard.items(scope, meeting)).containsExactly(item(2), item(1), item(3));
    }

    @Test
    void the_order_is_undone_where_everybody_stayed() {
        String undo = undoing(secretary.post(path + "/pagar/" + item(1) + "/ner", Map.of()));
        MeetingBoard.decided(scope, meeting, item(1));

        done(secretary.post(undo, Map.of()));

        assertThat(MeetingBoard.items(scope, meeting)).isEqualTo(agenda);
    }

    private UUID item(int place) {
        return agenda.get(place - 1);
    }

    private void leaves(String name, int place) {
        done(leave(name, place));
    }

    private HttpResponse<String> leave(String name, int place) {
        return secretary.post(person(name) + "/rorelser", Map.of("slag", "LEFT", "arende", item(place)));
    }

    private HttpResponse<String> conflict(String name, int place) {
        return secretary.post(person(name) + "/jav", Map.of("javsarende", item(place)));
    }

    private HttpResponse<String> call(String name, String answer) {
        int version = MeetingBoard.person(scope, meeting, name).version();
        return secretary.post(person(name) + "/upprop", Map.of("narvaro", answer, "version", version));
    }

    /** Everybody votes yes in the item. Answers where the vote is taken back. */
    private String votes(int place) {
        String at = path + "/pagar/" + item(place);
        Map<String, String> fields = new HashMap<>(Map.of("ja", "Bifall", "nej", "Avslag"));
        for (String name : List.of("Anna Alm", "Bo Björk", "Cia Ceder")) {
            fields.put("rost-" + MeetingBoard.person(scope, meeting, name).id(), "YES");
        }
        done(secretary.post(at + "/votering", fields));
        return found(secretary.get(at).body(), "action=\"([^\"]+/votering/[0-9a-f-]{36}/radera)\"");
    }

    private String person(String name) {
        return path + "/narvaro/" + MeetingBoard.person(scope, meeting, name).id();
    }

    /** Where the act can be undone, as the next page offers it. */
    private String undoing(HttpResponse<String> act) {
        done(act);
        return found(secretary.get(path + "/narvaro").body(), "action=\"(/angra/[0-9a-f-]{36})\"");
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private static String refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        return TestVisitor.text(answer);
    }

    private static String found(String html, String pattern) {
        Matcher match = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        assertThat(match.find()).as("%s in %s", pattern, html).isTrue();
        return match.group(1);
    }
}
