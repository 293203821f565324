package se.samklang.meetings.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.meetings.MeetingBoard;
import se.samklang.web.Role;

/** A meeting that has been opened, and taps on the pages of its attendance. */
abstract class OpenedAttendance {

    Scope scope = Scope.outside("ingen");
    TestVisitor secretary = RunningApplication.visitor(Role.ADMINISTRATOR);
    UUID meeting = new UUID(0, 0);
    String path = "";

    @BeforeEach
    void a_meeting_that_has_been_opened() {
        scope = MeetingBoard.elected(TestDatabase.newAssociation());
        secretary = RunningApplication.visitorIn(scope, Role.ADMINISTRATOR);
        meeting = MeetingBoard.planned(scope, MeetingBoard.TODAY, 3);
        path = "/moten/" + meeting;
        assertThat(secretary.post(path + "/oppna", Map.of("version", "1")).statusCode())
                .isEqualTo(303);
    }

    void call(String name, String answer) {
        HttpResponse<String> called = post(personPath(name) + "/upprop", "narvaro", answer, version(name));
        assertThat(called.statusCode()).as(called.body()).isEqualTo(303);
    }

    HttpResponse<String> duty(String name, String duty) {
        return post(personPath(name) + "/uppgift", "uppgift", duty, version(name));
    }

    HttpResponse<String> post(String to, String field, Object value, int version) {
        return post(to, Map.of(field, value, "version", version));
    }

    HttpResponse<String> post(String to, Map<String, ?> fields) {
        return secretary.post(to, fields);
    }

    static String refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        return TestVisitor.text(answer);
    }

    Attendee person(String name) {
        return MeetingBoard.person(scope, meeting, name);
    }

    UUID id(String name) {
        return person(name).id();
    }

    int version(String name) {
        return person(name).version();
    }

    String personPath(String name) {
        return path + "/narvaro/" + id(name);
    }

    UUID item(int place) {
        return MeetingBoard.items(scope, meeting).get(place - 1);
    }

    String text() {
        return text(path + "/narvaro");
    }

    String text(String page) {
        return TestVisitor.text(secretary.get(page));
    }

    static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(field, value);
        changed.putIfAbsent("version", "1");
        return changed;
    }
}
