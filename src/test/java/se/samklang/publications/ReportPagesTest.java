package se.samklang.publications;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

/** Reports, planned activities and stated figures over HTTP: opened by id, changed at the version they were opened on. */
class ReportPagesTest {

    private static final Map<String, String> ACTIVITY = Map.of("aktivitet", "Nätverksdag", "manad", "2017-10");
    private static final Map<String, String> FIGURE = Map.of(
            "dokument", "delarsrapport", "tabell", "deltagare", "rad", "Totalt", "kolumn", "antal", "varde", "12");

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

    @Test
    void activities_are_searched_sorted_and_saved_as_a_file() {
        added("/aktiviteter", ACTIVITY);
        added("/aktiviteter", Map.of("aktivitet", "Avstämning", "manad", "2017-09"));

        assertThat(TestVisitor.text(director.get("/aktiviteter?sort=aktivitet")))
                .containsSubsequence("Avstämning", "Nätverksdag");
        assertThat(director.get("/aktiviteter?q=n%C3%A4tverk").body())
                .contains("Nätverksdag")
                .doesNotContain("Avstämning");
        assertThat(director.get("/aktiviteter?format=csv").body()).contains("Avstämning;2017-09");
    }

    @Test
    void an_activity_is_not_moved_onto_another() {
        added("/aktiviteter", ACTIVITY);
        String path = added("/aktiviteter", Map.of("aktivitet", "Styrelsedag", "manad", "2017-11"));

        HttpResponse<String> moved = director.post(path, changed(ACTIVITY, "manad", "2017-10"));

        assertThat(moved.statusCode()).isEqualTo(422);
        assertThat(moved.body()).contains("Aktiviteten finns redan den månaden.");
    }

    @Test
    void the_second_of_two_changes_of_an_activity_shows_both_versions() {
        String path = added("/aktiviteter", ACTIVITY);
        director.post(path, changed(ACTIVITY, "manad", "2017-11"));

        HttpResponse<String> second = director.post(path, changed(ACTIVITY, "manad", "2017-12"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(second))
                .contains("Månad", "2017-11", "2017-12")
                .doesNotContain("Nätverksdag");
    }

    @Test
    void the_second_of_two_orders_of_the_chapters_shows_both() {
        String path = added("/rapporter", Map.of("fran", "2017-01-01", "till", "2017-08-31")) + "/kapitel";
        Map<String, String> order = new HashMap<>(placesOf(director.get(path).body()));
        order.put("version", "1");
        String first = order.keySet().stream()
                .filter(field -> field.startsWith("plats-"))
                .sorted()
                .findFirst()
                .orElseThrow();
        order.put(first, "90");

        assertThat(director.post(path, order).statusCode()).isEqualTo(303);
        order.put(first, "91");
        HttpResponse<String> second = director.post(path, order);

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(placesOf(director.get(path).body())).containsEntry(first, "90");
    }

    @Test
    void nothing_is_slipped_in_with_the_order_of_the_chapters() {
        String path = added("/rapporter", Map.of("fran", "2017-01-01", "till", "2017-08-31")) + "/kapitel";
        Map<String, String> order = new HashMap<>(placesOf(director.get(path).body()));
        order.put("version", "1");
        order.put("status", "ISSUED");

        assertThat(director.post(path, order).statusCode()).isEqualTo(422);
    }

    private static Map<String, String> placesOf(String page) {
        Map<String, String> places = new HashMap<>();
        Matcher fields = Pattern.compile("name=\"(plats-[a-z-]+)\"[^>]* value=\"([0-9]+)\"")
                .matcher(page);
        while (fields.find()) {
            places.put(fields.group(1), fields.group(2));
            places.put(fields.group(1).replace("plats-", "med-"), "ja");
        }
        assertThat(places).isNotEmpty();
        return places;
    }

    @Test
    void the_second_of_two_changes_of_a_stated_figure_shows_both_versions() {
        String path = added("/angivna-tal", FIGURE);
        assertThat(director.get(path).body()).contains("value=\"12\"");
        director.post(path, changed(FIGURE, "varde", "13"));

        HttpResponse<String> second = director.post(path, changed(FIGURE, "varde", "14"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(second)).contains("Angivet tal", "13", "14").doesNotContain("Totalt");
    }

    @Test
    void there_is_one_report_of_a_period_and_it_is_opened_by_its_id() {
        Map<String, String> period = Map.of("fran", "2017-01-01", "till", "2017-08-31");
        HttpResponse<String> begun = director.post("/rapporter", period);
        HttpResponse<String> again = director.post("/rapporter", period);

        String path = begun.headers().firstValue("Location").orElseThrow();
        assertThat(director.get(path + "/uppgifter").statusCode()).isEqualTo(200);
        assertThat(RunningApplication.visitor(Role.DIRECTOR).get(path).statusCode())
                .isEqualTo(404);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Det finns redan en rapport för den perioden.");
    }

    private String added(String place, Map<String, String> fields) {
        Matcher before = links(place);
        StringBuilder known = new StringBuilder();
        while (before.find()) {
            known.append(before.group(1));
        }
        HttpResponse<String> answer = director.post(place, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        Matcher after = links(place);
        while (after.find()) {
            if (known.indexOf(after.group(1)) < 0) {
                return after.group(1);
            }
        }
        throw new AssertionError("nothing new in " + place);
    }

    private Matcher links(String place) {
        return Pattern.compile("href=\"(" + place + "/[0-9a-f-]{36})\"")
                .matcher(director.get(place).body());
    }

    private static Map<String, String> changed(Map<String, String> fields, String field, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(field, value);
        changed.put("version", "1");
        return changed;
    }
}
