package se.samklang.meetings.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.TestVisitor;

/** The attendance of a meeting over HTTP: roll call, coming and going, jäv, duties. */
class AttendancePagesTest extends OpenedAttendance {

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
    void a_deputy_is_proposed_for_the_own_organisation_and_steps_in() {
        call("Bo Björk", "ABSENT");
        call("Anna Alm", "PRESENT");
        call("Dag Dill", "PRESENT");
        call("Eva Ek", "PRESENT");
        assertThat(secretary.get(path + "/narvaro").body()).contains("Träder in för Bo Björk");

        HttpResponse<String> stepped =
                post(personPath("Eva Ek") + "/intrade", "ledamot", id("Bo Björk"), version("Eva Ek"));

        assertThat(stepped.statusCode()).isEqualTo(303);
        assertThat(stepped.headers().firstValue("Location")).hasValue(personPath("Eva Ek"));
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
        assertThat(TestVisitor.text(second)).contains("Ida Idegran", "12.15", "13.15");
        assertThat(post(guestPath + "/radera", Map.of("version", "2")).statusCode())
                .isEqualTo(303);
        assertThat(text()).doesNotContain("Provskolan");
    }

    @Test
    void one_tap_in_the_list_comes_back_to_the_list_and_a_choice_on_the_persons_page_to_that() {
        call("Bo Björk", "ABSENT");
        call("Eva Ek", "PRESENT");
        Map<String, Object> tap = Map.of("ledamot", id("Bo Björk"), "lista", "ja", "version", version("Eva Ek"));

        assertThat(post(personPath("Eva Ek") + "/intrade", tap).headers().firstValue("Location"))
                .hasValue(path + "/narvaro#" + person("Eva Ek").anchor());
        assertThat(duty("Eva Ek", "SECRETARY").headers().firstValue("Location")).hasValue(personPath("Eva Ek"));
    }

    @Test
    void who_keeps_the_minutes_is_said_when_the_person_is_added() {
        assertThat(secretary.get(path + "/narvaro/ny").body())
                .contains("<option value=\"SECRETARY\">Sekreterare</option>")
                .doesNotContain("<option value=\"VERIFIER\">");
        secretary.post(path + "/narvaro", Map.of("som", "OFFICIAL", "namn", "Sune Skrivare", "uppgift", "SECRETARY"));
        assertThat(text())
                .contains("Sune Skrivare är tillagd som mötets sekreterare.")
                .doesNotContain("Ingen är utsedd till sekreterare");
        assertThat(person("Sune Skrivare").duty()).isEqualTo(Attendee.Duty.SECRETARY);

        secretary.post(path + "/narvaro", Map.of("som", "OFFICIAL", "namn", "Siv Sen", "uppgift", "SECRETARY"));
        assertThat(person("Siv Sen").duty()).isEqualTo(Attendee.Duty.SECRETARY);
        assertThat(person("Sune Skrivare").duty()).isNull();
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
}
