package se.samklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;

class UnreadableRequestTest {

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /sok?q=%zz",
                "GET /sok?q=%ff%fe",
                "GET /logga-in?vidare=%",
                "GET /sok?q=%00",
                "GET /deltagande?kod=a%00b",
                "GET /insatser%2f..",
                "GET /%00",
                "GET /tillgang/..%2f..%2fapplication.properties",
                "GET /insatser;x=1",
                "GET //insatser",
                "HITTEPA /insatser"
            })
    void what_cannot_be_read_is_refused_without_a_word_about_the_inside(String line) {
        String answer = raw(line + " HTTP/1.1\r\nHost: localhost\r\nCookie: samklang=" + director.cookie("samklang")
                + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception", "Tomcat", "HTTP Status", "\tat ");
        assertThat(answer).contains("lang=\"sv\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nContent-Length: 5\r\n",
                "Content-Length: 4\r\nTransfer-Encoding: xchunked\r\n",
                "Content-Length : 4\r\n"
            })
    void a_request_of_uncertain_length_is_refused_and_the_connection_closed(String headers) {
        String answer = raw("POST /logga-in HTTP/1.1\r\nHost: localhost\r\n" + headers
                + "\r\nabcdGET /konto HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (400|501).*");
        assertThat(answer.split("HTTP/1\\.1 ", -1)).hasSize(2);
    }

    @Test
    void a_header_beyond_every_measure_is_refused() {
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(40_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 4");
    }

    @Test
    void more_fields_than_any_form_has_are_refused() {
        Map<String, String> fields =
                IntStream.range(0, 12_000).boxed().collect(Collectors.toMap(number -> "f" + number, number -> "1"));

        assertThat(director.post("/aktiviteter", fields).statusCode()).isIn(400, 403, 413);
    }

    @Test
    void a_field_the_form_does_not_have_is_refused() {
        HttpResponse<String> answer = director.post(
                "/aktiviteter",
                Map.of("aktivitet", "Prov", "manad", "2017-10", "created_by", "x", "association_id", "y"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(director.get("/aktiviteter").body()).doesNotContain("Prov</");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/metrics", "/env", "/heapdump", "/actuator", "/configprops", "/loggers", "/error"})
    void nothing_tells_about_the_inside(String path) {
        assertThat(director.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void an_address_taken_from_the_caller_is_never_used_in_an_answer() {
        String answer = raw("GET /insatser HTTP/1.1\r\nHost: ond.se\r\nX-Forwarded-Host: ond.se\r\n"
                + "X-Forwarded-Proto: https\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 302")
                .contains("Location: /logga-in")
                .doesNotContain("ond.se");
    }

    @Test
    void a_form_without_its_mark_is_refused() {
        String answer = raw("POST /aktiviteter HTTP/1.1\r\nHost: localhost\r\nCookie: samklang="
                + director.cookie("samklang")
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 4\r\nConnection: close\r\n\r\n"
                + "a=b1");

        assertThat(answer).startsWith("HTTP/1.1 403").contains("Formuläret gick inte att ta emot");
    }

    @Test
    void another_site_neither_fetches_nor_frames_and_nothing_is_kept_by_the_way() {
        HttpResponse<String> page = director.get("/forbundet");

        assertThat(raw("GET /insatser?format=csv HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: cross-site\r\nCookie:"
                        + " samklang=" + director.cookie("samklang") + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'", "default-src 'none'", "base-uri 'none'");
        assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(page.headers().firstValue("Server")).isEmpty();
    }

    private static String raw(String request) {
        URI address = URI.create(RunningApplication.url());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
