package se.samklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;

class SubmissionTest {

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

    @Test
    void twenty_of_the_same_form_at_once_have_one_effect_and_the_same_answer() {
        UUID operation = UUID.randomUUID();
        director.get("/aktiviteter");
        send(UUID.randomUUID(), "Hämtar märket");

        List<Integer> answers = IntStream.range(0, 20)
                .parallel()
                .mapToObj(click -> send(operation, "Provmöte").statusCode())
                .toList();

        assertThat(answers).containsOnly(303);
        assertThat(TestVisitor.text(director.get("/aktiviteter"))).containsOnlyOnce("Provmöte");
    }

    @Test
    void a_form_already_saved_is_not_said_to_be_saved_with_other_content() {
        UUID operation = UUID.randomUUID();
        send(operation, "Första tanken");

        HttpResponse<String> second = send(operation, "Andra tanken");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(TestVisitor.text(second)).contains("redan sparat, med annat innehåll");
        assertThat(TestVisitor.text(director.get("/aktiviteter"))).doesNotContain("Andra tanken");
    }

    @Test
    void a_name_that_is_taken_is_told_beside_the_field_also_when_something_is_changed() {
        send(UUID.randomUUID(), "Upptagen");
        send(UUID.randomUUID(), "Annan");
        Matcher last = Pattern.compile("href=\"(/aktiviteter/[0-9a-f-]{36})\"")
                .matcher(director.get("/aktiviteter").body());
        assertThat(last.find()).isTrue();

        List<HttpResponse<String>> answers = Stream.of("Upptagen", "Annan")
                .map(name ->
                        director.post(last.group(1), Map.of("aktivitet", name, "manad", "2017-10", "version", "1")))
                .toList();

        assertThat(answers.stream().map(HttpResponse::statusCode)).containsExactlyInAnyOrder(303, 422);
    }

    private HttpResponse<String> send(UUID operation, String activity) {
        return director.post("/aktiviteter", operation, Map.of("aktivitet", activity, "manad", "2017-10"));
    }
}
