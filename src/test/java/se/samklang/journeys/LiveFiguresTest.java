package se.samklang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Scope;
import se.samklang.web.Role;

/** Live figures picked into a chapter, and followed from the report to what they are made of and back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveFiguresTest {

    private static final String SHARE = ".live-figure[href*='andel_arbete_studier']";

    private final Scope scope = FilledAssociation.from(FilledAssociation.DEMONSTRATION);
    private final TestVisitor director = RunningApplication.visitorIn(scope, Role.DIRECTOR);
    private String report = "";

    @BeforeAll
    void a_report() {
        report = director.post("/rapporter", Map.of("fran", "2025-01-01", "till", "2025-06-30"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    @Test
    void a_figure_is_found_and_set_in_where_the_cursor_stands() {
        try (Window window = Window.wide().signIn(director.email())) {
            Page page = window.page();
            window.open(report + "/kapitel/handelser");
            window.look("levande-tal", "kapitel");
            page.locator("#text").fill("Det var  personer.");
            page.locator("#text").evaluate("text => text.setSelectionRange(8, 8)");
            page.getByLabel("Sök bland talen").fill("totalt");
            page.getByLabel("Sätt in Deltagare totalt").click();
            window.look("levande-tal", "insatt");

            assertThat(page.locator("#text").inputValue()).isEqualTo("Det var {{deltagare.totalt}} personer.");
            window.press("Visa hur det blir");
            window.look("levande-tal", "sa-blir-det");
            assertThat(page.locator(".live-figure").first().textContent()).matches("[0-9]+");
        }
    }

    @Test
    void the_list_of_figures_opens_without_script_and_has_every_value() {
        try (Window window = Window.withoutScript().signIn(director.email())) {
            window.open(report + "/kapitel/handelser");
            window.page()
                    .locator("main summary", new Page.LocatorOptions().setHasText("Ekonomi"))
                    .click();
            window.look("levande-tal", "utan-skript");

            assertThat(window.page().locator("details[open] .pick").first().textContent())
                    .contains("Budget: kostnader", "{{ekonomi.budget_kostnader}}", "kr");
            assertThat(window.page().content()).contains("Budget: intäkter");
        }
    }

    @Test
    void a_share_leads_to_its_explanation_and_back_on_every_screen() {
        try (Window wide = Window.wide().signIn(director.email());
                Window narrow = Window.narrowAndDark().signIn(director.email())) {
            for (Map.Entry<String, Window> screen :
                    Map.of("underlag", wide, "underlag-smal", narrow).entrySet()) {
                Window window = screen.getValue();
                window.open(report);
                window.look(screen.getKey(), "rapporten");
                window.page().locator(SHARE).first().click();
                window.look(screen.getKey(), "andelen");
                assertThat(window.page().locator("main").textContent()).contains("Täljare", "Nämnare");
                window.press("Till rapporten");
                assertThat(window.page().url()).endsWith(report);
                window.open(report + "/kapitel/samordningsteam");
                window.look(screen.getKey(), "kapitlet");
                window.open(report + "/historik");
                window.look(screen.getKey(), "historiken");
                window.open("/angivna-tal/nytt");
                window.look(screen.getKey(), "angivet-tal");
                window.open("/underlag/ekonomi?fran=2025-01-01&till=2025-06-30&rad=summa-kostnader&kolumn=forbrukat");
                window.look(screen.getKey(), "ekonomin");
            }
        }
    }
}
