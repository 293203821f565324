package se.samklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

/** Minutes over HTTP: sent to be verified, signed, announced, corrected, handed out. */
class VerificationPagesTest {

    private static final String PAPER_NOTE = "Pärm 3, kansliet";

    private final TestVisitor director = RunningApplication.visitor(Role.DIRECTOR);
    private final TestVisitor chair = RunningApplication.visitorIn(director.scope(), Role.BOARD_MEMBER);
    private final TestVisitor verifier = RunningApplication.visitorIn(director.scope(), Role.BOARD_MEMBER);
    private final GivenMeeting given = GivenMeeting.readyIn(director.scope());
    private final String minutes = "/moten/" + given.id + "/protokoll";

    @Test
    void what_is_missing_is_told_and_stops_the_sending() {
        GivenMeeting bare =
                GivenMeeting.in(RunningApplication.visitor(Role.DIRECTOR).scope());
        TestVisitor theirs = RunningApplication.visitorIn(bare.scope, Role.DIRECTOR);
        UUID item = bare.item("DECISION", "Policy", "", null);
        String path = "/moten/" + bare.id + "/protokoll";

        assertThat(TestVisitor.text(theirs.get(path)))
                .contains(
                        "Ärendena har inte fått sina paragrafer",
                        "”Policy” har inget utfall",
                        "Ingen är antecknad som sekreterare",
                        "var protokollen förvaras");
        assertThat(refused(theirs.post(path + "/justering", Map.of("innehall", "x")), 409))
                .contains("paragrafer");
        assertThat(bare.database.<Boolean>read(
                        bare.scope, tx -> MinutesSql.ofMeeting(tx, bare.id).isEmpty()))
                .isTrue();
        assertThat(item).isNotNull();
    }

    @Test
    void minutes_are_signed_in_order_by_each_ones_own_account_and_then_announced() {
        String edition = sent(Map.of("Sune Skrivare", director, "Cilla Chef", chair, "Vera Ledamot", verifier));
        List<String> slots = slots(edition);

        assertThat(refused(sign(chair, slots.get(1)), 409)).contains("Det är inte Cilla Chefs tur", "sekreterare Sune");
        assertThat(refused(sign(director, slots.get(1)), 403)).contains("Underskriften är Cilla Chefs");
        assertThat(refused(director.post(slots.get(0), Map.of("losenord", "fel lösenord här")), 422))
                .contains("Lösenordet stämmer inte");
        assertThat(sign(director, slots.get(0)).statusCode()).isEqualTo(303);
        assertThat(refused(sign(director, slots.get(0)), 409)).contains("har redan skrivit under");
        assertThat(sign(chair, slots.get(1)).statusCode()).isEqualTo(303);
        assertThat(text(director, "/justering")).contains("Justerare: Vera Ledamot");
        assertThat(sign(verifier, slots.get(2)).statusCode()).isEqualTo(303);

        assertThat(text(director, edition)).contains("Justerat", "Undertecknat i Samklang 2017-09-01 10:00 svensk tid");
        assertThat(file("txt"))
                .contains("2017-09-22", "Undertecknat i Samklang 2017-09-01 10:00 svensk tid (2017-09-01 08:00 UTC)")
                .doesNotContain("sätts när", "Inte undertecknat");
        assertThat(director.download(minutes + "/fil/pdf").body())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void nothing_of_a_verified_meeting_can_be_changed() {
        verified();
        String meeting = "/moten/" + given.id;

        assertThat(director.post(meeting + "/arenden", Map.of("slag", "DECISION", "rubrik", "Sent"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(director.post(
                                meeting,
                                Map.of("slag", "BOARD", "datum", "2017-08-28", "plats", "Annan", "version", "4"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(refused(director.post(minutes + "/justering", Map.of("innehall", "x")), 409))
                .contains("justerat");
        assertThat(given.database.<Boolean>read(
                        given.scope,
                        tx -> MinutesSql.current(tx, given.id).orElseThrow().isVerified()))
                .isTrue();
    }

    @Test
    void no_form_of_a_verified_meeting_changes_anything() throws IOException {
        UUID item = given.database.read(
                given.scope,
                tx -> ProceedingsSql.find(tx, given.id)
                        .orElseThrow()
                        .items()
                        .getFirst()
                        .id());
        verified();
        long changes = changes();

        for (String line : Files.readAllLines(Path.of("src/main/resources/behorigheter.txt"))) {
            String[] words = line.split("\\s+", 3);
            boolean ofMeeting = words[0].equals("POST") && words[1].startsWith("/moten/{id}");
            // Minutes have rules of their own, and putting the papers together in one file changes none of them.
            if (ofMeeting && !words[1].contains("protokoll") && !words[1].endsWith("/mapp")) {
                String path = words[1].replace("{id}", given.id.toString())
                        .replaceAll("\\{(item|arende)}", item.toString())
                        .replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
                assertThat(director.post(path, Map.of("version", "4")).statusCode())
                        .as(path)
                        .isIn(404, 409, 413, 422);
            }
        }

        assertThat(changes()).isEqualTo(changes);
    }

    private long changes() {
        return given.database.<Long>read(
                given.scope,
                tx -> tx.sql("""
                SELECT count(*)
                FROM database.change c
                WHERE c.association_id = :association
                  AND c.schema_name = 'meetings'
                """)
                        .param("association", given.scope.association())
                        .query(Long.class)
                        .single());
    }

    @Test
    void a_file_that_is_not_the_signed_minutes_is_refused_with_what_is_wrong() {
        String edition = sent(Map.of("Sune Skrivare", director));
        String slot = slots(edition).get(0);
        byte[] sent = director.download(minutes + "/fil/pdf").body();
        byte[] other = sent.clone();
        other[other.length / 2]++;

        assertThat(refused(director.upload(slot + "/fil", "a.pdf", sent), 422))
                .contains("ingen elektronisk underskrift");
        assertThat(refused(director.upload(slot + "/fil", "b.pdf", other), 422))
                .contains("annan version än den som skickades");
        assertThat(refused(director.upload(slot + "/fil", "c.pdf", new byte[] {1, 2, 3}), 422))
                .contains("PDF");
        assertThat(refused(chair.upload(slot + "/fil", "a.pdf", sent), 403)).contains("Sune Skrivares");
        assertThat(TestVisitor.text(director.upload("/justering/granska", "a.pdf", sent)))
                .contains("Filen har ingen elektronisk underskrift", "SHA-256");
    }

    @Test
    void what_was_read_before_it_changed_is_not_what_is_sent() {
        Map<String, String> form = new HashMap<>(sendForm());
        given.run("""
                UPDATE meetings.agenda_item
                SET background = 'Något helt annat.', version = version + 1
                WHERE association_id = :association AND meeting_id = :meeting
                """, Map.of());

        HttpResponse<String> answer = director.post(minutes + "/justering", form);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(text(director, minutes)).contains("Utkast");
    }

    @Test
    void what_was_taken_back_cannot_be_signed_and_can_be_sent_again() {
        String edition = sent(Map.of("Sune Skrivare", director));
        String slot = slots(edition).get(0);

        assertThat(director.post(edition + "/ta-tillbaka", Map.of("skal", "Fel i § 17"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(refused(sign(director, slot), 409)).contains("har tagits tillbaka");
        assertThat(text(director, minutes)).contains("Utkast", "Återtagen: Fel i § 17");
        assertThat(sent(Map.of("Sune Skrivare", director))).isNotEqualTo(edition);
    }

    @Test
    void paper_has_its_day_and_the_registrars_note() {
        String edition = sent(Map.of());
        List<String> slots = slots(edition);

        assertThat(refused(paper(slots.get(0), "2017-08-27"), 422)).contains("skickades till justering först");
        assertThat(refused(paper(slots.get(0), "2017-09-02"), 422)).contains("inte har varit än");
        assertThat(refused(director.post(slots.get(0) + "/papper", Map.of("datum", "2017-09-01")), 422))
                .contains("Fyll i fältet");
        slots.forEach(slot -> assertThat(paper(slot, "2017-09-01").statusCode()).isEqualTo(303));

        assertThat(text(director, edition)).contains("Justerat", PAPER_NOTE);
        assertThat(chair.post(slots.get(0) + "/papper", Map.of("datum", "2017-09-01", "anteckning", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_verifier_with_jäv_needs_another_for_that_paragraph() {
        GivenMeeting meeting =
                GivenMeeting.readyIn(RunningApplication.visitor(Role.DIRECTOR).scope());
        TestVisitor theirs = RunningApplication.visitorIn(meeting.scope, Role.DIRECTOR);
        UUID item = meeting.database.read(
                meeting.scope,
                tx -> ProceedingsSql.find(tx, meeting.id)
                        .orElseThrow()
                        .items()
                        .getFirst()
                        .id());
        meeting.conflict(item, "Vera Ledamot");
        String path = "/moten/" + meeting.id + "/protokoll";

        assertThat(TestVisitor.text(theirs.get(path))).contains("§\u00a017 kan inte justeras av den som är jävig");
        meeting.person("Vilma Vald", "Fagersta kommun", "MEMBER", "VERIFIER");

        assertThat(TestVisitor.text(theirs.get(path)))
                .contains("Färdigt att skickas till justering", "Avser §\u00a018")
                .contains("Vera Ledamot deltar inte i handläggningen på grund av jäv.");
    }

    @Test
    void a_correction_is_a_new_edition_that_is_signed_and_announced_again() {
        verified();

        HttpResponse<String> answer = director.post(
                minutes + "/rattelse", Map.of("skal", "Fel namn", "paragraf-17", "Det ska stå Vera <b>Vald</b>."));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String edition = location(answer);
        assertThat(file("txt")).doesNotContain("rättat");
        slots(edition).forEach(slot -> paper(slot, "2017-09-01"));

        assertThat(file("txt"))
                .contains(
                        "rättat (utgåva 2)", "Skäl: Fel namn", "Rättelse (utgåva 2)", "Vera <b>Vald</b>.", "Att utse");
        assertThat(text(director, minutes)).contains("Utgåva 2 Justerat", "Utgåva 1 Justerat");
        assertThat(refused(director.post(minutes + "/rattelse", Map.of("skal", "Inget")), 422))
                .contains("minst en paragraf");
    }

    @Test
    void an_extract_has_its_paragraphs_alone_and_proof_of_dispatch() {
        assertThat(refused(
                        director.post(minutes + "/utdrag", Map.of("paragraf", "paragraf-18", "mottagare", "Anna")),
                        409))
                .contains("Protokollet är inte justerat");
        verified();
        HttpResponse<String> answer = director.post(
                minutes + "/utdrag", Map.of("paragraf", "paragraf-18", "mottagare", "Sala <i>kommun</i>"));
        String extract = location(answer);

        assertThat(text(extract + "/fil/txt"))
                .contains("Rapport från insats", "Rätt utdraget intygas", "Beslutande")
                .doesNotContain("Protokolljusterare");
        assertThat(refused(dispatch(extract, "2017-08-01"), 422)).contains("kan inte ha skickats före");
        assertThat(dispatch(extract, "2017-09-01").statusCode()).isEqualTo(303);
        assertThat(text(director, extract)).contains("Skickat 2017-09-01", "E-post", "Sala <i>kommun</i>");
        assertThat(refused(dispatch(extract, "2017-09-01"), 409)).contains("redan registrerat");
    }

    @Test
    void who_reads_cannot_send_withdraw_or_sign_for_others() {
        String edition = sent(Map.of("Sune Skrivare", director));
        TestVisitor auditor = RunningApplication.visitorIn(director.scope(), Role.AUDITOR);

        assertThat(text(auditor, minutes)).contains("Under justering").doesNotContain("Skicka till justering");
        assertThat(auditor.post(edition + "/ta-tillbaka", Map.of("skal", "x")).statusCode())
                .isEqualTo(403);
        assertThat(sign(auditor, slots(edition).get(0)).statusCode()).isEqualTo(403);
        assertThat(RunningApplication.visitor(Role.DIRECTOR).get(edition).statusCode())
                .isEqualTo(404);
    }

    private void verified() {
        slots(sent(Map.of()))
                .forEach(slot ->
                        assertThat(paper(slot, "2017-09-01").statusCode()).isEqualTo(303));
    }

    private HttpResponse<String> paper(String slot, String date) {
        return director.post(slot + "/papper", Map.of("datum", date, "anteckning", PAPER_NOTE));
    }

    private HttpResponse<String> dispatch(String extract, String date) {
        return director.post(extract + "/skickat", Map.of("datum", date, "satt", "EMAIL", "av", "Sune Skrivare"));
    }

    private String sent(Map<String, TestVisitor> accounts) {
        Map<String, String> form = new HashMap<>(sendForm());
        accounts.forEach((person, visitor) -> form.put("konto-" + given.person(person), account(visitor)));
        HttpResponse<String> answer = director.post(minutes + "/justering", form);
        assertThat(answer.statusCode()).as(TestVisitor.text(answer)).isEqualTo(303);
        return location(answer);
    }

    private Map<String, String> sendForm() {
        Matcher seen = Pattern.compile("name=\"innehall\" value=\"([0-9a-f]{64})\"")
                .matcher(director.get(minutes + "/justering").body());
        assertThat(seen.find()).isTrue();
        return Map.of("innehall", seen.group(1));
    }

    private String account(TestVisitor visitor) {
        return given.database
                .read(
                        given.scope,
                        tx -> tx.sql("SELECT a.id FROM web.account a WHERE a.email = :email")
                                .param("email", visitor.email())
                                .query(UUID.class)
                                .single())
                .toString();
    }

    private List<String> slots(String edition) {
        UUID id = UUID.fromString(edition.substring(edition.lastIndexOf('/') + 1));
        return given.database.read(given.scope, tx -> SignatureSql.ofMinutes(tx, id)).stream()
                .map(signature -> SigningController.signature(signature.id()))
                .toList();
    }

    private static HttpResponse<String> sign(TestVisitor visitor, String slot) {
        return visitor.post(slot, Map.of("losenord", RunningApplication.PASSWORD));
    }

    private String file(String format) {
        return text(minutes + "/fil/" + format);
    }

    private String text(String path) {
        return new String(director.download(path).body(), StandardCharsets.UTF_8).replaceAll("[ \n]+", " ");
    }

    private static String text(TestVisitor visitor, String path) {
        return TestVisitor.text(visitor.get(path));
    }

    private static String location(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/", location.indexOf("//") < 0 ? 0 : location.indexOf("//") + 2));
    }

    private static String refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(TestVisitor.text(answer)).isEqualTo(status);
        return TestVisitor.text(answer).replace('\u00a0', ' ');
    }
}
