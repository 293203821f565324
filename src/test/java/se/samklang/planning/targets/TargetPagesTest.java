package se.samklang.planning.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.planning.PlanningDesk;

/** Measurable targets in forms: what is refused, what is computed, what is only suggested. */
class TargetPagesTest {

    private final PlanningDesk desk = PlanningDesk.ofDirector();
    private String goal = "";

    @BeforeEach
    void a_goal() {
        desk.store("mal", "plan;fran_ar;nummer;inriktning;mal\nPlan 2017;2017;1;Samverkan;Fler i arbete\n");
        goal = desk.found(desk.found("/planer", "href=\"(/planer/[0-9a-f-]{36})\""), "href=\"(/mal/[0-9a-f-]{36})");
    }

    @Test
    void what_cannot_be_is_refused_with_what_would_be_right_and_what_was_typed_stays() {
        assertThat(refused("lagst", "20", "hogst", "15"))
                .contains("Intervallet är upp och ner: det högsta värdet ska vara minst det lägsta.");
        assertThat(refused("lagst", "50", "fran", "2017-06-30", "till", "2017-01-01"))
                .contains("Periodens sista dag kan inte vara före den första, 2017-06-30.");
        assertThat(refused()).contains("Skriv minst en gräns: det lägsta värdet, det högsta, eller båda.");
        assertThat(refused("matt", "deltagare.arbete-studier", "lagst", "500"))
                .contains("En andel kan inte vara mer än 100 %.");
        assertThat(refused("matt", "deltagare.arbete-studier", "hogst", "-5"))
                .contains("En andel kan inte vara mindre än 0 %.");
        assertThat(refused("lagst", "femtio")).contains("Lägst: ett tal skrivs bara med siffror");
        assertThat(desk.text(goal)).contains("Inga mätbara mål.");
    }

    @Test
    void a_share_of_nothing_is_a_dash_with_its_definition_and_judges_nothing() {
        send("matt", "deltagare.arbete-studier", "lagst", "50", "namnare", "ENDED", "kon", "ja");

        assertThat(desk.text(goal))
                .contains("minst 50\u00a0%, kvinnor och män var för sig", "Går inte att räkna", "Period: 2017.")
                .doesNotContain(" 0\u00a0%", "NaN", "De mätbara målen tillsammans");
    }

    @Test
    void a_typed_share_tells_its_parts_and_one_of_nothing_is_a_dash() {
        send("enhet", "PERCENT", "lagst", "50", "kalla", "Uppföljning per telefon");
        String target = desk.found(goal, "href=\"(/matbara-mal/[0-9a-f-]{36})/varden\"");

        assertThat(desk.refused(422, target + "/varden", parts("ALL", "9", "5")))
                .contains("Det kan inte vara fler än de var av.");
        value(target, "ALL", "11", "24");
        value(target, "ALL", "12", "24");
        assertThat(desk.text(target + "/varden"))
                .contains("Värdet är sparat i stället för det som stod för samma period.");
        value(target, "WOMEN", "0", "0");

        assertThat(desk.text(goal)).contains("50\u00a0%", "12 av 24", "Källa: Uppföljning per telefon.", "Uppfyllt");
        assertThat(desk.text(goal)).contains("–").doesNotContain(" 0\u00a0%");
    }

    @Test
    void the_limits_suggest_a_judgement_and_never_set_it() {
        send("matt", "styrelsen.moten", "lagst", "4");

        assertThat(desk.text(goal))
                .contains(
                        "De mätbara målen tillsammans: Ej uppfyllt . Bedömningen sätts av den som skriver.",
                        "Ej bedömt");
        assertThat(desk.text(goal + "/utfall?ar=2017")).contains("De mätbara målen säger: ej uppfyllt.");
        desk.send(goal + "/utfall?ar=2017", "utfall", "Vi tycker ändå det.", "status", "MET", "version", "0");

        assertThat(desk.text(goal))
                .contains("Uppfyllt 2017, bedömt 2017-09-01")
                .contains("Målet är bedömt som uppfyllt, men de mätbara målen säger ej uppfyllt.");
    }

    private void send(String... fields) {
        desk.send(goal + "/matt", with(fields));
    }

    private String refused(String... fields) {
        return desk.refused(422, goal + "/matt", with(fields));
    }

    private void value(String target, String sex, String numerator, String denominator) {
        desk.send(target + "/varden", parts(sex, numerator, denominator));
    }

    private static String[] parts(String sex, String numerator, String denominator) {
        return new String[] {
            "fran",
            "2017-01-01",
            "till",
            "2017-12-31",
            "kon",
            sex,
            "taljare",
            numerator,
            "namnare",
            denominator,
            "kalla",
            "Uppföljning per telefon"
        };
    }

    private static String[] with(String... fields) {
        List<String> all = new ArrayList<>(List.of("rubrik", "Ett mätbart mål", "grund", "LEVEL"));
        if (!List.of(fields).contains("matt") && !List.of(fields).contains("enhet")) {
            all.addAll(List.of("enhet", "PERCENT", "kalla", "Prov"));
        }
        all.addAll(List.of(fields));
        return all.toArray(String[]::new);
    }
}
