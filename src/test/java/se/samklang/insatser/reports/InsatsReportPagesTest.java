package se.samklang.insatser.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

/** An insats' account of a year over HTTP: written, handed in, approved, handed back, and set into the annual report. */
class InsatsReportPagesTest {

    private static final Map<String, Object> TOLD = Map.of(
            "om", "Insatsen startade 2015.",
            "metod", "Enskilda samtal.",
            "resultat", "Fler har kommit vidare.",
            "erfarenheter", "Väntetiderna minskar.",
            "beviljat", "500 000",
            "anvant", "277 000");

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    private String insats = "";

    @BeforeEach
    void an_insats_of_the_year() {
        insats = director.post(
                        "/insatser",
                        Map.of(
                                "namn", "Vägledaren",
                                "inriktning", "struktur",
                                "uppfoljning", "antal",
                                "annan_agare", "Regionen",
                                "fran", "2016-01-01",
                                "till", "2016-10-31"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Test
    void what_is_written_is_handed_in_approved_and_then_stays() {
        save(TOLD, 0);
        step("lamna", Map.of());
        step("godkann", Map.of());

        assertThat(TestVisitor.text(director.get("/insatser/redovisningar?ar=2016")))
                .contains("1 av 1 är godkända", "Godkänd", "500\u00a0000", "277\u00a0000", "223\u00a0000");
        HttpResponse<String> late = save(changed("metod", "Något annat."), 3);
        assertThat(TestVisitor.text(late)).contains("Redovisningen är godkänd och ändras inte längre.");
        assertThat(TestVisitor.text(director.get(path())))
                .contains("Enskilda samtal.")
                .doesNotContain("Något annat.");
    }

    @Test
    void what_is_handed_back_can_be_changed_and_says_why() {
        save(TOLD, 0);
        step("lamna", Map.of());
        step("aterlamna", Map.of("anmarkning", "Skriv vad som hände efter sommaren."));

        assertThat(TestVisitor.text(director.get(path()))).contains("Återlämnad: Skriv vad som hände efter sommaren.");
        assertThat(save(changed("metod", "Samtal i grupp."), 3).statusCode()).isEqualTo(303);
    }

    @Test
    void an_empty_one_is_not_handed_in_and_one_handed_in_is_not_handed_in_again() {
        assertThat(TestVisitor.text(director.post(path() + "/lamna", Map.of()))).contains("är inte skriven än");
        save(TOLD, 0);
        step("lamna", Map.of());
        assertThat(TestVisitor.text(director.post(path() + "/lamna", Map.of())))
                .contains("står inte längre där den stod");
    }

    @Test
    void the_second_of_two_writers_is_shown_both_texts() {
        save(TOLD, 0);
        save(changed("metod", "Den förstas ord."), 1);

        HttpResponse<String> second = save(changed("metod", "Den andras ord."), 1);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(second)).contains("Den förstas ord.", "Den andras ord.");
    }

    @Test
    void nothing_that_points_at_a_participant_and_no_negative_amount_is_taken() {
        HttpResponse<String> answer = save(changed("resultat", "Deltagaren 19121212-1212 fick arbete."), 0);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(answer)).contains("personnummer");
        assertThat(save(changed("anvant", "-5"), 0).statusCode()).isEqualTo(422);
    }

    @Test
    void who_does_not_lead_the_insats_does_not_see_it() {
        TestVisitor lead = RunningApplication.visitorIn(director.scope(), Role.INSATS_LEAD);

        assertThat(lead.get(path()).statusCode()).isEqualTo(404);
        assertThat(TestVisitor.text(lead.get("/insatser/redovisningar?ar=2016")))
                .doesNotContain("Vägledaren");
    }

    @Test
    void the_annual_report_tells_it_with_the_money_and_remarks_on_what_is_not_approved() {
        save(changed("anvant", "510 000"), 0);
        String report = director.post(
                        "/rapporter", Map.of("dokument", "arsredovisning", "fran", "2016-01-01", "till", "2016-12-31"))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(TestVisitor.text(director.get(report)))
                .contains("Årsredovisning 2016", "Strukturövergripande insatser", "Vägledaren", "Huvudman: Regionen.")
                .contains("Arbetsmetod och syfte", "Enskilda samtal.", "Beviljade och använda medel")
                .contains("har använt mer än den beviljats", "är ett utkast som inte är lämnat");
    }

    @Test
    void an_annual_report_is_about_a_calendar_year() {
        HttpResponse<String> answer = director.post(
                "/rapporter", Map.of("dokument", "arsredovisning", "fran", "2016-01-01", "till", "2016-08-31"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(TestVisitor.text(answer)).contains("En årsredovisning avser ett helt kalenderår");
    }

    private String path() {
        return insats + "/redovisning/2016";
    }

    private HttpResponse<String> save(Map<String, Object> fields, int version) {
        Map<String, Object> form = new HashMap<>(fields);
        form.put("version", version);
        return director.post(path(), form);
    }

    private void step(String name, Map<String, Object> fields) {
        assertThat(director.post(path() + "/" + name, fields).statusCode()).isEqualTo(303);
    }

    private static Map<String, Object> changed(String field, Object value) {
        Map<String, Object> changed = new HashMap<>(TOLD);
        changed.put(field, value);
        return changed;
    }
}
