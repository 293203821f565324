package se.samklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

/** Minutes of a held meeting and those who verify them, over HTTP. */
abstract class SentMinutes {

    static final String PAPER_NOTE = "Pärm 3, kansliet";

    final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    final TestVisitor chair = RunningApplication.visitorIn(director.scope(), Role.BOARD_MEMBER);
    final TestVisitor verifier = RunningApplication.visitorIn(director.scope(), Role.BOARD_MEMBER);
    final GivenMeeting given = GivenMeeting.readyIn(director.scope());
    final String minutes = "/moten/" + given.id + "/protokoll";

    void verified() {
        slots(sent(Map.of()))
                .forEach(slot ->
                        assertThat(paper(slot, "2017-09-01").statusCode()).isEqualTo(303));
    }

    HttpResponse<String> paper(String slot, String date) {
        return director.post(slot + "/papper", Map.of("datum", date, "anteckning", PAPER_NOTE));
    }

    HttpResponse<String> dispatch(String extract, String date) {
        return director.post(extract + "/skickat", Map.of("datum", date, "satt", "EMAIL", "av", "Sune Skrivare"));
    }

    String sent(Map<String, TestVisitor> accounts) {
        Map<String, String> form = new HashMap<>(sendForm());
        accounts.forEach((person, visitor) -> form.put("konto-" + given.person(person), account(visitor)));
        HttpResponse<String> answer = director.post(minutes + "/justering", form);
        assertThat(answer.statusCode()).as(TestVisitor.text(answer)).isEqualTo(303);
        return location(answer);
    }

    Map<String, String> sendForm() {
        Matcher seen = Pattern.compile("name=\"innehall\" value=\"([0-9a-f]{64})\"")
                .matcher(director.get(minutes + "/justering").body());
        assertThat(seen.find()).isTrue();
        return Map.of("innehall", seen.group(1));
    }

    String account(TestVisitor visitor) {
        return given.database
                .read(
                        given.scope,
                        tx -> tx.sql("SELECT a.id FROM web.account a WHERE a.email = :email")
                                .param("email", visitor.email())
                                .query(UUID.class)
                                .single())
                .toString();
    }

    List<String> slots(String edition) {
        UUID id = UUID.fromString(edition.substring(edition.lastIndexOf('/') + 1));
        return given.database.read(given.scope, tx -> SignatureSql.ofMinutes(tx, id)).stream()
                .map(signature -> SigningController.signature(signature.id()))
                .toList();
    }

    static HttpResponse<String> sign(TestVisitor visitor, String slot) {
        return visitor.post(slot, Map.of("losenord", RunningApplication.PASSWORD));
    }

    String file(String format) {
        return text(minutes + "/fil/" + format);
    }

    String text(String path) {
        return new String(director.download(path).body(), StandardCharsets.UTF_8).replaceAll("[ \n]+", " ");
    }

    static String text(TestVisitor visitor, String path) {
        return TestVisitor.text(visitor.get(path));
    }

    static String location(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/", location.indexOf("//") < 0 ? 0 : location.indexOf("//") + 2));
    }

    static String refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(TestVisitor.text(answer)).isEqualTo(status);
        return TestVisitor.text(answer).replace('\u00a0', ' ');
    }
}
