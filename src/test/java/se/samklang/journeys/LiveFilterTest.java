package se.samklang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

/** A filter that answers while somebody types, on top of one that answers when it is sent. */
class LiveFilterTest {

    @Test
    void the_hits_change_while_one_types_and_the_address_tells_the_filter() {
        TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
        register(director, "Samordningsteamet Norr");
        register(director, "Ungdomsinsatsen");
        try (Window window = Window.wide().signIn(director.email())) {
            Page page = window.open("/insatser").page();
            assertThat(page.locator("main tbody tr").count()).isEqualTo(2);

            page.getByLabel("Namn").pressSequentially("ungdom");
            page.waitForSelector(
                    "main tbody tr:has-text('Norr')",
                    new WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));

            assertThat(page.locator("main tbody tr").count()).isOne();
            assertThat(page.url()).contains("namn=ungdom");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("namn");
            assertThat(page.locator("[data-hits]").textContent()).isNotBlank();
            window.look("filter", "medan-man-skriver");

            page.goBack();
            page.waitForSelector("main tbody tr:has-text('Norr')");
        }
    }

    private static void register(TestVisitor director, String name) {
        director.post(
                "/insatser",
                Map.of("namn", name, "inriktning", "individ", "uppfoljning", "episod", "fran", "2016-01-01"));
    }
}
