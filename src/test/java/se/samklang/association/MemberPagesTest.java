package se.samklang.association;

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

/** Members and mandates over HTTP: opened by id, changed at the version they were opened on. */
class MemberPagesTest {

    private static final Map<String, String> REGION = Map.of("namn", "Region Provfjäll", "part", "REGION");

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

    @Test
    void a_member_is_opened_as_registered_and_removed() {
        String path = added("/medlemmar", "Region Provfjäll", REGION);

        assertThat(director.get(path).body()).contains("value=\"Region Provfjäll\"");
        assertThat(director.post(path + "/radera", Map.of()).statusCode()).isEqualTo(303);
        assertThat(director.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_saves_and_writes_the_next_gets_an_empty_form_for_members_and_for_mandates() {
        String sala = found(director.get("/mandat/nytt").body(), "<option value=\"([0-9a-f-]{36})\"[^>]*>Sala kommun");

        HttpResponse<String> member =
                director.post("/medlemmar", Map.of("namn", "Region Provfjäll", "part", "REGION", "vidare", "ja"));
        String emptyMember = director.get("/medlemmar/ny").body();
        HttpResponse<String> mandate = director.post(
                "/mandat",
                Map.of(
                        "namn",
                        "Alva Provsson",
                        "medlem",
                        sala,
                        "uppdrag",
                        "CHAIR",
                        "fran",
                        "2017-01-01",
                        "vidare",
                        "ja"));
        String emptyMandate = director.get("/mandat/nytt").body();

        assertThat(member.headers().firstValue("Location")).hasValue("/medlemmar/ny");
        assertThat(emptyMember)
                .contains("Region Provfjäll är tillagd som medlem.")
                .doesNotContain("value=\"Region Provfjäll\"");
        assertThat(mandate.headers().firstValue("Location")).hasValue("/mandat/nytt");
        assertThat(emptyMandate)
                .contains("Mandatet för Alva Provsson är tillagt.")
                .doesNotContain("value=\"Alva Provsson\"");
    }

    @Test
    void a_member_of_another_association_is_not_there() {
        String path = added("/medlemmar", "Region Provfjäll", REGION);

        assertThat(RunningApplication.visitor(Role.DIRECTOR).get(path).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_name_another_member_has_is_refused_at_the_field_also_in_a_change() {
        String path = added("/medlemmar", "Region Provfjäll", REGION);

        HttpResponse<String> again = director.post("/medlemmar", REGION);
        HttpResponse<String> renamed =
                director.post(path, Map.of("namn", "Sala kommun", "part", "REGION", "version", "1"));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Det finns redan en medlem med det namnet.");
        assertThat(renamed.statusCode()).isEqualTo(422);
        assertThat(renamed.body()).contains("Det finns redan en medlem med det namnet.");
    }

    @Test
    void the_second_of_two_changes_shows_the_fields_that_differ_in_both_versions() {
        String path = added("/medlemmar", "Region Provfjäll", REGION);
        director.post(path, changed(REGION, "andel", "40"));

        HttpResponse<String> second = director.post(path, changed(REGION, "andel", "12,5"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(second))
                .contains("Andel i procent", "12,5", "40")
                .doesNotContain("Region Provfjäll");
    }

    @Test
    void who_sits_on_the_board_is_found_by_name() {
        String sala = found(director.get("/mandat/nytt").body(), "<option value=\"([0-9a-f-]{36})\"[^>]*>Sala kommun");
        director.post(
                "/mandat",
                Map.of("namn", "Prova Provsdotter", "medlem", sala, "uppdrag", "CHAIR", "fran", "2017-01-01"));

        assertThat(TestVisitor.text(director.get("/sok?q=provsd")))
                .contains("En träff", "Förtroendevald Prova Provsdotter Sala kommun");
    }

    @Test
    void a_mandate_changed_by_two_shows_the_member_by_name() {
        String sala = found(director.get("/mandat/nytt").body(), "<option value=\"([0-9a-f-]{36})\"[^>]*>Sala kommun");
        String region = found(director.get("/mandat/nytt").body(), "<option value=\"([0-9a-f-]{36})\"[^>]*>Region");
        Map<String, String> mandate = Map.of(
                "namn",
                "Alva Provsson",
                "medlem",
                sala,
                "uppdrag",
                "CHAIR",
                "fran",
                "2017-01-01",
                "till",
                "2017-12-31");
        String path = added("/mandat", "Alva Provsson", mandate);
        director.post(path, changed(mandate, "till", "2018-12-31"));

        HttpResponse<String> second = director.post(path, changed(mandate, "medlem", region));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(second)).contains("Utsedd av", "Region Provland", "Sala kommun", "2018-12-31");
        assertThat(second.body()).contains("<h2>Utsedd av</h2>").doesNotContain("<h2>Uppdrag</h2>");
    }

    private String added(String place, String name, Map<String, String> fields) {
        HttpResponse<String> answer = director.post(place, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return found(director.get("/forbundet").body(), "href=\"(" + place + "/[0-9a-f-]{36})\"[^>]*>" + name);
    }

    private static Map<String, String> changed(Map<String, String> fields, String field, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(field, value);
        changed.put("version", "1");
        return changed;
    }

    private static String found(String html, String pattern) {
        Matcher match = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        assertThat(match.find()).as("%s in %s", pattern, html).isTrue();
        return match.group(1);
    }
}
