package se.samklang.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samklang.planning.PlanningDesk;

class ActivityPagesTest {

    private final PlanningDesk desk = PlanningDesk.ofDirector();

    @Test
    void what_was_done_is_registered_in_the_form_of_its_year() {
        String action = desk.found("/genomfort/ny?ar=2017", "<form method=\"post\" action=\"(/genomfort[^\"]*)\"");

        String page = desk.send(action, "slag", "CONFERENCE", "rubrik", "Framtidsdagen", "fran", "2017-05-10");

        assertThat(desk.text(page)).contains("Framtidsdagen", "Konferens eller seminarium", "Inget mål än");
        assertThat(desk.text("/genomfort?ar=2017")).contains("Framtidsdagen", "Hör inte till något mål");
        assertThat(desk.text("/genomfort?ar=2016")).contains("Inga aktiviteter 2016");
    }
}
