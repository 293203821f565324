package se.samklang.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

/** The pages about insatser, participations and counts over HTTP: what they hold, refuse and keep. */
class InsatserPagesTest {

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);

    @Test
    void an_insats_is_registered_listed_changed_and_downloaded() {
        String path = registerInsats("Teamet i Provstad", "individ", "episod");
        assertThat(director.get(path).body())
                .contains("Teamet i Provstad", "Individinriktad", "färre än två samverkande parter", "Radera insatsen");
        send(
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
    void a_selection_that_cannot_be_read_says_so() {
        assertThat(TestVisitor.text(director.get("/deltagande?fran=2026-13"))).contains("”2026-13” är ingen månad");
    }

    @Test
    void who_leads_no_insats_is_told_so_and_has_no_search() {
        TestVisitor lead = RunningApplication.visitorIn(director.scope(), Role.INSATS_LEAD);

        assertThat(TestVisitor.text(lead.get("/deltagande")))
                .contains("Du leder ingen insats än")
                .doesNotContain("Registrera det första", "Sök");
        assertThat(TestVisitor.text(lead.get("/insatser"))).contains("Du leder ingen insats än");
    }

    @Test
    void from_an_insats_one_goes_on_to_register_in_it() {
        String insats = registerInsats("Teamet 2", "individ", "episod");

        assertThat(director.get(insats).body()).contains("/deltagande/nytt?insats=" + id(insats), "Nytt deltagande");
        assertThat(director.get(register(director, id(insats), Map.of())).body())
                .contains("TEAMET-2017-001");
    }

    @Test
    void planned_participants_are_read_and_told_as_people_write_them() {
        var answer = director.post(
                "/insatser",
                Map.of(
                        "namn",
                        "Planteamet",
                        "inriktning",
                        "individ",
                        "uppfoljning",
                        "episod",
                        "fran",
                        "2017-01-01",
                        "budget_deltagare",
                        "2017:96|2018: 100"));
        String path = answer.headers().firstValue("Location").orElseThrow();

        assertThat(director.get(path).body()).contains("2017: 96, 2018: 100");
        assertThat(director.get(path + "/andra").body()).contains("value=\"2017: 96, 2018: 100\"");
    }

    @Test
    void a_search_says_that_there_is_more_and_where() {
        for (int i = 10; i < 22; i++) {
            registerInsats("Sökteamet " + i, "individ", "episod");
        }

        assertThat(director.get("/sok?q=s%C3%B6kteam").body())
                .contains("De 10 första av fler", "href=\"/insatser?namn=s%C3%B6kteam\"");
        assertThat(TestVisitor.text(director.get("/sok?q=S%C3%B6kteamet+21"))).contains("En träff");
    }

    @Test
    void what_is_wrong_is_told_and_what_was_typed_is_kept() {
        var refused = director.post(
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
    void the_summary_of_what_is_wrong_names_each_field() {
        var refused = director.post("/insatser", Map.of("inriktning", "individ", "uppfoljning", "episod"));

        assertThat(TestVisitor.text(refused)).contains("Namn: fyll i fältet.", "Från och med: fyll i fältet.");
    }

    @Test
    void everything_wrong_with_a_participation_is_told_at_once() {
        var refused = director.post("/deltagande", Map.of("forsorjning_in", List.of("okant", "studiemedel")));

        assertThat(TestVisitor.text(refused))
                .contains("Insats: välj", "Kön: välj", "Startmånad: fyll i", "kan inte stå tillsammans");
    }

    @Test
    void the_meaning_of_an_insats_is_locked_once_somebody_is_registered_in_it() {
        String path = registerInsats("Teamet", "individ", "episod");
        register(director, id(path), Map.of());
        var refused = send(
                path + "/andra",
                path,
                Map.of("namn", "Teamet", "inriktning", "individ", "uppfoljning", "antal", "fran", "2016-01-01"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("siffrorna skulle byta betydelse");
        assertThat(director.post(path + "/radera", Map.of()).body()).contains("kan inte raderas");
    }

    @Test
    void a_participation_gets_a_code_is_ended_corrected_and_marked_as_wrong() {
        String insats = registerInsats("Samordningsteamet Prov", "individ", "episod");
        String path = register(director, id(insats), Map.of("tid_i_forsorjning", "1_3_ar"));
        assertThat(director.get(path).body()).contains("PROV-2017-001", "Försörjningsstöd", "1–3 år", "pågår");
        assertThat(register(director, id(insats), Map.of())).isNotEqualTo(path);
        send(
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
        var refused = send(
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
        director.post(path + "/felregistrera", Map.of());
        assertThat(director.get(path).body()).contains("räknas inte i någon redovisning");
        assertThat(director.get(insats).body()).contains("Visa deltagandena");
        assertThat(director.post(path + "/radera", Map.of()).statusCode()).isEqualTo(303);
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
        assertThat(director.post("/antal", count).statusCode()).isEqualTo(303);
        assertThat(director.get("/antal").body()).contains("Öppna gruppen", "2017-06-30");
        assertThat(director.post("/antal", count).body()).contains("får inte gå in i varandra");
    }

    @Test
    void one_who_only_leads_insatser_meets_only_their_own() {
        String own = registerInsats("Den egna", "individ", "episod");
        String other = registerInsats("Den andra", "individ", "episod");
        String hidden = register(director, id(other), Map.of());
        TestVisitor lead = RunningApplication.visitorIn(director.scope(), Role.INSATS_LEAD);
        String account = found(director.get(own).body(), "id=\"konto\".*?<option value=\"([0-9a-f-]{36})\"");
        assertThat(director.post(own + "/ledare", Map.of("konto", account)).statusCode())
                .isEqualTo(303);
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
                "/insatser", Map.of("namn", name, "inriktning", direction, "uppfoljning", grain, "fran", "2016-01-01"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String register(TestVisitor visitor, String insats, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(Map.of(
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
        var answer = visitor.post("/deltagande", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Sends a form as it stands on its page: with the version it was opened on. */
    private HttpResponse<String> send(String page, String action, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("version", found(director.get(page).body(), "name=\"version\" value=\"([0-9]+)\""));
        return director.post(action, all);
    }

    private static String found(String html, String pattern) {
        Matcher match = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        assertThat(match.find()).as("%s in %s", pattern, html).isTrue();
        return match.group(1);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
