package se.samklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;

class StaleTest {

    private static final Map<String, String> INSATS =
            Map.of("namn", "Teamet", "inriktning", "individ", "uppfoljning", "episod", "fran", "2016-01-01");

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    private final String path =
            director.post("/insatser", INSATS).headers().firstValue("Location").orElseThrow();

    @Test
    void only_what_differs_is_shown_with_who_saved_and_when() {
        director.post(path, changed("1", "parter", "REGION"));

        String page = TestVisitor.text(director.post(path, changed("1", "annan_agare", "Föreningen Prov")));

        assertThat(page)
                .contains("Senast sparat av Test Testsson 2017-09-01", "Samverkande parter", "Ägare", "Föreningen Prov")
                .doesNotContain("Inriktning", "Från och med");
    }

    @Test
    void the_form_opens_again_with_what_was_typed_and_is_then_saved() {
        director.post(path, changed("1", "malgrupp", "Den förstas"));
        HttpResponse<String> stale = director.post(path, changed("1", "malgrupp", "Den andras"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("name=\"version\" value=\"2\"", "name=\"malgrupp\" value=\"Den andras\"");

        HttpResponse<String> reopened = director.post(path, with(changed("2", "malgrupp", "Den andras"), "ateroppna"));

        assertThat(reopened.statusCode()).isEqualTo(200);
        assertThat(reopened.body()).contains("Den andras</textarea>", "name=\"version\" value=\"2\"");
        assertThat(director.get(path).body()).contains("Den förstas");
        assertThat(director.post(path, changed("2", "malgrupp", "Den andras")).statusCode())
                .isEqualTo(303);
        assertThat(director.get(path).body()).contains("Den andras");
    }

    private static Map<String, String> changed(String version, String field, String value) {
        Map<String, String> changed = new HashMap<>(INSATS);
        changed.put(field, value);
        changed.put("version", version);
        return changed;
    }

    private static Map<String, String> with(Map<String, String> fields, String ticked) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(ticked, "ja");
        return all;
    }
}
