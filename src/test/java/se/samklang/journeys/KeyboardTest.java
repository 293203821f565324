package se.samklang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

/** Nobody needs a mouse. */
class KeyboardTest {

    private static final int MOST_STOPS = 120;

    /** Whether the focused element shows it and lies inside the page. */
    private static final String SHOWN = """
            () => {
              const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
              return e === document.body || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
                && box.width > 0 && box.right > 0 && box.left < innerWidth ? '' : e.outerHTML.slice(0, 200);
            }
            """;

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

    @Test
    void an_insats_a_mistake_and_a_report_need_no_mouse() {
        try (Window window = Window.wide()) {
            Page page = window.page();
            window.open("/logga-in");
            tabTo(page, "#anvandare");
            page.keyboard().type(director.email());
            tabTo(page, "#losenord");
            page.keyboard().type(RunningApplication.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("logga-in"));

            page.keyboard().press("Tab");
            assertThat(focused(page)).contains("skip-link");
            window.picture("tangentbord", "hoppa-till-innehallet");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("innehall");

            tabTo(page, ".shell-nav details:has(a[href='/insatser']) > summary");
            page.keyboard().press("Enter");
            tabTo(page, ".shell-nav a[href='/insatser']");
            page.keyboard().press("Enter");
            page.waitForURL("**/insatser");
            tabTo(page, "main a[href='/insatser/ny']");
            page.keyboard().press("Enter");
            page.waitForURL("**/insatser/ny");
            tabTo(page, "input[name=inriktning]");
            page.keyboard().press("Space");
            tabTo(page, "input[name=uppfoljning]");
            page.keyboard().press("Space");
            tabTo(page, "input[name=agare]");
            page.keyboard().press("Space");
            tabTo(page, "input[name=parter]");
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            tabTo(page, "#fran");
            page.keyboard().type("2017-01-01");
            page.keyboard().press("Enter");

            page.waitForSelector(".error-summary");
            assertThat(focused(page)).contains("error-summary");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("namn");
            window.picture("tangentbord", "felet-leder-till-faltet");
            page.keyboard().type("Samordningsteamet Tangenten");
            page.keyboard().press("Enter");
            page.waitForSelector(".flash-done");

            window.open("/rapporter/ny");
            tabTo(page, "main button.button-primary");
            page.keyboard().press("Enter");
            page.waitForSelector("article.document");
            tabTo(page, "article a.figure-link, article a.live-figure");
            window.picture("tangentbord", "ett-tal-i-fokus");
            page.keyboard().press("Enter");
            page.waitForURL("**/underlag/**");
            page.goBack();
            tabTo(page, ".page-actions a[href$='/faststall']");
            page.keyboard().press("Enter");
            page.waitForURL("**/faststall");
            tabTo(page, "input[name=bekrafta]");
            page.keyboard().press("Space");
            tabTo(page, "main button.button-primary");
            page.keyboard().press("Enter");
            page.waitForURL("**/faststallda/**");
            assertThat(page.locator(".stamp").first().innerText()).contains("Fastställd");
        }
    }

    @Test
    void the_focus_follows_the_order_of_the_page_and_is_always_seen() {
        try (Window window = Window.wide().signIn(director.email())) {
            Page page = window.page();
            for (String path : List.of("/", "/deltagande", "/deltagande/nytt", "/import", "/ekonomi")) {
                window.open(path);
                assertThat(outOfOrder(page)).as(path).isEmpty();
            }
        }
    }

    @Test
    void slash_goes_to_the_search_field_and_escape_closes_the_menu() {
        try (Window window = Window.wide().signIn(director.email())) {
            Page page = window.page();
            page.keyboard().press("/");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("q");
            page.locator(".shell-user summary").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("details.shell-user[open]").count()).isOne();
            page.keyboard().press("Escape");
            assertThat(page.locator("details.shell-user[open]").count()).isZero();
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(SHOWN)).as("focus nobody sees").isEqualTo("");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached by Tab on " + page.url());
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("() => document.activeElement.className"));
    }

    /** Every stop of one turn through the page that stands before the stop that came before it. */
    private static List<String> outOfOrder(Page page) {
        List<String> wrong = new java.util.ArrayList<>();
        page.evaluate("() => { window.stop = document.body; }");
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            Object step = page.evaluate("""
                    () => {
                      const e = document.activeElement, before = window.stop;
                      window.stop = e;
                      if (e === document.body || e.matches('.skip-link') && before !== document.body) return 'round';
                      return before.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING ? '' : e.outerHTML.slice(0, 200);
                    }
                    """);
            if ("round".equals(step)) {
                break;
            }
            wrong.add(String.valueOf(step));
            wrong.add(String.valueOf(page.evaluate(SHOWN)));
        }
        wrong.removeIf(String::isEmpty);
        return wrong;
    }
}
