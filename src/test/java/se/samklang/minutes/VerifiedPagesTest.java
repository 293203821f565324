package se.samklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.samklang.TestVisitor;

/** What can be done with verified minutes: read, handed out, put right; never changed. */
class VerifiedPagesTest extends SentMinutes {

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

    @Test
    void whoever_opened_the_newest_version_is_told_why_a_verified_meeting_stays_as_it_is() {
        String meeting = "/moten/" + given.id;
        String item = meeting + "/arenden/"
                + given.database.<UUID>read(
                        given.scope,
                        tx -> ProceedingsSql.find(tx, given.id)
                                .orElseThrow()
                                .items()
                                .getFirst()
                                .id());
        verified();
        long changes = changes();

        for (int version = 1; version <= 12; version++) {
            Map<String, String> agenda = Map.of("slag", "DECISION", "rubrik", "Sent", "version", "" + version);
            Map<String, String> place =
                    Map.of("slag", "BOARD", "datum", "2017-08-28", "plats", "Annan", "version", "" + version);
            assertThat(refused(director.post(item, agenda), 409)).contains("protokoll är justerat");
            assertThat(refused(director.post(meeting, place), 409)).contains("protokoll är justerat");
        }

        assertThat(changes()).isEqualTo(changes);
    }

    @Test
    void a_file_read_before_the_minutes_were_verified_adds_nobody_to_them_after() {
        byte[] guest =
                "datum;slag;namn;deltar_som\n2017-08-28;styrelse;Gäst Gästsson;gast\n".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> preview = director.upload("/import/narvaro", "gast.csv", guest);
        Matcher draft =
                Pattern.compile("action=\"(/import/utkast/[^\"]+/lagra)\"").matcher(preview.body());
        assertThat(draft.find()).as(TestVisitor.text(preview)).isTrue();
        verified();
        long changes = changes();

        assertThat(refused(director.post(draft.group(1), Map.of()), 422))
                .contains("protokoll är justerat eller under justering");
        assertThat(refused(director.upload("/import/narvaro", "gast2.csv", guest), 422))
                .contains("protokoll är justerat eller under justering");

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
    void verified_minutes_lead_to_their_notice_and_to_its_proof() {
        assertThat(director.get(minutes).body()).doesNotContain("Bevis om anslag");
        verified();

        String page = director.get(minutes).body();
        Matcher notice =
                Pattern.compile("href=\"(/anslag/[0-9a-f-]{36})\">Anslaget").matcher(page);

        assertThat(notice.find()).isTrue();
        assertThat(page).contains("href=\"" + notice.group(1) + "/bevis\">Bevis om anslag", "2017-09-01 till och med");
        assertThat(director.get(notice.group(1) + "/bevis").statusCode()).isEqualTo(200);
        assertThat(director.get("/moten/" + given.id).body()).contains("href=\"" + minutes + "\">Protokollet");
        assertThat(director.get(notice.group(1)).body()).contains("href=\"" + minutes + "\">Protokollet</a>");
    }

    @Test
    void a_decision_tells_when_it_can_no_longer_be_appealed_against() {
        String decision = decision();
        assertThat(text(director, decision)).contains("Protokoll Inte justerat").doesNotContain("Laga kraft");

        verified();

        assertThat(text(director, decision))
                .contains(
                        "Justerat 2017-09-01, utgåva 1",
                        "Anslag Uppsatt 2017-09-01 till och med 2017-09-22",
                        "Laga kraft Tidigast 23 september 2017, om ingen har överklagat");
    }

    private String decision() {
        return "/beslut/"
                + given.database.<UUID>read(
                        given.scope,
                        tx -> tx.sql("""
                SELECT d.id
                FROM meetings.decision d
                WHERE d.association_id = :association
                """)
                                .param("association", given.scope.association())
                                .query(UUID.class)
                                .single());
    }

    @Test
    void minutes_are_never_due_later_than_the_law_says() {
        Map<String, String> fields = Map.of(
                "ordning", "IN_ORDER", "dagar", "15", "forvaring", "Kansliet", "ansvarig", "Fia", "version", "1");

        assertThat(refused(director.post("/justering/installningar", fields), 422))
                .contains("Skriv ett antal dagar, 1–14");
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
        assertThat(text(director, decision()))
                .contains("Rättat Utgåva 2 av protokollet: Det ska stå Vera <b>Vald</b>.");
        assertThat(text(director, "/anslag")).contains("Rättat protokoll (utgåva 2) från", "Justerat protokoll från");
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
}
