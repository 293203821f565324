package se.samklang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.Scope;
import se.samklang.meetings.OpenedMeeting;
import se.samklang.web.Role;

/**
 * Follows the links from the overview until one page of every route has been seen, and looks at each on a desk in
 * light and dark and on a small phone.
 */
class EveryPageTest {

    /**
     * Files, the pages of other people (who has not signed in, who runs the installation), and those of minutes that go
     * round, which are looked at in {@link MinutesLookTest}.
     */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "/justering/(protokoll|underskrift)/.*|/moten/\\{id}/protokoll/(rattelse|utdrag/.*)|/logga-in|/kom-igang|/valkommen/.*|/forbund/nytt|.*/fil/\\{format}|.*/fil|.*\\.ics|.*/flode\\.xml|/import/\\{kind}/mall");

    private static final int OF_EACH_ROUTE = 1;
    private static final int OF_EVIDENCE = 3;

    @Test
    void every_page_is_sound_in_light_and_dark_and_on_a_phone() {
        Scope scope = FilledAssociation.from(FilledAssociation.DEMONSTRATION);
        TestVisitor director = RunningApplication.visitorIn(scope, Role.DIRECTOR, Role.ECONOMIST);
        String editions = PlannedAssociation.in(scope, director);
        director.post("/rapporter", Map.of("fran", "2025-01-01", "till", "2025-08-31"));
        director.post(
                "/angivna-tal",
                Map.of(
                        "dokument",
                        "delarsrapport",
                        "tabell",
                        "deltagare-per-kommun",
                        "rad",
                        "Exempelstad",
                        "kolumn",
                        "totalt",
                        "varde",
                        "3",
                        "orsak",
                        "Prov, så att det finns något att godta."));
        String begun = director.post("/rapporter", Map.of("fran", "2024-01-01", "till", "2024-06-30"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        director.post(URI.create(begun).getPath() + "/faststall", Map.of("bekrafta", "ja"));
        for (String year : List.of("2026", "2025", "2024")) {
            director.post(
                    "/ekonomi/budgetversioner",
                    Map.of("ar", year, "slag", "SUPPLEMENTARY", "namn", "Extra statliga medel"));
        }
        String meeting = openedMeeting(director);
        String planned = plannedMeeting(director);
        director.post(
                "/anslag",
                Map.of(
                        "organ",
                        "Styrelsen",
                        "rubrik",
                        "Budgeten behandlas",
                        "forvaring",
                        "Kansliet",
                        "ansvarig",
                        "Chef"));
        openedMeeting(scope, director);
        director.post("/ekonomi/uppstallningar", Map.of("ar", "2026", "uppstallning", "lkbr"));
        director.post(
                "/ekonomi/noter", Map.of("ar", "2026", "rad", "fordringar", "text", "Mervärdesskatt", "belopp", "100"));
        Map<String, Integer> seen = new LinkedHashMap<>();
        SoftAssertions pages = new SoftAssertions();

        try (Window window = Window.wide().signIn(director.email())) {
            Deque<String> ahead = new ArrayDeque<>(List.of(
                    meeting,
                    meeting + "/narvaro",
                    meeting + "/handlingar",
                    planned + "/kallelse/skicka",
                    insats(director) + "/redovisning/2025",
                    editions,
                    "/",
                    "/sok?q=team",
                    "/sok",
                    "/hjalp",
                    "/konto"));
            Set<String> known = new TreeSet<>(ahead);
            while (!ahead.isEmpty()) {
                String path = ahead.removeFirst();
                String route = route(path);
                if (seen.getOrDefault(route, 0) >= limit(route) && !path.startsWith("/sok?")) {
                    continue;
                }
                seen.merge(route, 1, Integer::sum);
                window.open(path);
                look(window.page(), pages, seen.size() + route.replaceAll("[^a-z]+", "-"));
                for (String link : links(window.page())) {
                    if (known.add(link) && !route(link).isEmpty()) {
                        ahead.addLast(link);
                    }
                }
            }
            pages.assertAll();
        }

        assertThat(seen.keySet()).containsAll(routes());
    }

    private static String insats(TestVisitor director) {
        return Pattern.compile("/insatser/[0-9a-f-]{36}")
                .matcher(director.get("/insatser").body())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    /** A meeting that people can be called to. */
    private static String plannedMeeting(TestVisitor director) {
        String meeting = path(director.post(
                "/moten", Map.of("slag", "BOARD", "datum", "2017-09-11", "borjar", "13.00", "plats", "Provsalen")));
        director.post(
                meeting + "/arenden",
                Map.of("slag", "DECISION", "rubrik", "Budget", "bakgrund", "Bakgrund.", "forslag", "Förslag."));
        return meeting;
    }

    /** A meeting that has been opened, with a paper, a guest and an adjournment. */
    private static String openedMeeting(TestVisitor director) {
        String meeting = path(director.post(
                "/moten", Map.of("slag", "BOARD", "datum", "2017-05-29", "borjar", "13.00", "plats", "Provsalen")));
        director.upload(meeting + "/handlingar", "Underlag.txt", "Text".getBytes(StandardCharsets.UTF_8));
        for (String title : List.of("Val av justerare", "Budget för året", "Övriga frågor")) {
            director.post(
                    meeting + "/arenden",
                    Map.of("slag", "DECISION", "rubrik", title, "bakgrund", "Bakgrund.", "forslag", "Förslag."));
        }
        opened(director, meeting);
        return meeting;
    }

    private static void opened(TestVisitor director, String meeting) {
        director.post(meeting + "/oppna", Map.of("version", "1"));
        director.post(meeting + "/narvaro", Map.of("som", "GUEST", "namn", "Ida Id"));
        String item = director.get(meeting).body().replaceAll("(?s).*/arenden/([0-9a-f-]{36})\".*", "$1");
        director.post(meeting + "/ajourneringar", Map.of("arende", item, "datum", "2017-05-29", "klockan", "14.30"));
    }

    /** A meeting that goes on: one item decided, one to come. */
    private static void openedMeeting(Scope scope, TestVisitor director) {
        OpenedMeeting meeting = OpenedMeeting.in(scope, LocalDate.of(2017, 6, 19), 3);
        UUID decided = meeting.item("Processtöd", "Att bevilja 60 tkr för processtöd");
        meeting.item("Policy", "Att anta policyn");
        director.post(
                meeting.path(decided) + "/utfall", Map.of("utfall", "DECIDED", "overlaggning", "", "version", "1"));
        director.post(meeting.path(decided) + "/uppdrag", Map.of("ansvarig", "Presidiet", "uppdrag", "Följa upp"));
    }

    private static String path(HttpResponse<String> saved) {
        return URI.create(saved.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static void look(Page page, SoftAssertions pages, String name) {
        pages.assertThatCode(() -> hold(page, name + "-wide")).doesNotThrowAnyException();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(320, 700);
        pages.assertThatCode(() -> hold(page, name + "-narrow")).doesNotThrowAnyException();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1440, 900);
    }

    private static void hold(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots/every", name + ".png"))
                .setFullPage(true));
        Layout.assertSound(page);
        Axe.clean(page);
    }

    private static List<String> links(Page page) {
        List<?> found = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin)
                  .map(a => a.pathname + (a.pathname.startsWith('/underlag/') ? a.search : ''))
                """);
        return found.stream().map(Object::toString).toList();
    }

    private static int limit(String route) {
        return route.startsWith("/underlag") ? OF_EVIDENCE : OF_EACH_ROUTE;
    }

    /** The route a path belongs to, an exact one before one with a hole in it; empty for files and other people's pages. */
    private static String route(String path) {
        String plain = URI.create(path).getPath();
        return routes().stream()
                .filter(route -> Pattern.matches(route.replaceAll("\\{[^}]+}", "[^/]+"), plain))
                .min(java.util.Comparator.comparing(route -> route.contains("{")))
                .orElse("");
    }

    private static List<String> routes() {
        List<String> routes = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of("src/main/resources/behorigheter.txt"))) {
                String[] words = line.split("\\s+", 3);
                if (words[0].equals("GET") && !ELSEWHERE.matcher(words[1]).matches()) {
                    routes.add(words[1]);
                }
            }
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
        return routes;
    }
}
