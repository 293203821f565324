package se.samklang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Database;
import se.samklang.minutes.GivenMinutes;
import se.samklang.web.Role;

/** The pages of minutes, from draft to extract, on a desk and on a small phone. */
class MinutesLookTest {

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

    @Test
    void every_page_of_minutes_is_sound() {
        UUID meeting = GivenMinutes.inEveryStage(director.scope(), account());
        String minutes = "/moten/" + meeting + "/protokoll";
        Map<String, String> pages = new LinkedHashMap<>();
        SoftAssertions all = new SoftAssertions();

        try (Window window = Window.wide().signIn(director.email())) {
            pages.put("lista", "/justering");
            pages.put("installningar", "/justering/installningar");
            pages.put("granska", "/justering/granska");
            pages.put("protokoll", minutes);
            pages.put("rattelse", minutes + "/rattelse");
            pages.put("nytt-utdrag", minutes + "/utdrag/nytt");
            pages.put("skicka", minutes + "/justering");
            pages.put("utdrag", link(window, minutes, minutes + "/utdrag/[0-9a-f-]{36}"));
            pages.put("skriv-under", link(window, "/justering", "/justering/underskrift/[0-9a-f-]{36}"));
            pages.put("papper", pages.get("skriv-under") + "/papper");
            pages.put("underskrifter", link(window, "/justering", "/justering/protokoll/[0-9a-f-]{36}"));
            pages.put("ta-tillbaka", pages.get("underskrifter") + "/ta-tillbaka");
            pages.put(
                    "justerat",
                    links(window, minutes, "/justering/protokoll/[0-9a-f-]{36}").getLast());
            pages.put(
                    "granskning",
                    link(window, pages.get("justerat"), "/justering/underskrift/[0-9a-f-]{36}/granskning"));
            pages.forEach((name, path) -> {
                window.open(path);
                look(window.page(), all, name);
            });
            all.assertAll();
        }
        assertThat(pages).hasSize(14);
    }

    private static void look(Page page, SoftAssertions all, String name) {
        for (int width : new int[] {1200, 320}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screenshots/minutes", name + "-" + width + ".png"))
                    .setFullPage(true));
            all.assertThatCode(() -> {
                        Layout.assertSound(page);
                        Axe.clean(page);
                    })
                    .as(name)
                    .doesNotThrowAnyException();
        }
    }

    private static String link(Window window, String page, String pattern) {
        return links(window, page, pattern).getFirst();
    }

    private static List<String> links(Window window, String page, String pattern) {
        window.open(page);
        return window.page().locator("a").all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .filter(address -> address.matches(pattern))
                .toList();
    }

    private UUID account() {
        return RunningApplication.bean(Database.class)
                .read(
                        director.scope(),
                        tx -> tx.sql("SELECT a.id FROM web.account a WHERE a.email = :email")
                                .param("email", director.email())
                                .query(UUID.class)
                                .single());
    }
}
