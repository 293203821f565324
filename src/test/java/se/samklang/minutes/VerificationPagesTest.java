package se.samklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samklang.RunningApplication;
import se.samklang.TestVisitor;
import se.samklang.web.Role;

/** Minutes go round and are verified over HTTP. */
class VerificationPagesTest extends SentMinutes {

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
                .contains("2017-09-22", "Undertecknat i Samklang 2017-09-01 10:00 svensk tid (08:00 UTC)")
                .doesNotContain("sätts när", "Inte undertecknat");
        assertThat(director.download(minutes + "/fil/pdf").body())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
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
}
