package se.samklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samklang.TestVisitor;

/**
 * Minutes that were sent to be verified by somebody at a page.
 *
 * @param edition the path of the page with the signatures
 */
record GoingRound(TestVisitor director, GivenMeeting given, String edition) {

    private static final Pattern SEEN = Pattern.compile("name=\"innehall\" value=\"([0-9a-f]{64})\"");

    static GoingRound sent(TestVisitor director, GivenMeeting given) {
        String path = "/moten/" + given.id + "/protokoll/justering";
        Matcher seen = SEEN.matcher(director.get(path).body());
        assertThat(seen.find()).isTrue();
        HttpResponse<String> answer = director.post(path, Map.of("innehall", seen.group(1)));
        assertThat(answer.statusCode()).as(TestVisitor.text(answer)).isEqualTo(303);
        return new GoingRound(
                director,
                given,
                URI.create(answer.headers().firstValue("Location").orElseThrow())
                        .getPath());
    }

    /** The path of the page where somebody signs. */
    String place(String person) {
        UUID id = UUID.fromString(edition.substring(edition.lastIndexOf('/') + 1));
        return given.database.read(given.scope, tx -> SignatureSql.ofMinutes(tx, id)).stream()
                .filter(signature -> signature.personName().equals(person))
                .map(signature -> SigningController.signature(signature.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The PDF that the page where somebody signs says is to be signed. */
    byte[] fileFor(String person) {
        Matcher link = Pattern.compile("href=\"([^\"]+/fil/pdf)\"")
                .matcher(director.get(place(person)).body());
        assertThat(link.find()).isTrue();
        return director.download(link.group(1)).body();
    }

    HttpResponse<String> upload(String person, byte[] file) {
        return director.upload(place(person) + "/fil", "protokoll.pdf", file);
    }

    HttpResponse<String> paper(String person) {
        return director.post(place(person) + "/papper", Map.of("datum", "2017-09-01", "anteckning", "Pärm 3"));
    }

    /** The page with the signatures, as a reader sees it. */
    String page() {
        return TestVisitor.text(director.get(edition));
    }
}
