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
 * A real förbund's plan for 2008: twelve chapters, with the insatser it had granted, their goals, time and owners. Its
 * title promises a budget that it does not have.
 */
class OperationalPlanGoldenTest {

    private static final String FOLDER = "publications/verksamhetsplan-2008";

    private static Document document;

    @BeforeAll
    static void registered() throws IOException {
        document = RunningApplication.bean(Reports.class)
                .compose(
                        GivenFiles.register(FOLDER, "2220009944"),
                        ReportKind.OPERATIONAL_PLAN,
                        ReportKind.OPERATIONAL_PLAN.periodOf(2008));
    }

    @Test
    void the_whole_document_is_as_expected() throws IOException {
        GoldenDocument.assertSame(FOLDER, document);
    }

    @Test
    void its_twelve_chapters_stand_in_the_printed_order() {
        assertThat(document.chapters())
                .extracting(Document.Chapter::title)
                .containsExactly(
                        "Verksamhetens inriktning och omfattning",
                        "Arbetsorganisation",
                        "Verksamhetsinriktning",
                        "Mål",
                        "Målgrupper",
                        "Verksamhet 2008",
                        "Beslutade verksamheter",
                        "Planerad verksamhet",
                        "Övrig verksamhet",
                        "Behov av nya verksamheter",
                        "Utvärdering",
                        "Eget kapital");
    }

    @Test
    void every_granted_insats_tells_its_goal_its_time_and_its_owner() {
        assertThat(document.words().replaceAll("\\s+", " "))
                .contains(
                        "15–20 % till arbetslivsinriktad rehabilitering, arbete eller studier",
                        "Insatsen pågår 1 juni 2006–31 maj 2008. Ägare: Hälsa och Livskvalitet, Landstinget Västmanland.",
                        "minst 50 % till arbete eller studier inom ett år, både kvinnor och män",
                        "minst 100 personer under ett kalenderår",
                        "Insatsen pågår 1 september 2007–30 november 2009.",
                        "25 % minskning av vårdkontakterna",
                        "Ägare: Norra Västmanlands Samordningsförbund.",
                        "Friskare Skinnskatteberg");
    }

    @Test
    void the_checker_misses_the_budget_that_the_title_promises_and_finds_nothing_else() {
        assertThat(document.findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(Finding::code, Finding::severity)
                .containsExactly(tuple("budget-saknas", Severity.FEL));
    }

    @Test
    void every_form_of_the_document_can_be_made() {
        Renderings renderings = RunningApplication.bean(Renderings.class);

        for (OutputFormat format : OutputFormat.values()) {
            assertThat(renderings.render(document, format)).hasSizeGreaterThan(2_000);
        }
    }
}
