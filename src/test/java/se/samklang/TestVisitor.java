package se.samklang;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samklang.database.Scope;

/** Somebody at a browser without JavaScript: keeps cookies, carries the form's token, follows no redirect. */
public final class TestVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final AtomicInteger MACHINES = new AtomicInteger();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = clientOfItsOwn(cookies);
    private final String url;
    private final Scope scope;
    private final String email;
    private String token = "";

    TestVisitor(String url, Scope scope, String email) {
        this.url = url;
        this.scope = scope;
        this.email = email;
    }

    /** The förbund the visitor works in. */
    public Scope scope() {
        return scope;
    }

    public String email() {
        return email;
    }

    TestVisitor signIn() {
        HttpResponse<String> answer =
                post("/logga-in", Map.of("anvandare", email, "losenord", RunningApplication.PASSWORD));
        if (answer.statusCode() != 303 && answer.statusCode() != 302) {
            throw new AssertionError("could not sign in: " + answer.statusCode() + " " + answer.body());
        }
        return this;
    }

    /** The page at a path. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** The bytes of a file at a path. */
    public HttpResponse<byte[]> download(String path) {
        return send(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    /** Sends a form with a new operation id. A value that is a list is a field of several choices. */
    public HttpResponse<String> post(String path, Map<String, ?> fields) {
        return post(path, UUID.randomUUID(), fields);
    }

    /** Sends a form with the given operation id: the same id again is the same submission again. */
    public HttpResponse<String> post(String path, UUID operation, Map<String, ?> fields) {
        if (token.isEmpty()) {
            token = readToken();
        }
        String body = Stream.concat(
                        Stream.of(pair("_csrf", token), pair("operation", operation)),
                        fields.entrySet().stream().flatMap(TestVisitor::pairs))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a form with a file in its field {@code fil}. */
    public HttpResponse<String> upload(String path, String fileName, byte[] content) {
        return upload(path, fileName, content, Map.of());
    }

    /** Sends a form with a file in its field {@code fil} and the other fields. */
    public HttpResponse<String> upload(String path, String fileName, byte[] content, Map<String, ?> fields) {
        if (token.isEmpty()) {
            token = readToken();
        }
        String edge = "kant" + UUID.randomUUID();
        StringBuilder others = new StringBuilder();
        fields.forEach((name, value) -> others.append("--")
                .append(edge)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        String before = others + "--" + edge + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--" + edge + "\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(before),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + edge + "--\r\n")))
                .build());
    }

    /** The value of a cookie the program has set. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** The visitor with a cookie got from elsewhere. */
    public TestVisitor withCookie(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(url), cookie);
        return this;
    }

    /** A page's text as a reader sees it: without tags, white space as one. */
    public static String text(HttpResponse<String> page) {
        return page.body()
                .replaceAll("(?s)<(script|style).*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replace("&#34;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String readToken() {
        Matcher found = TOKEN.matcher(get("/logga-in").body());
        if (!found.find()) {
            found = TOKEN.matcher(get("/kom-igang").body());
            if (!found.find()) {
                throw new AssertionError("no page with a form token");
            }
        }
        return found.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path));
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString(UTF_8));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> reading) {
        try {
            return client.send(request, reading);
        } catch (IOException failure) {
            throw new AssertionError(request + " was not answered", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Each visitor sits at a machine of its own, so that one's failed attempts to sign in do not close for another. */
    private static HttpClient clientOfItsOwn(CookieManager cookies) {
        HttpClient.Builder client = HttpClient.newBuilder().cookieHandler(cookies);
        if ("Linux".equals(System.getProperty("os.name"))) {
            int machine = MACHINES.incrementAndGet();
            client.localAddress(address((byte) (1 + machine / 200), (byte) (1 + machine % 200)));
        }
        return client.build();
    }

    private static InetAddress address(byte third, byte fourth) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, third, fourth});
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Stream<String> pairs(Map.Entry<String, ?> field) {
        return field.getValue() instanceof List<?> several
                ? several.stream().map(value -> pair(field.getKey(), value))
                : Stream.of(pair(field.getKey(), field.getValue()));
    }

    private static String pair(String name, Object value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(String.valueOf(value), UTF_8);
    }
}
