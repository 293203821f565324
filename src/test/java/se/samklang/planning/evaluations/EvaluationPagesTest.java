package se.samklang.planning.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.meetings.OpenedMeeting;
import se.samklang.planning.PlanningDesk;
import se.samklang.web.Role;

class EvaluationPagesTest {

    private final PlanningDesk desk = PlanningDesk.ofDirector();

    @Test
    void an_evaluation_goes_from_planned_over_late_and_delivered_to_decided() {
        String planned = added("rubrik", "Planerad", "senast", "2017-09-01");
        String late = added("rubrik", "Sen", "senast", "2017-08-31");
        added("rubrik", "Given", "lamnad", "2017-08-20");
        added("rubrik", "Avgjord", "lamnad", "2017-08-20", "beslutad", "2017-08-28", "paragraf", "§ 9");

        assertThat(desk.text(planned)).contains("Planerad Klar senast 2017-09-01", "Förbundet");
        assertThat(desk.text(late)).contains("Försenad Klar senast 2017-08-31");
        assertThat(desk.text("/utvarderingar?lage=LATE"))
                .contains("Sen Förbundet")
                .doesNotContain("Given Förbundet");
        assertThat(desk.text("/utvarderingar?lage=PLANNED"))
                .contains("Planerad Förbundet")
                .doesNotContain("Sen Förbundet");
        assertThat(desk.text("/utvarderingar?lage=DELIVERED"))
                .contains("Given Förbundet")
                .doesNotContain("Avgjord Förbundet");
        assertThat(desk.text("/utvarderingar?lage=DECIDED"))
                .contains("Avgjord Förbundet")
                .doesNotContain("Given Förbundet");
        assertThat(desk.text("/utvarderingar")).contains("1 försenad");
    }

    @Test
    void every_input_that_does_not_hold_is_told_in_a_sentence_and_keeps_nothing() {
        assertThat(refused("till", "2016-12-31")).contains("Perioden kan inte sluta innan den börjar, 2017-01-01.");
        assertThat(refused("senast", "2016-12-31"))
                .contains("Utvärderingen kan inte vara klar innan perioden den avser börjar, 2017-01-01.");
        assertThat(refused("modell", "SELF_AND_ASSESSOR"))
                .contains("Skriv vem som är extern medbedömare, eller välj en annan modell.");
        assertThat(refused("medbedomare", "Högskolan")).contains("En självvärdering har ingen medbedömare.");
        assertThat(refused("resultat", "Sex av tio"))
                .contains("Skriv vilken dag utvärderingen lämnades. Den har ett resultat.");
        assertThat(refused("lamnad", "2017-09-02")).contains("Dagen har inte varit än.");
        assertThat(refused("rubrik", "", "modell", "", "fran", "i fjol"))
                .contains("Fyll i fältet.", "Välj ett alternativ.", "Datumet ska skrivas");
        assertThat(refused("insats", UUID.randomUUID().toString())).contains("Välj ett av alternativen i listan.");
        assertThat(refused("lamnad", "2017-08-20", "resultat", "x".repeat(50_001)))
                .contains("50");
        assertThat(desk.text("/utvarderingar")).contains("Inga utvärderingar än");
    }

    @Test
    void the_list_is_of_a_year_or_an_insats_and_the_insats_leads_to_it() {
        UUID insats = desk.insats("RESAM", LocalDate.of(2017, 1, 1), null);
        added("rubrik", "Om RESAM", "insats", insats.toString());
        added("rubrik", "Om 2015", "fran", "2015-01-01", "till", "2015-12-31", "senast", "2016-03-01");

        assertThat(desk.text("/utvarderingar?ar=2016")).contains("Om 2015").doesNotContain("Om RESAM");
        assertThat(desk.text("/utvarderingar?ar=2017")).contains("Om RESAM").doesNotContain("Om 2015");
        assertThat(desk.text("/utvarderingar?insats=" + insats))
                .contains("Om RESAM")
                .doesNotContain("Om 2015");
        assertThat(desk.text("/utvarderingar?insats=FORBUNDET"))
                .contains("Om 2015")
                .doesNotContain("Om RESAM");
        assertThat(desk.visitor().get("/insatser/" + insats).body())
                .contains("href=\"/utvarderingar?insats=" + insats + "\"");
        assertThat(desk.as(Role.INSATS_LEAD).text("/utvarderingar")).contains("Om RESAM");
        String page = desk.found("/utvarderingar?ar=2017", "href=\"(/utvarderingar/[0-9a-f-]{36})\"");
        assertThat(desk.visitor().get(page).body()).contains("href=\"/insatser/" + insats + "\"");
        assertThat(desk.as(Role.INSATS_LEAD).visitor().get(page).body())
                .contains("RESAM")
                .doesNotContain("href=\"/insatser/" + insats, "href=\"/historik", "Radera");
    }

    @Test
    void a_typed_decision_of_the_register_is_a_link_to_it() {
        OpenedMeeting meeting = OpenedMeeting.in(desk.visitor().scope(), LocalDate.of(2017, 6, 1), 0);
        UUID decision = desk.decided(meeting);

        String page = added("lamnad", "2017-05-20", "beslutad", "2017-06-01", "paragraf", "§ 45");

        assertThat(desk.visitor().get(page).body()).contains("href=\"/beslut/" + decision + "\"");
        assertThat(desk.text(page)).contains("Beslutad Klar senast");
    }

    @Test
    void who_opened_the_form_before_another_saved_is_shown_both_and_a_removed_one_is_gone() {
        String page = added();
        Map<String, String> fields = SentEvaluation.fields("version", "1", "ansvarig", "Samordnaren");
        desk.send(page, SentEvaluation.pairs(fields));
        fields.put("ansvarig", "Chefen");

        assertThat(desk.refused(409, page, SentEvaluation.pairs(fields))).contains("Samordnaren", "Chefen");

        desk.send(page + "/radera", "version", "2");
        assertThat(desk.visitor().get(page).statusCode()).isEqualTo(404);
    }

    @Test
    void a_late_evaluation_waits_for_the_director_until_it_is_delivered() {
        String page = added("rubrik", "Sen rapport", "senast", "2017-08-30");
        assertThat(desk.text("/vantar")).contains("Utvärderingen ”Sen rapport” ska lämnas", "2 dagar försenat");
        assertThat(desk.as(Role.ECONOMIST).text("/vantar")).doesNotContain("Sen rapport");

        desk.send(
                page,
                SentEvaluation.pairs(SentEvaluation.fields(
                        "rubrik", "Sen rapport", "senast", "2017-08-30", "lamnad", "2017-09-01", "version", "1")));

        assertThat(desk.text("/vantar")).doesNotContain("Sen rapport");
    }

    private String added(String... more) {
        return desk.send("/utvarderingar", SentEvaluation.pairs(SentEvaluation.fields(more)));
    }

    private String refused(String... more) {
        return desk.refused(422, "/utvarderingar", SentEvaluation.pairs(SentEvaluation.fields(more)));
    }
}
