package se.samklang.planning.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.planning.PlanningDesk;
import se.samklang.web.Role;

/** A plan's goals from an empty year to a judged one, in forms. */
class GoalPagesTest {

    private static final Pattern GOAL = Pattern.compile("href=\"(/mal/[0-9a-f-]{36})");
    private static final String CIRCLE =
            "Ett mål kan inte bidra till sig självt, inte heller genom andra mål. Ta bort det mål som redan bidrar till"
                    + " det här.";

    private final PlanningDesk desk = PlanningDesk.ofDirector();
    private String plan = "";

    @BeforeEach
    void an_empty_plan() {
        plan = desk.send("/planer", "rubrik", "Verksamhetsplan 2017", "fran", "2017");
    }

    @Test
    void three_aims_and_eight_goals_come_in_with_one_paste_that_is_shown_before_it_is_saved() {
        String chapter = """
                Målinriktning 1) Samverkan
                • Nätverk
                    • fyra träffar
                • Processdagar
                • Samråd
                2) Arbete
                • Fler i arbete
                • Fler i studier
                • Färre avbrott
                3) Kunskap
                • Grundutbildning
                • Spridning
                """;

        assertThat(desk.refused(200, plan + "/flera", "mal", chapter, "steg", "granska"))
                .contains("Det här blir 3 inriktningar och 8 mål");
        assertThat(goals()).isEmpty();
        desk.send(plan + "/flera", "mal", chapter);

        assertThat(goals()).hasSize(8);
        assertThat(desk.text(plan)).contains("Målinriktning 1) Samverkan", "av 8 mål");
        assertThat(desk.refused(422, plan + "/flera", "mal", "• Utan inriktning"))
                .contains("Rad 1 står inte under någon inriktning.", "• Utan inriktning");
        assertThat(desk.refused(422, plan + "/flera", "mal", "4) Ny\n• Mål\n1) Samverkan igen\n• Mål"))
                .contains("Planen har redan en inriktning med nummer 1.", "Samverkan igen");
        assertThat(goals()).hasSize(8);
    }

    @Test
    void an_area_is_an_aim_too_and_a_time_of_day_is_not() {
        String read = desk.refused(
                200,
                plan + "/flera",
                "mal",
                "Målområde 1) Samverkan\n10.30 samlas vi.\n- Nätverk\nUtvecklingsområde 2. Kunskap\n- Kurs",
                "steg",
                "granska");

        assertThat(read).contains("Det här blir 2 inriktningar och 2 mål");
        desk.refused(422, plan + "/flera", "mal", "1) Samverkan\n" + "a".repeat(20_001));
    }

    @Test
    void goals_do_not_contribute_in_a_circle_of_one_two_or_three() {
        desk.send(plan + "/flera", "mal", "1) Samverkan\n- Ett\n- Två\n- Tre");
        List<String> goals = goals();
        contribute(303, goals.get(0), goals.get(1));
        contribute(303, goals.get(1), goals.get(2));

        assertThat(contribute(422, goals.get(2), goals.get(0))).contains(CIRCLE);
        assertThat(contribute(422, goals.get(1), goals.get(0))).contains(CIRCLE);
        assertThat(desk.text(goals.get(2))).contains("Hit bidrar: Två").doesNotContain("Bidrar till: Ett");
    }

    @Test
    void ten_thousand_characters_out_of_a_word_processor_become_clean_text_with_every_word() {
        String goal = oneGoal();
        StringBuilder pasted = new StringBuilder("<p class=MsoNormal>F&ouml;rsta<o:p></o:p></p>");
        for (int row = 1; pasted.length() < 10_000; row++) {
            pasted.append("<p class=MsoListParagraph style='margin-left:1.0cm'><span>•</span> r")
                    .append(row)
                    .append("</p>\r\n");
        }
        String last = "r" + (pasted.toString().split("MsoListParagraph").length - 1);

        desk.send(goal + "/utfall?ar=2017", "utfall", pasted.toString(), "status", "", "version", "0");

        assertThat(desk.text(goal + "?ar=2017"))
                .contains("Första", "- r1", "- " + last)
                .doesNotContain("Mso", "<p", "span");
        assertThat(desk.refused(422, goal + "/utfall?ar=2017", "utfall", "å".repeat(50_001), "version", "1"))
                .contains("50\u00a0000", "ååå");
    }

    @Test
    void a_judgement_names_its_day_and_judge_and_one_made_meanwhile_is_not_written_over() {
        String goal = oneGoal();
        desk.send(goal + "/utfall?ar=2017", "utfall", "Åtta möten.", "status", "MET", "version", "0");

        String late = desk.refused(
                409, goal + "/utfall?ar=2017", "utfall", "Min egen text", "status", "NOT_MET", "version", "0");

        assertThat(late)
                .contains("Utfall Du skrev Min egen text Sparat nu Åtta möten.")
                .contains("Bedömning Du skrev Ej uppfyllt Sparat nu Uppfyllt");
        assertThat(desk.text(goal + "?ar=2017")).contains("Uppfyllt 2017, bedömt 2017-09-01", "Åtta möten.");
        assertThat(desk.refused(422, goal + "/utfall?ar=2017", "utfall", "X", "status", "KANSKE", "version", "1"))
                .isNotEmpty();
        assertThat(desk.text(plan)).contains("Uppfyllt");
    }

    @Test
    void only_those_who_plan_change_goals_and_nobody_sees_those_of_another() {
        String goal = oneGoal();
        PlanningDesk lead = desk.as(Role.INSATS_LEAD);

        assertThat(lead.text(goal)).contains("Nätverk").doesNotContain("Ändra målet", "Skriv utfall");
        lead.refused(403, goal + "/utfall?ar=2017", "utfall", "Nej", "version", "0");
        lead.refused(403, plan + "/flera", "mal", "1) A\n- B");
        PlanningDesk other = PlanningDesk.ofDirector();
        assertThat(other.visitor().get(goal).statusCode()).isEqualTo(404);
        other.refused(404, goal + "/utfall?ar=2017", "utfall", "Nej", "version", "0");
        other.refused(404, goal + "/radera", "version", "1");
        assertThat(desk.text(goal)).contains("Nätverk");
    }

    @Test
    void a_title_is_printed_as_it_was_typed_whatever_it_looks_like() {
        desk.send(plan + "/flera", "mal", "1) Samverkan\n- <script>alert(1)</script> {{tabell:budget}}");

        assertThat(desk.visitor().get(goals().getFirst()).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; {{tabell:budget}}")
                .doesNotContain("<script>alert");
    }

    @Test
    void a_goal_that_is_met_with_nothing_to_point_at_says_so_until_an_activity_is_registered() {
        String goal = oneGoal();
        desk.send(goal + "/utfall", "utfall", "Fyra träffar hölls.", "status", "MET", "ar", "2017");
        assertThat(desk.text(goal)).contains("Målet är bedömt som uppfyllt men har inget att peka på");

        desk.send(
                "/genomfort",
                "rubrik",
                "Nätverksträff",
                "slag",
                "NETWORK",
                "antal",
                "4",
                "fran",
                "2017-03-01",
                "mal",
                goal.substring("/mal/".length()));

        assertThat(desk.text(goal)).contains("Nätverksträff").doesNotContain("inget att peka på");
    }

    private String oneGoal() {
        desk.send(plan + "/flera", "mal", "1) Samverkan\n- Nätverk");
        return goals().getFirst();
    }

    private List<String> goals() {
        return GOAL.matcher(desk.visitor().get(plan).body())
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    private String contribute(int status, String goal, String served) {
        String title = desk.found(goal + "/andra", "name=\"rubrik\"[^>]*value=\"([^\"]+)\"");
        String aim = desk.found(goal + "/andra", "<option value=\"([0-9a-f-]{36})\" selected");
        String version = desk.found(goal + "/andra", "name=\"version\" value=\"([0-9]+)\"");
        return desk.refused(
                status,
                goal,
                "rubrik",
                title,
                "niva",
                "GOAL",
                "inriktning",
                aim,
                "bidrar_till",
                served.substring("/mal/".length()),
                "version",
                version);
    }
}
