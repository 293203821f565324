package se.samklang.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

class HistoryWordsTest {

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

    @Test
    void the_history_of_a_participation_is_told_in_words() {
        String insats = registered("individ", "episod");
        String path = location(director.post(
                "/deltagande",
                Map.of(
                        "insats",
                        insats,
                        "kon",
                        "kvinna",
                        "aldersklass",
                        "50_59_ar",
                        "kommun",
                        "1981",
                        "startmanad",
                        "2017-03",
                        "forsorjning_in",
                        List.of("forsorjningsstod", "studiemedel"))));

        String history = TestVisitor.text(director.get("/historik/participants/participation/" + id(path)));

        assertThat(history)
                .contains("Kvinna", "Teamet", "Sala", "2017-03", "Försörjningsstöd, Studiemedel")
                .doesNotContain("FEMALE", "2017-03-01", "forsorjningsstod", "50_59", "[", insats);
    }

    @Test
    void the_history_of_an_insats_is_told_in_words() {
        String insats = registered("struktur", "antal");

        assertThat(TestVisitor.text(director.get("/historik/insatser/insats/" + insats)))
                .contains("Strukturövergripande", "Endast antal")
                .doesNotContain("STRUCTURAL", "false");
    }

    private String registered(String direction, String grain) {
        return id(location(director.post(
                "/insatser",
                Map.of("namn", "Teamet", "inriktning", direction, "uppfoljning", grain, "fran", "2016-01-01"))));
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
