package se.samklang.meetings.summons;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.meetings.OpenedMeeting;
import se.samklang.web.Role;

/** Assignments stay open on the next agenda until they are answered, and somebody is told where they do not. */
class UntoldAssignmentsTest {

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

    @Test
    void open_assignments_that_the_agenda_does_not_tell_of_are_a_warning() {
        OpenedMeeting earlier = OpenedMeeting.in(director.scope(), LocalDate.of(2017, 8, 28), 0);
        UUID item = earlier.item("Lokaler", "");
        HttpResponse<String> given = director.post(
                earlier.path(item) + "/uppdrag",
                Map.of("uppdrag", "Undersök lokalen", "ansvarig", "Karin Provsson", "senast", "2017-09-20"));
        assertThat(given.statusCode()).as(TestVisitor.text(given)).isEqualTo(303);
        String meeting = director.post(
                        "/moten",
                        Map.of("slag", "BOARD", "datum", "2017-09-25", "borjar", "13.00", "plats", "Provsalen"))
                .headers()
                .firstValue("location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");

        assertThat(summons(meeting)).contains("Ett uppdrag är öppet men står inte på dagordningen");
        director.post(meeting + "/staende", Map.of());

        assertThat(summons(meeting)).doesNotContain("står inte på dagordningen").contains("Undersök lokalen");
    }

    private String summons(String meeting) {
        return TestVisitor.text(director.get(meeting + "/kallelse"));
    }
}
