package se.samklang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

/** What somebody types is text, whatever it looks like. */
class HostileTextTest {

    private static final String HOSTILE = "\"'><img src=x onerror=alert(1)><script>alert(2)</script>";

    /** What the fields that are no free text want. */
    private static final Map<String, String> RIGHT = Map.ofEntries(
            Map.entry("fran", "2017-01-01"),
            Map.entry("till", "2017-08-31"),
            Map.entry("anslas", "2017-09-01"),
            Map.entry("datum", "2017-09-01"),
            Map.entry("manad", "2017-10"),
            Map.entry("startmanad", "2017-03"),
            Map.entry("kod", "PROV-2017-900"),
            Map.entry("budget_deltagare", "2017:9"),
            Map.entry("nummer", "7"),
            Map.entry("dagar", "1"),
            Map.entry("deltagare", "9"),
            Map.entry("ur_omradet", "9"),
            Map.entry("varde", "9"),
            Map.entry("budget", "900"),
            Map.entry("ordning", "10"),
            Map.entry("kommunkod", "1982"),
            Map.entry("andel_procent", "10"),
            Map.entry("andel", "10"),
            Map.entry("ar", "2017"),
            Map.entry("epost", "annan.person@exempel.se"));

    /** Markup that would run, load or lead somewhere had the text been taken for more than text. */
    private static final String TAKEN_FOR_MARKUP = """
            () => document.querySelectorAll('img[src="x"], script:not([src]), [onerror], a[href^="javascript:"], iframe').length
            """;

    @Test
    void markup_in_any_field_is_shown_as_it_was_typed() {
        TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
        String report = director.post("/rapporter", Map.of("fran", "2017-01-01", "till", "2017-08-31"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        try (Window window = Window.wide().signIn(director.email())) {
            for (String path : List.of(
                    "/insatser/ny",
                    "/deltagande/nytt",
                    "/utbildningar/ny",
                    "/medlemmar/ny",
                    "/mandat/nytt",
                    "/aktiviteter/ny",
                    "/angivna-tal/nytt",
                    "/ekonomi/budgetrader/ny",
                    "/anslag/nytt",
                    "/forbundet/andra",
                    "/konton",
                    report + "/uppgifter",
                    report + "/kapitel/handelser")) {
                window.open(path);
                fill(window.page());
                mend(window.page());
            }
            for (String path : List.of(
                    "/",
                    "/insatser",
                    "/utbildningar",
                    "/forbundet",
                    "/aktiviteter",
                    "/angivna-tal",
                    "/konton",
                    "/anslag",
                    report)) {
                assertPlain(window.open(path).page());
            }
            assertThat(window.page().locator("main").innerText()).contains("<script>alert(2)</script>");
            window.open("/sok?q=" + java.net.URLEncoder.encode(HOSTILE, java.nio.charset.StandardCharsets.UTF_8));
            assertPlain(window.page());
            assertThat(window.page().locator("main").innerText()).contains(HOSTILE);
            window.open(report).picture("fientlig-text", "rapport");
        }
    }

    private static void fill(Page page) {
        for (Locator field : page.locator("main form[method=post] .field > input, main form[method=post] textarea")
                .all()) {
            field.fill("text".equals(field.getAttribute("name")) ? HOSTILE + "\n\n[x](javascript:alert(3))" : HOSTILE);
        }
        for (Locator select :
                page.locator("main form[method=post] .field > select").all()) {
            if (select.locator("option").count() > 1) {
                select.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            }
        }
        for (Locator choice : page.locator("main fieldset.choice input").all()) {
            choice.check();
        }
        page.locator("main form[method=post] .field input[type=email]")
                .all()
                .forEach(field -> field.fill("x@exempel.se"));
        submit(page);
    }

    /** Gives the refused fields what they want, and leaves the others as they were. */
    private static void mend(Page page) {
        for (Locator field : page.locator(".field-invalid > input, .field-invalid > textarea")
                .all()) {
            assertThat(field.inputValue()).as(field.getAttribute("name")).contains("<script>");
            field.fill(RIGHT.getOrDefault(field.getAttribute("name"), "Prov"));
        }
        if (page.locator(".field-invalid").count() > 0) {
            submit(page);
        }
    }

    private static void submit(Page page) {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> page.locator("main form[method=post] button.button-primary")
                        .first()
                        .click());
        page.waitForLoadState();
        assertPlain(page);
    }

    private static void assertPlain(Page page) {
        assertThat(page.evaluate(TAKEN_FOR_MARKUP)).as(page.url()).isEqualTo(0);
    }
}
