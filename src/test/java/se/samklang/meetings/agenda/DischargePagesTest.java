package se.samklang.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.meetings.GivenBoard;
import se.samklang.web.Role;

/** The members' decisions about the accounts. */
class DischargePagesTest {

    private static final String LIST = "/moten/godkannanden";

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    private final UUID member = GivenBoard.member(director.scope(), "Region Prov", 1);
    private final String path = LIST + "/2016/" + member;

    @Test
    void a_members_decision_is_registered_and_changed() {
        assertThat(text(LIST + "?ar=2016")).contains("Region Prov Inte beslutat än");

        assertThat(director.post(path, decision("BEVILJAT", "2017-05-15", "0")).statusCode())
                .isEqualTo(303);
        assertThat(text(LIST + "?ar=2016")).contains("Region Prov Beviljat 2017-05-15 § 45");

        director.post(path, decision("AVSLAGET", "2017-05-16", "1"));
        assertThat(text(LIST)).contains("Region Prov Inte beviljat 2017-05-16");
    }

    @Test
    void the_second_of_two_sees_the_first() {
        director.post(path, decision("BEVILJAT", "2017-05-15", "0"));

        HttpResponse<String> second = director.post(path, decision("AVSLAGET", "2017-06-01", "0"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(second)).contains("2017-05-15", "2017-06-01");
    }

    @Test
    void what_does_not_hold_is_said_beside_its_field() {
        HttpResponse<String> early = director.post(path, decision("BEVILJAT", "2016-05-15", "0"));

        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(early)).contains("först året efter");
        assertThat(director.post(path, decision("KANSKE", "2017-05-15", "0")).statusCode())
                .isEqualTo(422);
        assertThat(director.get(LIST + "/2016/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(RunningApplication.visitorIn(director.scope(), Role.BOARD_MEMBER)
                        .get(path)
                        .statusCode())
                .isEqualTo(403);
    }

    private static Map<String, String> decision(String outcome, String date, String version) {
        return Map.of("beslut", outcome, "datum", date, "anteckning", "§ 45", "version", version);
    }

    private String text(String page) {
        return TestVisitor.text(director.get(page));
    }
}
