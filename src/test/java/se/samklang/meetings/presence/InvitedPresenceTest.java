package se.samklang.meetings.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.meetings.MeetingBoard;
import se.samklang.web.Role;

/** A guest is there for the whole meeting until it is noted at which item they came or went. */
class InvitedPresenceTest {

    private final Scope scope = MeetingBoard.elected(TestDatabase.newAssociation());
    private final TestVisitor secretary = RunningApplication.visitorIn(scope, Role.ADMINISTRATOR);
    private final UUID meeting = MeetingBoard.opened(scope, 4);
    private final String path = "/moten/" + meeting;
    private final List<UUID> agenda = MeetingBoard.items(scope, meeting);

    @Test
    void a_guest_with_times_is_placed_on_the_items_they_are_there_for() {
        done(secretary.post(
                path + "/narvaro",
                Map.of("som", "GUEST", "namn", "Ida Id", "organisation", "", "fran", "13.15", "till", "13.30")));
        assertThat(there()).containsExactly(true, true, true, true);

        done(move("ARRIVED", 2));
        done(move("LEFT", 3));

        assertThat(there()).containsExactly(false, true, false, false);
        assertThat(text(path + "/narvaro")).contains("Kom vid ärende\u00a02", "Gick vid ärende\u00a03", "13.15–13.30");
        assertThat(text(path + "/pagar/" + agenda.get(1))).contains("Också på plats: Ida Id");
        assertThat(text(path + "/pagar/" + agenda.get(2))).doesNotContain("Ida Id");
    }

    @Test
    void that_a_guest_went_can_be_noted_before_that_they_came() {
        done(secretary.post(path + "/narvaro", Map.of("som", "GUEST", "namn", "Ida Id", "organisation", "")));

        done(move("LEFT", 3));
        done(move("ARRIVED", 2));

        assertThat(there()).containsExactly(false, true, false, false);
        assertThat(move("ARRIVED", 2).statusCode()).isEqualTo(422);
        assertThat(move("LEFT", 4).statusCode()).isEqualTo(422);
        done(move("ARRIVED", 4));
        assertThat(there()).containsExactly(false, true, false, true);
    }

    @Test
    void a_member_who_is_there_cannot_come() {
        done(secretary.post(path + "/narvaro/alla", Map.of()));

        assertThat(move("Cia Ceder", "ARRIVED", 2).statusCode()).isEqualTo(422);
    }

    private List<Boolean> there() {
        Presence presence = MeetingBoard.presence(scope, meeting);
        UUID guest = MeetingBoard.person(scope, meeting, "Ida Id").id();
        return agenda.stream().map(item -> presence.at(item).isInRoom(guest)).toList();
    }

    private HttpResponse<String> move(String kind, int place) {
        return move("Ida Id", kind, place);
    }

    private HttpResponse<String> move(String name, String kind, int place) {
        UUID person = MeetingBoard.person(scope, meeting, name).id();
        return secretary.post(
                path + "/narvaro/" + person + "/rorelser", Map.of("slag", kind, "arende", agenda.get(place - 1)));
    }

    private String text(String page) {
        return TestVisitor.text(secretary.get(page));
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }
}
