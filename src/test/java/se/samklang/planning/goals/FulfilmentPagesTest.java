package se.samklang.planning.goals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samklang.planning.PlanningDesk;

class FulfilmentPagesTest {

    private final PlanningDesk desk = PlanningDesk.ofDirector();

    @Test
    void a_goal_is_judged_in_the_form_of_its_year() {
        desk.store("mal", "plan;fran_ar;nummer;inriktning;mal\nPlan 2017;2017;1;Samverkan;Att stödja nätverk\n");
        String plan = desk.found("/planer", "href=\"(/planer/[0-9a-f-]{36})\"");
        String goal = desk.found(plan, "href=\"(/mal/[0-9a-f-]{36})");
        String action =
                desk.found(goal + "/utfall?ar=2017", "<form method=\"post\" action=\"(/mal/[^\"]*/utfall[^\"]*)\"");
        String version = desk.found(goal + "/utfall?ar=2017", "name=\"version\" value=\"([0-9]+)\"");

        desk.send(action, "utfall", "Nio möten har hållits.", "status", "MET", "version", version);

        assertThat(desk.text(goal + "?ar=2017")).contains("Nio möten har hållits.", "Uppfyllt");
        desk.refused(409, goal + "/radera", "version", "1");
        desk.refused(422, plan, "rubrik", "Plan", "fran", "2018", "version", "1");
        desk.refused(404, goal + "/utfall?ar=2016", "utfall", "I fjol.", "status", "MET");
        assertThat(desk.text(goal + "?ar=2017"))
                .contains("Nio möten har hållits.")
                .doesNotContain("I fjol.");

        desk.send(action, "utfall", "", "status", "", "version", "1");
        desk.send(goal + "/radera", "version", "1");
        assertThat(desk.visitor().get(goal).statusCode()).isEqualTo(404);
    }
}
