package se.samklang.planning.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.planning.PlanningDesk;
import se.samklang.web.Role;

class WheelPagesTest {

    private static final Pattern STEP = Pattern.compile("<th scope=\"row\"><a href=\"/arshjul/steg/");

    private final PlanningDesk desk = PlanningDesk.ofDirector();

    @Test
    void the_programs_rules_are_taken_over_once_and_keep_their_sources() {
        assertThat(desk.text("/arshjul")).contains("Årshjulet har inga regler än");

        desk.send("/arshjul/regler/hamta");
        String taken = desk.text("/arshjul/regler");
        desk.send("/arshjul/regler/hamta");

        assertThat(taken)
                .contains("Styrelsen beslutar om årsredovisningen Lagen (2003:1210)", "31 mars", "45 dagar före")
                .doesNotContain("Hämta programmets regler");
        assertThat(rules()).isEqualTo(ShippedRules.from(2017).size()).isGreaterThan(10);
    }

    @Test
    void a_years_steps_are_made_once_and_again_only_where_one_is_gone() {
        desk.send("/arshjul/regler/hamta");
        int rules = rules();
        assertThat(desk.text("/arshjul?ar=2018")).contains("Reglerna ger " + rules + " steg som året inte har.");

        desk.send("/arshjul", "ar", "2018");
        assertThat(steps(2018)).isEqualTo(rules);
        assertThat(desk.text("/arshjul?ar=2018")).doesNotContain("Skapa årets steg");
        desk.send("/arshjul", "ar", "2018");
        assertThat(steps(2018)).isEqualTo(rules);
        assertThat(steps(2019)).isZero();

        desk.send(step(2018) + "/radera", "version", "1");
        assertThat(steps(2018)).isEqualTo(rules - 1);
        desk.send("/arshjul", "ar", "2018");
        assertThat(steps(2018)).isEqualTo(rules);
    }

    @Test
    void a_step_is_done_today_and_only_once() {
        rule("Styrelsens självskattning", "9", "30", "DIRECTOR");
        desk.send("/arshjul", "ar", "2017");
        String step = step(2017);
        assertThat(desk.text("/vantar")).contains("Styrelsens självskattning");

        desk.send(step + "/klart", "version", "1");

        assertThat(desk.text("/arshjul?ar=2017")).contains("Klart 2017-09-01");
        assertThat(desk.text("/vantar")).doesNotContain("Styrelsens självskattning");
        desk.refused(409, step + "/klart", "version", "2");
    }

    @Test
    void who_registers_finishes_the_steps_of_their_own_role_and_no_other() {
        rule("Prognos", "9", "15", "ECONOMIST");
        desk.send("/arshjul", "ar", "2017");
        String prognosis = step(2017);
        PlanningDesk economist = desk.as(Role.ECONOMIST);
        PlanningDesk lead = desk.as(Role.INSATS_LEAD);

        assertThat(lead.refused(403, prognosis + "/klart", "version", "1")).contains("Steget hör till en annan roll");
        economist.send(prognosis + "/klart", "version", "1");

        assertThat(desk.text(prognosis)).contains("Klart 2017-09-01");
    }

    @Test
    void a_step_whose_day_had_been_when_the_year_was_made_waits_for_nobody() {
        rule("Årsbokslut", "1", "31", "DIRECTOR");
        rule("Styrelsens självskattning", "9", "30", "DIRECTOR");

        desk.send("/arshjul", "ar", "2017");

        assertThat(desk.text("/arshjul?ar=2017"))
                .contains("Inte bevakat", "Dagen hade varit när årets steg skapades.")
                .doesNotContain("försenad", "Behövs inte");
        assertThat(desk.text("/vantar")).contains("Styrelsens självskattning").doesNotContain("Årsbokslut");
    }

    @Test
    void a_calendar_program_gets_the_open_steps_and_the_evaluations_not_yet_delivered() {
        rule("Årsbokslut", "1", "31", "DIRECTOR");
        rule("Styrelsens självskattning", "9", "30", "DIRECTOR");
        desk.send("/arshjul", "ar", "2017");
        desk.store(
                "utvarderingar",
                "rubrik;modell;datum;slutdatum;klar_senast;lamnad;resultat\n"
                        + "Målen;sjalvvardering;2017-01-01;2017-06-30;2017-10-31;;\n"
                        + "Teamet;sjalvvardering;2017-01-01;2017-06-30;2017-11-30;2017-08-20;Gott\n");
        String made = desk.visitor().post("/moten/kalender", Map.of()).body();
        Matcher feed = Pattern.compile("(/kalender/[A-Za-z0-9_-]{43}\\.ics)").matcher(made);
        assertThat(feed.find()).isTrue();

        String calendar =
                new String(RunningApplication.stranger().download(feed.group(1)).body(), StandardCharsets.UTF_8);

        assertThat(calendar)
                .contains(
                        "SUMMARY:Senast: Styrelsens självskattning",
                        "DTSTART;VALUE=DATE:20170930",
                        "SUMMARY:Senast: Utvärdering: Målen",
                        "DTSTART;VALUE=DATE:20171031")
                .doesNotContain("Årsbokslut", "Teamet");
    }

    @Test
    void a_step_that_is_not_needed_says_why() {
        rule("Revision", "4", "30", "AUDITOR");
        desk.send("/arshjul", "ar", "2018");
        String step = step(2018);

        assertThat(change(step, 422, "NOT_NEEDED", "", "")).contains("Skriv varför steget inte behövs i år.");
        assertThat(change(step, 422, "OPEN", "", "2017-08-01")).contains("Välj statusen Klart, eller lämna dagen tom.");
        assertThat(change(step, 422, "DONE", "", "2017-10-01")).contains("Dagen har inte varit än.");
        change(step, 303, "NOT_NEEDED", "Görs vartannat år", "");

        assertThat(desk.text("/arshjul?ar=2018")).contains("Behövs inte", "Görs vartannat år");
    }

    @Test
    void the_29th_of_february_is_the_28th_where_the_year_lacks_it() {
        assertThat(desk.refused(422, "/arshjul/regler", ruled("Omöjlig", "2", "30", "DIRECTOR")))
                .contains("Dagen finns inte: februari har högst 29 dagar.");
        rule("Skottdag", "2", "29", "DIRECTOR");
        desk.send("/arshjul", "ar", "2019");
        desk.send("/arshjul", "ar", "2020");

        assertThat(desk.text("/arshjul?ar=2019")).contains("Skottdag").contains("2019-02-28");
        assertThat(desk.text("/arshjul?ar=2020")).contains("Skottdag").contains("2020-02-29");
    }

    @Test
    void the_last_day_of_an_evaluation_stands_among_the_steps() {
        desk.send(
                "/utvarderingar",
                "rubrik",
                "Målen",
                "modell",
                "SELF",
                "fran",
                "2017-01-01",
                "till",
                "2017-06-30",
                "senast",
                "2017-08-31");

        assertThat(desk.text("/arshjul?ar=2017")).contains("Utvärdering: Målen", "2017-08-31", "En dag försenat");
    }

    private String change(String step, int status, String standing, String note, String done) {
        return desk.refused(
                status,
                step,
                "rubrik",
                "Revision",
                "senast",
                "2018-04-30",
                "paminn",
                "30",
                "ansvarig",
                Role.AUDITOR.code(),
                "status",
                standing,
                "anteckning",
                note,
                "klart",
                done,
                "version",
                "1");
    }

    @Test
    void a_step_of_ones_own_that_is_moved_to_another_year_stands_there() {
        desk.send("/arshjul/steg", ownStep("2017-12-20", "0"));
        desk.send(step(2017), ownStep("2018-01-15", "1"));

        assertThat(desk.text("/arshjul?ar=2018")).contains("Eget steg");
        assertThat(desk.text("/arshjul?ar=2017")).doesNotContain("Eget steg");
    }

    private static String[] ownStep(String due, String version) {
        return new String[] {
            "rubrik",
            "Eget steg",
            "senast",
            due,
            "paminn",
            "30",
            "ansvarig",
            Role.DIRECTOR.code(),
            "status",
            "OPEN",
            "version",
            version
        };
    }

    @Test
    void every_board_meeting_asks_for_its_minutes_to_be_verified_within_fourteen_days() {
        for (String[] meeting : new String[][] {
            {"BOARD", "2017-10-02", "PLANNED"},
            {"BOARD", "2017-03-01", "HELD"},
            {"BOARD", "2017-05-02", "VERIFIED"},
            {"BOARD", "2017-08-25", "HELD"},
            {"MEMBERS", "2017-06-01", "HELD"},
            {"BOARD", "2016-12-20", "HELD"}
        }) {
            desk.write("""
                    INSERT INTO meetings.meeting (association_id, id, kind, meeting_date, status)
                    VALUES (:association, gen_random_uuid(), :kind, CAST(:day AS date), :status)
                    """, "kind", meeting[0], "day", meeting[1], "status", meeting[2]);
        }

        assertThat(desk.text("/arshjul?ar=2017"))
                .containsSubsequence(
                        "möte 20 december 2016 justerat",
                        "2017-01-03 Inte bevakat",
                        "möte 1 mars 2017 justerat",
                        "2017-03-15 Inte bevakat",
                        "möte 2 maj 2017 justerat",
                        "2017-05-16 Klart",
                        "möte 25 augusti 2017 justerat Kommunallagen (2017:725) 5 kap. 69 §",
                        "2017-09-08 Om 7 dagar Sekreterare, ordförande och justerare",
                        "möte 2 oktober 2017 justerat",
                        "2017-10-16")
                .doesNotContain("1 juni 2017");
        assertThat(desk.as(Role.INSATS_LEAD).visitor().get("/arshjul?ar=2017").body())
                .contains("möte 2 oktober 2017 justerat")
                .doesNotContain("href=\"/moten/");
    }

    private void rule(String title, String month, String day, String owner) {
        desk.send("/arshjul/regler", ruled(title, month, day, owner));
    }

    private static String[] ruled(String title, String month, String day, String owner) {
        return new String[] {
            "rubrik",
            title,
            "kalla",
            "Förbundsordningen",
            "manad",
            month,
            "dag",
            day,
            "paminn",
            "30",
            "ansvarig",
            Role.valueOf(owner).code(),
            "fran_ar",
            "2017"
        };
    }

    private String step(int year) {
        return desk.found("/arshjul?ar=" + year, "href=\"(/arshjul/steg/[0-9a-f-]{36})\"");
    }

    private int steps(int year) {
        return (int) STEP.matcher(desk.visitor().get("/arshjul?ar=" + year).body())
                .results()
                .count();
    }

    private int rules() {
        return (int) Pattern.compile("href=\"/arshjul/regler/[0-9a-f-]{36}\"")
                .matcher(desk.visitor().get("/arshjul/regler").body())
                .results()
                .count();
    }
}
