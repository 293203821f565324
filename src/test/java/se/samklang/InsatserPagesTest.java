package se.samklang;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import se.samklang.database.RunningDatabase;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;
import se.samklang.web.Accounts;
import se.samklang.web.Role;

/** The pages about insatser, participations and counts over HTTP: what they hold, refuse and keep. */
class InsatserPagesTest {

    private static final String PASSWORD = "sju sjösjuka sjömän";

    private static ConfigurableApplicationContext context;
    private static int port;

    private final Scope scope = TestDatabase.newAssociation();
    private final Browser director = new Browser(account(Role.DIRECTOR));

    /** The application stays up with the shared database, which other tests go on using. */
    @BeforeAll
    static void start() {
        SpringApplication application = new SpringApplication(Application.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of("server.port", "0"));
        application.addInitializers(starting -> {
            GenericApplicationContext beans = (GenericApplicationContext) starting;
            beans.registerBean(Settings.class, () -> new Settings(Path.of("target"), null, 0, null));
            beans.registerBean(RunningDatabase.class, TestDatabase::running);
        });
        context = application.run();
        port = Integer.parseInt(context.getEnvironment().getProperty("local.server.port", "0"));
    }

    @Test
    void an_insats_is_registered_listed_changed_and_downloaded() {
        String path = registerInsats("Teamet i Provstad", "individ", "episod");
        assertThat(director.get(path).body())
                .contains("Teamet i Provstad", "Individinriktad", "färre än två samverkande parter", "Radera insatsen");
        director.post(
                path + "/andra",
                path,
                Map.of(
                        "namn",
                        "Provteamet",
                        "inriktning",
                        "individ",
                        "uppfoljning",
                        "episod",
                        "fran",
                        "2016-01-01",
                        "budget_deltagare",
                        "2017:40",
                        "parter",
                        "REGION"));
        assertThat(director.get("/insatser").body()).contains("Provteamet").doesNotContain("Teamet i Provstad");
        assertThat(director.get("/insatser?namn=prov&sort=-start&status=pagaende")
                        .body())
                .contains("Provteamet");
        assertThat(director.get("/insatser?format=csv").body()).contains("Provteamet;individ;episod");
        assertThat(director.get("/insatser?format=xlsx").statusCode()).isEqualTo(200);
        assertThat(director.get("/sok?q=provt").body()).contains("Provteamet");
        assertThat(director.get("/historik/insatser/insats/" + id(path)).body()).contains("Ändrade insats");
    }

    @Test
    void what_is_wrong_is_told_and_what_was_typed_is_kept() {
        var refused = director.post(
                "/insatser/ny",
                "/insatser",
                Map.of(
                        "namn",
                        "Nätverket",
                        "inriktning",
                        "struktur",
                        "uppfoljning",
                        "episod",
                        "fran",
                        "2017-01-01",
                        "till",
                        "2016-01-01"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("uppgifter behöver rättas", "följs bara upp med antal", "Nätverket", "2016-01-01");
    }

    @Test
    void the_meaning_of_an_insats_is_locked_once_somebody_is_registered_in_it() {
        String path = registerInsats("Teamet", "individ", "episod");
        register(director, id(path), Map.of());
        var refused = director.post(
                path + "/andra",
                path,
                Map.of("namn", "Teamet", "inriktning", "individ", "uppfoljning", "antal", "fran", "2016-01-01"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("siffrorna skulle byta betydelse");
        assertThat(director.post(path, path + "/radera", Map.of()).body()).contains("kan inte raderas");
    }

    @Test
    void a_participation_gets_a_code_is_ended_corrected_and_marked_as_wrong() {
        String insats = registerInsats("Samordningsteamet Prov", "individ", "episod");
        String path = register(director, id(insats), Map.of("tid_i_forsorjning", "1_3_ar"));
        assertThat(director.get(path).body()).contains("PROV-2017-001", "Försörjningsstöd", "1–3 år", "pågår");
        assertThat(register(director, id(insats), Map.of())).isNotEqualTo(path);
        director.post(
                path + "/avsluta",
                path + "/avsluta",
                Map.of(
                        "slutmanad",
                        "2017-06",
                        "avslutsanledning",
                        "studier",
                        "avslutstyp",
                        "enligt_plan",
                        "forsorjning_ut",
                        "studiemedel"));
        assertThat(director.get(path).body())
                .contains("Enligt plan", "Studiemedel")
                .doesNotContain("/avsluta\"");
        var refused = director.post(
                path + "/andra",
                path,
                Map.of(
                        "kon",
                        "man",
                        "kommun",
                        "1981",
                        "startmanad",
                        "2017-08",
                        "forsorjning_in",
                        "okant",
                        "slutmanad",
                        "2017-06",
                        "forsorjning_ut",
                        "okant"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("samma månad som startmånaden eller senare");
        assertThat(director.get("/deltagande?kod=prov-2017&status=avslutade&sort=kod")
                        .body())
                .contains("PROV-2017-001")
                .doesNotContain("PROV-2017-002");
        assertThat(director.get("/deltagande?format=csv").body()).contains("PROV-2017-001;kvinna;Sala;2017-03");
        director.post(path, path + "/felregistrera", Map.of());
        assertThat(director.get(path).body()).contains("räknas inte i någon redovisning");
        assertThat(director.get(insats).body()).contains("Visa deltagandena");
        assertThat(director.post(path, path + "/radera", Map.of()).statusCode()).isEqualTo(303);
        assertThat(director.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void counts_are_registered_and_may_not_overlap() {
        String insats = registerInsats("Öppna gruppen", "individ", "antal");
        Map<String, String> count = Map.of(
                "insats",
                id(insats),
                "fran",
                "2017-01-01",
                "till",
                "2017-06-30",
                "kon",
                "kvinna",
                "ingaende",
                "4",
                "nya",
                "3",
                "avslutade",
                "2");
        assertThat(director.post("/antal/nytt", "/antal", count).statusCode()).isEqualTo(303);
        assertThat(director.get("/antal").body()).contains("Öppna gruppen", "2017-06-30");
        assertThat(director.post("/antal/nytt", "/antal", count).body()).contains("får inte gå in i varandra");
    }

    @Test
    void one_who_only_leads_insatser_meets_only_their_own() {
        String own = registerInsats("Den egna", "individ", "episod");
        String other = registerInsats("Den andra", "individ", "episod");
        String hidden = register(director, id(other), Map.of());
        UUID account = account(Role.INSATS_LEAD);
        director.post(own, own + "/ledare", Map.of("konto", account.toString()));
        Browser lead = new Browser(account);
        assertThat(lead.get("/insatser").body()).contains("Den egna").doesNotContain("Den andra");
        assertThat(lead.get(own).statusCode()).isEqualTo(200);
        assertThat(lead.get(other).statusCode()).isEqualTo(404);
        assertThat(lead.get(hidden).statusCode()).isEqualTo(404);
        assertThat(lead.get("/deltagande").body()).doesNotContain("2017-001");
        assertThat(lead.get(register(lead, id(own), Map.of())).body()).contains("EGNA-2017-001");
        assertThat(lead.get("/insatser/ny").statusCode()).isEqualTo(403);
    }

    private String registerInsats(String name, String direction, String grain) {
        var answer = director.post(
                "/insatser/ny",
                "/insatser",
                Map.of("namn", name, "inriktning", direction, "uppfoljning", grain, "fran", "2016-01-01"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String register(Browser browser, String insats, Map<String, String> more) {
        Map<String, String> fields = new java.util.HashMap<>(Map.of(
                "insats",
                insats,
                "kon",
                "kvinna",
                "kommun",
                "1981",
                "startmanad",
                "2017-03",
                "forsorjning_in",
                "forsorjningsstod"));
        fields.putAll(more);
        var answer = browser.post("/deltagande/nytt", "/deltagande", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private UUID account(Role role) {
        Accounts accounts = context.getBean(Accounts.class);
        UUID account = accounts.create("prov-" + UUID.randomUUID() + "@exempel.se", "Prov Provsson", PASSWORD, false);
        accounts.grant(scope, account, role);
        return account;
    }

    /** Follows no redirects, keeps cookies, and sends forms with the tokens of the page they stand on. */
    private static final class Browser {
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        private Browser(UUID account) {
            String link = context.getBean(Accounts.class).newPasswordLink(account);
            String path =
                    link.contains("/valkommen/") ? link.substring(link.indexOf("/valkommen/")) : "/valkommen/" + link;
            HttpResponse<String> answer = post(path, path, Map.of("losenord", PASSWORD));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        }

        private HttpResponse<String> get(String path) {
            return send(request(path).GET().build());
        }

        private HttpResponse<String> post(String page, String action, Map<String, String> fields) {
            String html = get(page).body();
            StringBuilder body = new StringBuilder();
            for (String hidden : new String[] {"_csrf", "operation", "version"}) {
                Matcher value = Pattern.compile("name=\"" + hidden + "\" value=\"([^\"]*)\"")
                        .matcher(formOf(html, action));
                if (value.find()) {
                    add(body, hidden, value.group(1));
                }
            }
            fields.forEach((name, value) -> add(body, name, value));
            return send(request(action)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body.toString()))
                    .build());
        }

        private static String formOf(String html, String action) {
            int form = html.indexOf("action=\"" + action + "\"");
            assertThat(form).as("a form to %s in %s", action, html).isNotNegative();
            return html.substring(form, html.indexOf("</form>", form));
        }

        private static void add(StringBuilder body, String name, String value) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }

        private static HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        }

        private HttpResponse<String> send(HttpRequest request) {
            try {
                return client.send(request, BodyHandlers.ofString());
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }
}
