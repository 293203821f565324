package se.samklang.meetings.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.TestVisitor;
import se.samklang.meetings.MeetingBoard;

/** How a meeting begins, is broken off, goes on and ends, over HTTP. */
class OpeningPagesTest extends OpenedAttendance {

    @Test
    void opening_can_be_undone_and_a_meeting_to_come_is_not_opened() {
        UUID other = MeetingBoard.planned(scope, MeetingBoard.TODAY.plusDays(1), 1);

        HttpResponse<String> answer = secretary.post("/moten/" + other + "/oppna", Map.of("version", "1"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(answer)).contains("kan öppnas tidigast den dagen");
        assertThat(text("/moten/" + other + "/narvaro")).contains("Mötet är inte öppnat");
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
    void a_meeting_does_not_end_in_a_pause() {
        Map<String, String> pause = Map.of("arende", item(3).toString(), "datum", "2017-09-01", "klockan", "14.30");
        Map<String, String> end = Map.of("borjar", "13.00", "slutar", "16.45", "version", "2");
        secretary.post(path + "/ajourneringar", pause);

        assertThat(refused(secretary.post(path + "/avsluta", end)))
                .contains(
                        "Mötet är ajournerat sedan 1 september 2017 klockan 14.30",
                        "eller ta bort ajourneringen om mötet slutade då");
        assertThat(text(path)).contains("Pågår").doesNotContain("Hållet");

        String adjournment = secretary
                .get(path + "/narvaro")
                .body()
                .replaceAll("(?s).*href=\"(" + path + "/ajourneringar/[0-9a-f-]{36})\".*", "$1");
        secretary.post(adjournment + "/radera", Map.of("version", "1"));
        assertThat(secretary.post(path + "/avsluta", end).statusCode()).isEqualTo(303);

        HttpResponse<String> afterwards = secretary.post(path + "/ajourneringar", pause);
        assertThat(afterwards.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(afterwards)).contains("Mötet är avslutat, så det har återupptagits.");
        assertThat(secretary
                        .post(path + "/ajourneringar", with(pause, "ater_klockan", "14.45"))
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
}
