package se.samklang;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody signed in at a browser of their own: keeps cookies and carries the form's token. */
final class BenchUser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String address;
    private String token = "";
    private @Nullable String place;

    BenchUser(String address) {
        this.address = address;
    }

    /** An answer and how long it took, in nanoseconds, to the last byte. */
    record Timed(long nanos, HttpResponse<String> response) {}

    void signIn(String email) {
        takeToken(get("/logga-in"));
        post("/logga-in", Map.of("anvandare", email, "losenord", BenchAssociation.PASSWORD));
        takeToken(get("/deltagande/nytt"));
    }

    /** A page. Anything but a page is a mistake in the measuring. */
    Timed get(String path) {
        return send(request(path).GET().build(), 200);
    }

    /** Sends a form that is accepted and leads on. */
    Timed post(String path, Map<String, String> fields) {
        String body = "_csrf=" + encoded(token) + "&operation=" + UUID.randomUUID() + "&"
                + fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        Timed answer = send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                303);
        place = answer.response().headers().firstValue("Location").orElse(null);
        return answer;
    }

    /** Where the last form led. */
    Optional<String> place() {
        return Optional.ofNullable(place);
    }

    @Override
    public void close() {
        client.close();
    }

    private void takeToken(Timed page) {
        Matcher found = TOKEN.matcher(page.response().body());
        if (!found.find()) {
            throw new IllegalStateException("no form token on the page");
        }
        token = found.group(1);
    }

    private Timed send(HttpRequest request, int expected) {
        try {
            long begun = System.nanoTime();
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            long took = System.nanoTime() - begun;
            if (response.statusCode() != expected) {
                throw new IllegalStateException(
                        request.method() + " " + request.uri() + " was answered with " + response.statusCode());
            }
            return new Timed(took, response);
        } catch (IOException failure) {
            throw new IllegalStateException("no answer from " + request.uri(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
