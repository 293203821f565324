package se.samklang.meetings.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.meetings.MeetingBoard;
import se.samklang.meetings.MeetingStatus;
import se.samklang.web.Role;

/** The attendance of a meeting over HTTP: opening, roll call, coming and going, jäv, duties, closing. */
class AttendancePagesTest {

    private Scope scope = Scope.outside("ingen");
    private TestVisitor secretary = RunningApplication.visitor(Role.ADMINISTRATOR);
    private UUID meeting = new UUID(0, 0);
    private String path = "";

    @BeforeEach
    void a_meeting_that_has_been_opened() {
        scope = MeetingBoard.elected(TestDatabase.newAssociation());
        secretary = RunningApplication.visitorIn(scope, Role.ADMINISTRATOR);
        meeting = MeetingBoard.planned(scope, MeetingBoard.TODAY, 3);
        path = "/moten/" + meeting;
        assertThat(secretary.post(path + "/oppna", Map.of("version", "1")).statusCode())
                .isEqualTo(303);
    }

    @Test
    void the_roll_is_called_one_tap_a_person_and_the_rest_at_once() {
        assertThat(text()).contains("Pågår", "0 av 3 beslutar", "5 är inte uppropade än", "Anna Alm");

        call("Cia Ceder", "ABSENT");
        assertThat(secretary.post(path + "/narvaro/alla", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(text()).contains("Beslutsför", "2 av 3 beslutar", "minst 2 behövs");
        assertThat(secretary.get(path + "/narvaro").body())
                .contains("hx-post=\"" + personPath("Cia Ceder") + "/upprop\"");
        assertThat(text("/historik/meetings/attendance/" + person("Cia Ceder").id()))
                .contains("Frånvarande");
    }

    @Test
    void opening_can_be_undone_and_a_meeting_to_come_is_not_opened() {
        UUID other = MeetingBoard.planned(scope, MeetingBoard.TODAY.plusDays(1), 1);

        HttpResponse<String> answer = secretary.post("/moten/" + other + "/oppna", Map.of("version", "1"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(answer)).contains("kan öppnas tidigast den dagen");
        assertThat(text("/moten/" + other + "/narvaro")).contains("Mötet är inte öppnat");
    }

    @Test
    void a_deputy_is_proposed_for_the_own_organisation_and_steps_in() {
        call("Bo Björk", "ABSENT");
        call("Anna Alm", "PRESENT");
        call("Dag Dill", "PRESENT");
        call("Eva Ek", "PRESENT");
        assertThat(secretary.get(path + "/narvaro").body()).contains("Träder in för Bo Björk");

        HttpResponse<String> stepped =
                post(personPath("Eva Ek") + "/intrade", "ledamot", id("Bo Björk"), version("Eva Ek"));

        assertThat(stepped.statusCode()).isEqualTo(303);
        assertThat(text()).contains("Ersätter Bo Björk", "2 av 3 beslutar");
        assertThat(refused(post(personPath("Dag Dill") + "/intrade", "ledamot", id("Bo Björk"), version("Dag Dill"))))
                .contains("Bo Björk ersätts redan av Eva Ek");
        assertThat(refused(post(personPath("Dag Dill") + "/intrade", "ledamot", id("Anna Alm"), version("Dag Dill"))))
                .contains("Anna Alm deltar i alla ärenden");
        assertThat(refused(post(personPath("Anna Alm") + "/intrade", "ledamot", id("Cia Ceder"), version("Anna Alm"))))
                .contains("Bara en ersättare kan träda in");
    }

    @Test
    void somebody_leaves_and_another_has_jäv_from_an_item_and_both_can_be_taken_back() {
        secretary.post(path + "/narvaro/alla", Map.of());
        UUID second = item(2);

        assertThat(post(
                                personPath("Cia Ceder") + "/rorelser",
                                Map.of("slag", "LEFT", "arende", second.toString(), "klockan", "14.40"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(post(personPath("Bo Björk") + "/jav", Map.of("javsarende", second.toString(), "skal", "Närstående"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(text())
                .contains("Gick vid ärende\u00a02 (klockan 14.40)", "Jäv i ärende\u00a02", "jäv: Bo Björk")
                .contains("Mötet är inte beslutfört i ärende\u00a02");
        String page = secretary.get(personPath("Cia Ceder")).body();
        String movement = page.replaceAll("(?s).*/rorelser/([0-9a-f-]{36})/radera.*", "$1");
        assertThat(post(personPath("Cia Ceder") + "/rorelser/" + movement + "/radera", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(text()).doesNotContain("Gick vid");
    }

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
    void guests_come_with_their_times_and_a_time_outside_the_meeting_is_told() {
        Map<String, String> guest = Map.of(
                "som", "GUEST", "namn", "Ida Id", "organisation", "Provskolan", "fran", "13.15", "till", "13.30");
        assertThat(secretary.post(path + "/narvaro", guest).statusCode()).isEqualTo(303);
        assertThat(text())
                .contains("Ida Id", "Provskolan", "Klockan 13.15–13.30")
                .doesNotContain("utanför mötets tid");

        String guestPath = personPath("Ida Id");
        assertThat(post(guestPath, with(guest, "fran", "12.15")).statusCode()).isEqualTo(303);
        assertThat(text()).contains("Ida Id är med 12.15–13.30, utanför mötets tid 13.00–17.00");
        assertThat(post(guestPath, with(guest, "till", "12.00")).statusCode()).isEqualTo(422);

        HttpResponse<String> second = post(guestPath, with(guest, "namn", "Ida Idegran"));
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(second)).contains("Ida Idegran", "12:15", "13:15");
        assertThat(post(guestPath + "/radera", Map.of("version", "2")).statusCode())
                .isEqualTo(303);
        assertThat(text()).doesNotContain("Provskolan");
    }

    @Test
    void duties_follow_the_rules_of_who_verifies() {
        secretary.post(path + "/narvaro/alla", Map.of());

        assertThat(refused(duty("Anna Alm", "VERIFIER"))).contains("Anna Alm är mötets ordförande");
        assertThat(duty("Bo Björk", "VERIFIER").statusCode()).isEqualTo(303);
        assertThat(duty("Cia Ceder", "VERIFIER").statusCode()).isEqualTo(303);
        assertThat(refused(duty("Bo Björk", "SECRETARY"))).contains("Bo Björk är justerare");
        assertThat(refused(duty("Dag Dill", "VERIFIER"))).contains("Bara den som deltar i besluten kan justera");
        assertThat(refused(duty("Dag Dill", "CHAIR"))).contains("Bara en ordinarie ledamot kan leda");
        assertThat(text())
                .contains("Ingen är utsedd till sekreterare")
                .doesNotContain("Ingen är utsedd till justerare");

        post(personPath("Bo Björk") + "/jav", Map.of("javsarende", item(1)));
        assertThat(text()).doesNotContain("Ingen av justerarna kan justera");
        post(personPath("Cia Ceder") + "/jav", Map.of("javsarende", item(1)));
        assertThat(text()).contains("Ingen av justerarna kan justera ärende\u00a01");
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
    void a_meeting_is_broken_off_and_goes_on_another_day() {
        Map<String, String> pause = Map.of("arende", item(3).toString(), "datum", "2017-09-01", "klockan", "14.30");
        assertThat(secretary.post(path + "/ajourneringar", pause).statusCode()).isEqualTo(303);
        assertThat(text()).contains("1 september 2017 klockan 14.30", "före 3. Ärende 3", "Inte återupptaget");
        assertThat(refused(secretary.post(path + "/ajourneringar", pause))).contains("Mötet är redan ajournerat");

        String edit = secretary
                .get(path + "/narvaro")
                .body()
                .replaceAll("(?s).*href=\"(" + path + "/ajourneringar/[0-9a-f-]{36})\".*", "$1");
        Map<String, String> early = with(with(pause, "ater_datum", "2017-09-01"), "ater_klockan", "14.00");
        assertThat(post(edit, early).statusCode()).isEqualTo(422);
        assertThat(post(edit, with(with(pause, "ater_datum", "2017-09-02"), "ater_klockan", "09.00"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(text()).contains("1 september 2017 klockan 14.30 – 2 september 2017 klockan 09.00");
        assertThat(post(edit, with(pause, "klockan", "15.00")).statusCode()).isEqualTo(409);

        assertThat(secretary
                        .post(path + "/avsluta", Map.of("borjar", "13.00", "slutar", "11.00", "version", "2"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(text(path)).contains("Hållet", "13.00–11.00");
        assertThat(secretary
                        .post(
                                path,
                                Map.of(
                                        "slag",
                                        "BOARD",
                                        "datum",
                                        "2017-09-01",
                                        "borjar",
                                        "13.00",
                                        "slutar",
                                        "11.00",
                                        "plats",
                                        "Salen",
                                        "version",
                                        "3"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_meeting_is_closed_and_opened_again_until_it_has_numbers() {
        call("Anna Alm", "PRESENT");
        assertThat(text(path + "/avsluta")).contains("4 personer är inte uppropade");
        assertThat(secretary
                        .post(path + "/avsluta", Map.of("borjar", "13.00", "slutar", "12.00", "version", "2"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(refused(secretary.post(path + "/paragrafer", Map.of("version", "2"))))
                .contains("Mötet pågår");

        secretary.post(path + "/avsluta", Map.of("borjar", "13.00", "slutar", "16.45", "version", "2"));
        assertThat(text(path)).contains("Hållet", "13.00–16.45", "Öppna mötet igen");
        assertThat(person("Bo Björk").presence()).isEqualTo(Attendee.RollCall.ABSENT);
        assertThat(secretary.post(path + "/oppna-igen", Map.of("version", "3")).statusCode())
                .isEqualTo(303);
        secretary.post(path + "/avsluta", Map.of("borjar", "13.00", "slutar", "16.45", "version", "4"));
        secretary.post(path + "/paragrafer", Map.of("version", "5"));

        assertThat(refused(secretary.post(path + "/oppna-igen", Map.of("version", "6"))))
                .contains("numrerade");
    }

    @Test
    void a_meeting_noted_afterwards_gets_its_list_too() {
        UUID past = MeetingBoard.planned(scope, MeetingBoard.TODAY.minusDays(30), 1);

        secretary.post("/moten/" + past + "/hallet", Map.of("version", "1"));

        assertThat(text("/moten/" + past + "/narvaro")).contains("Hållet", "Anna Alm", "Dag Dill");
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
    void nothing_is_noted_before_the_meeting_is_opened() {
        UUID planned = MeetingBoard.planned(scope, MeetingBoard.TODAY, 1);
        Map<String, String> guest = Map.of("som", "GUEST", "namn", "Ida Id");

        assertThat(refused(secretary.post("/moten/" + planned + "/narvaro", guest)))
                .contains("Mötet är inte öppnat");
        assertThat(refused(secretary.post("/moten/" + planned + "/narvaro/alla", Map.of())))
                .contains("Mötet är inte öppnat");
        assertThat(refused(secretary.post(
                        "/moten/" + planned + "/avsluta",
                        Map.of("borjar", "13.00", "slutar", "14.00", "version", "1"))))
                .contains("Mötet är inte öppnat");
    }

    @Test
    void an_item_somebody_left_at_stays_in_the_agenda() {
        secretary.post(path + "/narvaro/alla", Map.of());
        post(personPath("Cia Ceder") + "/rorelser", Map.of("slag", "LEFT", "arende", item(2)));

        assertThat(refused(secretary.post(path + "/arenden/" + item(2) + "/radera", Map.of("version", "1"))))
                .contains("att någon kom, gick eller var jävig");
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

    private void call(String name, String answer) {
        HttpResponse<String> called = post(personPath(name) + "/upprop", "narvaro", answer, version(name));
        assertThat(called.statusCode()).as(called.body()).isEqualTo(303);
    }

    private HttpResponse<String> duty(String name, String duty) {
        return post(personPath(name) + "/uppgift", "uppgift", duty, version(name));
    }

    private HttpResponse<String> post(String to, String field, Object value, int version) {
        return post(to, Map.of(field, value, "version", version));
    }

    private HttpResponse<String> post(String to, Map<String, ?> fields) {
        return secretary.post(to, fields);
    }

    private static String refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        return TestVisitor.text(answer);
    }

    private Attendee person(String name) {
        return MeetingBoard.person(scope, meeting, name);
    }

    private UUID id(String name) {
        return person(name).id();
    }

    private int version(String name) {
        return person(name).version();
    }

    private String personPath(String name) {
        return path + "/narvaro/" + id(name);
    }

    private UUID item(int place) {
        return MeetingBoard.items(scope, meeting).get(place - 1);
    }

    private String text() {
        return text(path + "/narvaro");
    }

    private String text(String page) {
        return TestVisitor.text(secretary.get(page));
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(field, value);
        changed.putIfAbsent("version", "1");
        return changed;
    }
}
