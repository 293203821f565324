package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Percentages typed beside the amounts they are of, and contents typed by hand. */
class TypedAndPrintedTest {

    private static final String COSTS =
            "Utfall kostnader per 2024-04-30 är 3 694 tkr (=%s av budgeterade kostnader). Förbundet har på årsbasis"
                    + " budgeterat för 20 983 tkr i kostnader, och prognosen är i dagsläget 21 139 tkr (- 156 tkr)."
                    + " Detta beror främst på dubbla revisionskostnader.";

    @Test
    void a_percentage_that_is_not_the_share_of_the_two_amounts_is_told_with_the_right_one() {
        for (Document document : List.of(minutes(COSTS.formatted("17%")), report(COSTS.formatted("17%")))) {
            assertThat(document.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("procent-avviker");
                assertThat(finding.severity()).isEqualTo(Finding.Severity.VARNING);
                assertThat(finding.stated()).isEqualTo("17");
                assertThat(finding.computed()).isEqualTo("17,6");
                assertThat(finding.message()).contains("3 694 tkr av 20 983 tkr är 17,6 %");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"18 %", "17,6%", "17,6 procent", "17,60 %", "cirka 17 %"})
    void the_share_at_the_precision_it_is_typed_with_is_right(String typed) {
        assertThat(minutes(COSTS.formatted(typed)).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Personalresurs i insatsen är: projektledare 50%, boendestödjare 50%, arbetsterapeut 50 % (eller annan"
                        + " kompetens), arbetsmarknadskonsulent 20% samt studie- och yrkesvägledare 10%.",
                "I MGT arbetar personal med ca 40% tjänstgöringsgrad vardera.",
                "Arbetsförmedlaren har alltför lite arbetstid i teamet (20%) för att kunna använda metodiken.",
                "I dagsläget helfinansierar förbundet individinsatser med 75% av våra tillgängliga insatsmedel.",
                "Fördelningen bör vara ca 60% till individinsatser och ca 40% till strukturinriktade insatser.",
                "Utfallet är 3 694 tkr (17 % av budgeterade kostnader). Budgeterade kostnader är 20 983 tkr, och av"
                        + " dem har budgeterats kostnader för 500 tkr.",
                "Utfallet är 3 694 tkr (17 % av budgeterade kostnader). Intäkterna är 20 983 tkr."
            })
    void posts_aims_shares_of_plans_and_what_may_mean_several_things_are_left_alone(String text) {
        assertThat(minutes(text).findings()).isEmpty();
    }

    @Test
    void two_lines_that_have_changed_places_are_one_finding() {
        Document document = titled(
                StatedFigure.title("protokoll", "§ 17", "Protokolljusterare"),
                StatedFigure.title("protokoll", "§ 20", "Rapport från  insats Teamet\u00a0"),
                StatedFigure.title("protokoll 2017-09-01", "SFV § 21", "§ 21 Rapport från projekt Samverkan"));

        assertThat(document.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("innehall-avviker");
            assertThat(finding.where()).isEqualTo("p20");
            assertThat(finding.message())
                    .isEqualTo(
                            "I det tryckta innehållet har SFV § 20 och SFV § 21 bytt plats. SFV § 20 är ”Rapport från"
                                    + " projekt Samverkan” och SFV § 21 är ”Rapport från insats Teamet”.");
        });
    }

    @Test
    void a_title_of_its_own_and_a_number_there_is_not_are_findings_of_their_own() {
        List<Finding> findings = titled(
                        StatedFigure.title("protokoll", "§ 17", "Justerare"),
                        StatedFigure.title("protokoll", "§ 20", "Rapport från insats Teamet"),
                        StatedFigure.title("protokoll", "§ 29", "Avslutning"))
                .findings();

        assertThat(findings).extracting(Finding::code).containsOnly("innehall-avviker");
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly(
                        "I det tryckta innehållet står SFV § 17 som ”Justerare”, men dess rubrik är"
                                + " ”Protokolljusterare”.",
                        "I det tryckta innehållet står SFV § 20 som ”Rapport från insats Teamet”, men dess rubrik är"
                                + " ”Rapport från projekt Samverkan”. ”Rapport från insats Teamet” är SFV § 21.",
                        "I det tryckta innehållet står § 29 som ”Avslutning”, men § 29 finns inte i dokumentet.");
    }

    @Test
    void contents_of_another_document_are_none_of_its_business() {
        assertThat(titled(StatedFigure.title("delarsrapport", "§ 17", "Något annat"))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"SFV § 17 Protokolljusterare", "SFV §17. Protokolljusterare", "SFV § 17\u00a0Protokolljusterare"
            })
    void a_title_has_a_number_and_a_name(String title) {
        assertThat(ChapterTitle.of(title).name()).isEqualTo("Protokolljusterare");
        assertThat(ChapterTitle.of(title).mark()).startsWith("SFV §").endsWith("17");
        assertThat(ChapterTitle.of("Rättelse").mark()).isEmpty();
    }

    private static Document minutes(String text) {
        return Given.document()
                .form(Minutes.FORM, "protokoll", "Sammanträdesprotokoll")
                .chapter("p28", "SFV § 28 Förbundschefen informerar", text)
                .composed();
    }

    private static Document report(String text) {
        return Given.document().text(text).composed();
    }

    private static Document titled(StatedFigure... stated) {
        return Given.document()
                .form(Minutes.FORM, "protokoll", "Sammanträdesprotokoll")
                .chapter("p17", "SFV § 17 Protokolljusterare", "Text.")
                .chapter("p20", "SFV § 20 Rapport från projekt Samverkan", "Text.")
                .chapter("p21", "SFV § 21 Rapport från insats Teamet", "Text.")
                .stated(stated)
                .composed();
    }
}
