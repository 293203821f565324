package se.samklang.meetings.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.meetings.MeetingBoard;
import se.samklang.meetings.MeetingStatus;
import se.samklang.web.Role;

/** What the pages of the attendance do not let happen. */
class AttendanceLimitsTest extends OpenedAttendance {

    @Test
    void what_says_nothing_new_is_refused_beside_its_field() {
        secretary.post(path + "/narvaro/alla", Map.of());
        Map<String, String> arrived = Map.of("slag", "ARRIVED", "arende", item(2).toString());

        HttpResponse<String> answer = post(personPath("Cia Ceder") + "/rorelser", arrived);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(answer)).contains("Personen är redan på plats vid ärendet");
        assertThat(post(
                                personPath("Cia Ceder") + "/rorelser",
                                Map.of("slag", "LEFT", "arende", item(2), "klockan", "25"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_second_of_two_secretaries_sees_both_and_nothing_is_lost() {
        Attendee before = person("Cia Ceder");
        call("Cia Ceder", "ABSENT");

        HttpResponse<String> second = post(personPath("Cia Ceder") + "/upprop", "narvaro", "PRESENT", before.version());

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(second)).contains("Upprop", "Närvarande", "Frånvarande");
        assertThat(person("Cia Ceder").presence()).isEqualTo(Attendee.RollCall.ABSENT);
        assertThat(post(personPath("Cia Ceder") + "/upprop", "narvaro", "ABSENT", before.version())
                        .statusCode())
                .as("the same answer twice is no conflict")
                .isEqualTo(303);
    }

    @Test
    void what_belongs_to_another_meeting_or_förbund_is_not_found() {
        UUID other = MeetingBoard.opened(scope, 1);
        UUID foreignItem = MeetingBoard.items(scope, other).getFirst();
        UUID foreign = MeetingBoard.person(scope, other, "Cia Ceder").id();
        TestVisitor elsewhere = RunningApplication.visitor(Role.ADMINISTRATOR);
        secretary.post(path + "/narvaro/alla", Map.of());

        assertThat(secretary.get(path + "/narvaro/" + foreign).statusCode()).isEqualTo(404);
        for (Map.Entry<String, Map<String, ?>> sent : Map.<String, Map<String, ?>>of(
                        "/upprop",
                        Map.of("narvaro", "PRESENT"),
                        "/uppgift",
                        Map.of("uppgift", "VERIFIER"),
                        "/rorelser",
                        Map.of("slag", "LEFT", "arende", item(1)),
                        "/jav",
                        Map.of("javsarende", item(1)),
                        "/radera",
                        Map.of())
                .entrySet()) {
            assertThat(post(path + "/narvaro/" + foreign + sent.getKey(), sent.getValue())
                            .statusCode())
                    .as(sent.getKey())
                    .isEqualTo(404);
        }
        assertThat(post(personPath("Cia Ceder") + "/rorelser", Map.of("slag", "LEFT", "arende", foreignItem))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(personPath("Cia Ceder") + "/jav", Map.of("javsarende", foreignItem))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(
                                path + "/ajourneringar",
                                Map.of("arende", foreignItem, "datum", "2017-09-01", "klockan", "14.00"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(post(personPath("Dag Dill") + "/intrade", "ledamot", foreign, version("Dag Dill"))
                        .statusCode())
                .isEqualTo(404);
        for (String route :
                List.of("/oppna", "/avsluta", "/oppna-igen", "/narvaro", "/narvaro/alla", "/narvaro/hamta")) {
            assertThat(elsewhere.post(path + route, Map.of()).statusCode())
                    .as(route)
                    .isEqualTo(404);
        }
        assertThat(elsewhere.get(path + "/narvaro").statusCode()).isEqualTo(404);
        assertThat(MeetingBoard.presence(scope, meeting).changes()).isEmpty();
        assertThat(MeetingBoard.presence(scope, meeting).conflicts()).isEmpty();
    }

    @Test
    void a_field_the_form_does_not_have_is_refused_and_nothing_is_changed() {
        Attendee before = person("Cia Ceder");
        for (String field : List.of("meeting_id", "association_id", "status", "mandate_id", "created_by", "capacity")) {
            HttpResponse<String> answer =
                    post(personPath("Cia Ceder") + "/upprop", Map.of("narvaro", "PRESENT", "version", "1", field, "x"));
            assertThat(answer.statusCode()).as(field).isEqualTo(422);
            assertThat(TestVisitor.text(answer)).contains("Okänt fält: " + field);
            assertThat(post(path + "/avsluta", Map.of("borjar", "13", "slutar", "14", "version", "2", field, "x"))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(post(path + "/narvaro/alla", Map.of(field, "x")).statusCode())
                    .isEqualTo(422);
        }
        assertThat(person("Cia Ceder")).isEqualTo(before);
        assertThat(MeetingBoard.meeting(scope, meeting).status()).isEqualTo(MeetingStatus.OPEN);
    }

    @Test
    void the_same_tap_sent_twice_is_one_tap() {
        UUID operation = UUID.randomUUID();
        Map<String, String> tap = Map.of("narvaro", "PRESENT", "version", "1");

        assertThat(secretary
                        .post(personPath("Cia Ceder") + "/upprop", operation, tap)
                        .statusCode())
                .isEqualTo(303);
        assertThat(secretary
                        .post(personPath("Cia Ceder") + "/upprop", operation, tap)
                        .statusCode())
                .isEqualTo(303);
        assertThat(person("Cia Ceder").version()).isEqualTo(2);
    }

    @Test
    void who_reads_sees_the_list_and_changes_nothing() {
        TestVisitor member = RunningApplication.visitorIn(scope, Role.BOARD_MEMBER);

        assertThat(TestVisitor.text(member.get(path + "/narvaro")))
                .contains("Anna Alm")
                .doesNotContain("Alla övriga", "Ajournera", "Ny deltagare");
        assertThat(member.post(personPath("Anna Alm") + "/upprop", Map.of("narvaro", "PRESENT", "version", "1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(RunningApplication.visitorIn(scope, Role.INSATS_LEAD)
                        .get(path + "/narvaro")
                        .statusCode())
                .isEqualTo(403);
    }
}
