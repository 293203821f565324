package se.samklang.meetings.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.meetings.MeetingBoard;
import se.samklang.meetings.OpenedMeeting;
import se.samklang.meetings.agenda.AgendaItemKind;
import se.samklang.web.Role;

/** While a meeting is broken off nothing is decided in it. */
class AdjournedMeetingTest {

    private static final String PAUSED = "Mötet är ajournerat sedan 1 september 2017 klockan 14.30";

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    private final OpenedMeeting meeting = OpenedMeeting.in(director.scope(), MeetingBoard.TODAY, 3);
    private final UUID item = meeting.item("Budget", "Att anta budgeten");
    private final UUID heard = meeting.item(AgendaItemKind.INFORMATION, "Läget", "");
    private final String adjournments = "/moten/" + meeting.id() + "/ajourneringar";
    private final Map<String, String> pause =
            Map.of("arende", item.toString(), "datum", "2017-09-01", "klockan", "14.30");

    @Test
    void nothing_is_decided_until_the_meeting_has_gone_on() {
        done(director.post(adjournments, pause));

        assertThat(text()).contains(PAUSED, "Ange först under Närvaro när mötet återupptogs");
        for (String outcome : new String[] {"DECIDED", "POSTPONED", "RETURNED"}) {
            assertThat(refused("/utfall", Map.of("utfall", outcome))).contains(PAUSED);
        }
        assertThat(refused("/beslut", Map.of("sats", "Att avslå"))).contains(PAUSED);
        assertThat(refused("/votering", votes())).contains(PAUSED);
        assertThat(text()).doesNotContain("Utfall:").contains("0 av 2 ärenden avgjorda");

        resume();

        assertThat(text()).doesNotContain("ajournerat sedan");
        done(director.post(meeting.path(item) + "/votering", votes()));
        done(director.post(meeting.path(item) + "/utfall", Map.of("utfall", "DECIDED")));
        assertThat(text()).contains("Att anta budgeten", "1 av 2 ärenden avgjorda");
    }

    @Test
    void what_is_only_noted_is_not_held_back() {
        done(director.post(adjournments, pause));

        done(director.post(meeting.path(heard) + "/utfall", Map.of("utfall", "NOTED")));

        assertThat(text()).contains("1 av 2 ärenden avgjorda");
    }

    private void resume() {
        String page = director.get("/moten/" + meeting.id() + "/narvaro").body();
        String edit = page.replaceAll("(?s).*href=\"(" + adjournments + "/[0-9a-f-]{36})\".*", "$1");
        Map<String, String> resumed = new HashMap<>(pause);
        resumed.put("ater_datum", "2017-09-02");
        resumed.put("ater_klockan", "09.00");
        resumed.put("version", "1");
        done(director.post(edit, resumed));
    }

    private Map<String, String> votes() {
        Map<String, String> fields = new HashMap<>(Map.of("ja", "Bifall", "nej", "Avslag"));
        for (int each = 1; each <= 3; each++) {
            fields.put("rost-" + meeting.who("Ledamot " + each), "YES");
        }
        return fields;
    }

    private String refused(String act, Map<String, String> fields) {
        HttpResponse<String> answer = director.post(meeting.path(item) + act, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        return TestVisitor.text(answer);
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    private String text() {
        return TestVisitor.text(director.get(meeting.path(item)));
    }
}
