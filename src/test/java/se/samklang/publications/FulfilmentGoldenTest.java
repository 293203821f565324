package se.samklang.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.documents.Document;
import se.samklang.documents.Finding;
import se.samklang.documents.Finding.Severity;
import se.samklang.documents.GoldenDocument;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.Renderings;

/**
 * What became of a real förbund's plan of 2019, from goals, activities counted once and the board's additions. The faults
 * that stand in print are registered as they were printed, and the checker is to find them and nothing else.
 */
class FulfilmentGoldenTest {

    private static final String FOLDER = "publications/maluppfyllelse-2019";

    private static Document document;

    @BeforeAll
    static void registered() throws IOException {
        document = RunningApplication.bean(Reports.class)
                .compose(
                        GivenFiles.register(FOLDER, "2220009936"),
                        ReportKind.FULFILMENT,
                        ReportKind.FULFILMENT.periodOf(2019));
    }

    @Test
    void the_whole_document_is_as_expected() throws IOException {
        GoldenDocument.assertSame(FOLDER, document);
    }

    @Test
    void aims_outcomes_and_judgements_stand_in_the_printed_order() {
        assertThat(document.words())
                .containsSubsequence(
                        "Verksamhetsinriktning 1",
                        "Styrelsens tillägg (beslut 2019-12-14)",
                        "inflödet minskade",
                        "Målet är delvis uppfyllt.",
                        "Målinriktning 1",
                        "möten i utvecklingsgruppen",
                        "Målet är uppfyllt.",
                        "Målinriktning 2",
                        "länspresidiemöten",
                        "Målinriktning 3",
                        "inkluderande arbetsmarknad",
                        "Målet är inte bedömt.");
        assertThat(document.words().split("Målet är uppfyllt\\.", -1)).hasSize(1 + 10);
        assertThat(document.words().split("Målet är delvis uppfyllt\\.", -1)).hasSize(1 + 1);
    }

    @Test
    void the_checker_finds_what_is_wrong_in_print_and_nothing_else() {
        assertThat(document.findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(Finding::code, Finding::where)
                .containsExactlyInAnyOrder(
                        tuple("beslut-efter-planen", "styrelsens-tillagg"),
                        tuple(
                                "mal-utan-bedomning",
                                "maluppfyllelse/Stödja utvecklingen av en mer inkluderande arbetsmarknad"),
                        tuple(
                                "punkt-utan-utfall",
                                "maluppfyllelse/Specifik målinriktning 2019 för Samordningsteam Västerås"));
        assertThat(document.findings())
                .filteredOn(finding -> finding.code().equals("beslut-efter-planen"))
                .first()
                .satisfies(finding -> {
                    assertThat(finding.stated()).isEqualTo("2019-12-14");
                    assertThat(finding.computed()).isEqualTo("2019-03-01");
                });
    }

    @Test
    void a_course_under_two_goals_is_told_of_and_counted_once() {
        assertThat(document.findings())
                .filteredOn(finding -> finding.code().equals("samma-aktivitet-flera-mal"))
                .extracting(Finding::where)
                .anyMatch(where -> where.contains("grundutbildningar"))
                .hasSize(7);
    }

    @Test
    void every_form_of_the_document_can_be_made() {
        Renderings renderings = RunningApplication.bean(Renderings.class);

        for (OutputFormat format : OutputFormat.values()) {
            assertThat(renderings.render(document, format)).hasSizeGreaterThan(2_000);
        }
    }
}
