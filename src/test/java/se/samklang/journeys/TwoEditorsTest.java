package se.samklang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

/** What happens when two do the same thing, or one does it twice. */
class TwoEditorsTest {

    @Test
    void the_second_of_two_editors_sees_both_versions_and_loses_nothing() {
        TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
        TestVisitor economist = RunningApplication.visitorIn(director.scope(), Role.ECONOMIST);
        String report = director.post("/rapporter", Map.of("fran", "2017-01-01", "till", "2017-08-31"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        try (Window first = Window.wide().signIn(director.email());
                Window second = Window.narrowAndDark().signIn(economist.email())) {
            first.open(report + "/kapitel/handelser");
            second.open(report + "/kapitel/handelser");
            first.page().getByLabel("Text", exactly()).fill("Den förstas text.\n\nMed två stycken.");
            second.page().getByLabel("Text", exactly()).fill("Den andras text.\n\nOckså med två stycken.");

            Response saved = posted(first, "Spara");
            Response refused = posted(second, "Spara");

            assertThat(saved.status()).isEqualTo(303);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(second.page().locator("main").innerText())
                    .contains("Den förstas text.", "Den andras text.", "Också med två stycken.");
            second.look("tva-redaktorer", "nagon-annan-hann-fore");
            assertThat(second.page().locator("main").innerText()).contains("Senast sparat av Test Testsson");
            second.press("Öppna formuläret med min text");
            assertThat(second.page().getByLabel("Text", exactly()).inputValue()).contains("Den andras text.");
            assertThat(posted(second, "Spara").status()).isEqualTo(303);
        }
    }

    @Test
    void a_form_sent_twice_has_one_effect() {
        TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
        try (Window window = Window.wide().signIn(director.email())) {
            Page page = window.page();
            window.open("/aktiviteter/ny");
            page.getByLabel("Aktivitet").fill("Nätverksdag för handledare");
            page.getByLabel("Månad").fill("2017-10");
            page.locator("main button.button-primary").dblclick();
            page.waitForSelector(".flash-done");
            window.open("/aktiviteter");

            assertThat(page.locator("main tbody tr").count()).isOne();
        }
    }

    @Test
    void what_was_removed_comes_back_when_the_removal_is_undone() {
        TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
        director.post("/aktiviteter", Map.of("aktivitet", "Nätverksdag för handledare", "manad", "2017-10"));
        try (Window window = Window.narrowAndDark().signIn(director.email())) {
            window.open("/aktiviteter").follow("Nätverksdag för handledare");
            window.press("Radera aktiviteten");
            window.look("angra", "raderad");
            assertThat(window.page().locator("main tbody tr").count()).isZero();

            window.press("Ångra");

            window.look("angra", "tillbaka");
            assertThat(window.open("/aktiviteter")
                            .page()
                            .locator("main tbody tr")
                            .count())
                    .isOne();
        }
    }

    private static Response posted(Window window, String button) {
        return window.page()
                .waitForResponse(answer -> answer.request().method().equals("POST"), () -> window.press(button));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
