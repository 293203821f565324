package se.samklang.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the plan speaks of cannot be removed where it is registered, and whoever tries is told why. */
class ReferredRowsTest {

    private final PlanningDesk desk = PlanningDesk.ofDirector();

    @Test
    void an_insats_that_is_to_be_evaluated_stays_until_the_evaluation_is_gone() {
        UUID insats = desk.insats("RESAM", LocalDate.of(2017, 1, 1), null);
        String evaluation = desk.send(
                "/utvarderingar",
                "insats",
                insats.toString(),
                "rubrik",
                "Om RESAM",
                "modell",
                "SELF",
                "fran",
                "2017-01-01",
                "till",
                "2017-06-30",
                "senast",
                "2017-08-31");

        assertThat(desk.refused(409, "/insatser/" + insats + "/radera"))
                .contains("Insatsen kan inte raderas, för något annat hänvisar till den");
        assertThat(desk.text("/insatser/" + insats)).contains("RESAM");

        desk.send(evaluation + "/radera", "version", "1");
        desk.send("/insatser/" + insats + "/radera");
        assertThat(desk.visitor().get("/insatser/" + insats).statusCode()).isEqualTo(404);
    }

    @Test
    void an_insats_an_activity_speaks_of_stays() {
        UUID insats = desk.insats("RESAM", LocalDate.of(2017, 1, 1), null);
        desk.send(
                "/genomfort?ar=2017",
                "slag",
                "OTHER",
                "rubrik",
                "Träff",
                "fran",
                "2017-03-01",
                "insats",
                insats.toString());

        assertThat(desk.refused(409, "/insatser/" + insats + "/radera")).contains("hänvisar till den");
    }

    @Test
    void a_course_that_is_an_activity_stays() {
        String course = desk.send("/utbildningar", "namn", "Grundutbildning", "fran", "2017-03-14", "deltagare", "18");
        String activity = desk.send(
                "/genomfort?ar=2017", "slag", "COURSE", "utbildning", course.substring(course.lastIndexOf('/') + 1));

        assertThat(desk.refused(409, course + "/radera", "version", "1"))
                .contains("en genomförd aktivitet i planen hämtar sina uppgifter från den");

        desk.send(activity + "/radera", "version", "1");
        desk.send(course + "/radera", "version", "1");
    }

    @Test
    void the_registration_of_a_course_that_is_an_activity_cannot_be_undone() {
        String course = desk.send("/utbildningar", "namn", "Grundutbildning", "fran", "2017-03-14", "deltagare", "18");
        String undo = desk.found(course, "action=\"(/angra/[0-9a-f-]{36})\"");
        desk.send("/genomfort?ar=2017", "slag", "COURSE", "utbildning", course.substring(course.lastIndexOf('/') + 1));

        assertThat(desk.refused(409, undo)).contains("”Aktivitet” har registrerats på det som skulle tas bort");
    }

    @Test
    void a_planned_meeting_that_is_an_activity_stays() {
        UUID meeting = UUID.randomUUID();
        desk.write("""
                INSERT INTO meetings.meeting (association_id, id, kind, meeting_date)
                VALUES (:association, :id, 'BOARD', DATE '2017-10-01')
                """, "id", meeting);
        desk.send("/genomfort?ar=2017", "slag", "MEETING", "mote", meeting.toString());

        assertThat(desk.refused(409, "/moten/" + meeting + "/radera", "version", "1"))
                .contains("Mötet kan inte raderas, för något annat hänvisar till det");
    }
}
