package se.samklang.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

/** What stands between a draft and an issued report. */
class ReportCheckTest {

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    private String report = "";

    @BeforeEach
    void a_report_nobody_has_written_on() {
        report = director.post("/rapporter", Map.of("fran", "2017-01-01", "till", "2017-08-31"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Test
    void a_report_without_texts_and_figures_is_not_in_order() {
        assertThat(TestVisitor.text(director.get(report)))
                .contains(
                        "Kapitlet ”Händelser och genomförda aktiviteter” är inte skrivet än",
                        "har inget värde i perioden")
                .doesNotContain("Inga anmärkningar");

        write("handelser", "Året har gått som planerat.");

        assertThat(TestVisitor.text(director.get(report)))
                .doesNotContain("Kapitlet ”Händelser och genomförda aktiviteter” är inte skrivet än");
    }

    @Test
    void an_unknown_figure_cannot_be_accepted_and_stops_the_issue() {
        write("handelser", "Det var {{hittepa}} personer.");
        String finding = "okant-tal|handelser/hittepa|null|null";

        HttpResponse<String> accepted =
                director.post(report + "/godta", Map.of("anmarkning", finding, "orsak", "Det får stå."));

        assertThat(accepted.statusCode()).isEqualTo(422);
        assertThat(director.get(report + "/godta").body()).doesNotContain("hittepa");
        assertThat(director.get(report + "/faststall").body())
                .contains("hittepa", "kan inte fastställas än")
                .doesNotContain("Godta med skäl");
        assertThat(director.post(report + "/faststall", Map.of("bekrafta", "ja"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void personal_numbers_are_refused_in_texts_also_with_a_mistyped_check_digit() {
        for (String number : List.of("19570428-9999", "19810101-1234")) {
            HttpResponse<String> refused = write("handelser", "Kalle (" + number + ") har slutat.");

            assertThat(refused.statusCode()).as(number).isEqualTo(422);
            assertThat(TestVisitor.text(refused)).contains("ser ut att innehålla ett personnummer");
        }
        assertThat(write("handelser", "Avtalet med 222000-1982 löper 2017–2018 och kostar 1 234 567 kr.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(director.post(
                                report + "/uppgifter",
                                Map.of("version", "1", "titel", "Rapport 810101-1234", "ort", "Sala"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_stated_figure_is_chosen_among_the_reports_own_names() {
        assertThat(director.get("/angivna-tal/nytt").body())
                .contains(
                        "<option value=\"delarsrapport 2017\">",
                        "<option value=\"Antal deltagare per kommun\">",
                        "<option value=\"Summa kostnader\">",
                        "<option value=\"Andel kvinnor\">",
                        "list=\"kolumn-val\"");
        director.post(
                "/angivna-tal",
                Map.of("dokument", "delarsrapport 2017", "tabell", "text", "rad", "Deltagare totalt", "varde", "7"));
        assertThat(TestVisitor.text(director.get(report))).contains("Deltagare totalt: angivet 7, beräknat 0.");
    }

    @Test
    void only_remarks_leave_nothing_to_accept() {
        for (String chapter : List.of("handelser", "styrelsens-arbete", "konferenser", "ekonomi", "samordningsteam")) {
            write(chapter, "Skrivet.");
        }
        assertThat(TestVisitor.text(director.get(report))).doesNotContain("Varning", "Godta med skäl");
    }

    @Test
    void a_reason_follows_the_report_into_its_history_and_its_issued_version() {
        director.post(
                "/angivna-tal",
                Map.of(
                        "dokument",
                        "delarsrapport 2017",
                        "tabell",
                        "deltagare-per-kommun",
                        "rad",
                        "Totalt",
                        "kolumn",
                        "totalt",
                        "varde",
                        "3"));
        assertThat(TestVisitor.text(director.get(report)))
                .contains("Antal deltagare per kommun › Totalt › Antal deltagare", "Godta med skäl");
        assertThat(director.post(
                                report + "/godta",
                                Map.of(
                                        "anmarkning",
                                        "angivet-tal-avviker|deltagare-per-kommun/Totalt/totalt|3|0",
                                        "orsak",
                                        "Skrivfel i trycket."))
                        .statusCode())
                .isEqualTo(303);
        String version = director.post(report + "/faststall", Map.of("bekrafta", "ja"))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(TestVisitor.text(director.get(version)))
                .contains("Godtagen av Test Testsson", "Skrivfel i trycket.");
        assertThat(TestVisitor.text(director.get(report + "/historik")))
                .contains(
                        "Började på rapport",
                        "Godtog anmärkning",
                        "Antal deltagare per kommun › Totalt › Antal deltagare. Skäl: Skrivfel i trycket.",
                        "Fastställde rapporten",
                        "Version 1");
        assertThat(RunningApplication.visitorIn(director.scope(), Role.BOARD_MEMBER)
                        .get(report)
                        .body())
                .doesNotContain("/historik");
    }

    private HttpResponse<String> write(String chapter, String text) {
        return director.post(
                report + "/kapitel/" + chapter, Map.of("version", "1", "rubrik", "Kapitlet", "text", text));
    }
}
