package se.samklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samklang.RunningApplication;
import se.samklang.SigningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.TestDatabase;
import se.samklang.signatures.Authority;
import se.samklang.signatures.Elsewhere;
import se.samklang.signatures.Issuer;
import se.samklang.signatures.Tampering;
import se.samklang.web.Role;

/**
 * Minutes verified in PDF files that were signed with somebody else's program, over HTTP, at an installation that trusts
 * one issuer.
 */
class SignedElsewhereTest {

    private static final Authority ISSUER = new Authority("Provutfärdare Justering");
    private static final Authority.Holder SECRETARY = ISSUER.signer("Sune Skrivare", 2015, 2040);
    private static final Authority.Holder CHAIR = ISSUER.signer("Cilla Chef", 2015, 2040);
    private static final Authority.Holder VERIFIER = ISSUER.signer("Vera Ledamot", 2015, 2040);
    private static final Authority.Holder SECOND_VERIFIER = ISSUER.signer("Vilma Vald", 2015, 2040);

    private static final Instant MORNING = Instant.parse("2017-09-01T05:50:00Z");

    @TempDir
    private static Path folder = Path.of("");

    private static SigningApplication application;

    private final GivenMeeting given = GivenMeeting.readyIn(TestDatabase.newAssociation());
    private final TestVisitor director = application.visitorIn(given.scope, Role.DIRECTOR);

    @BeforeAll
    static void start() {
        application = SigningApplication.with(Map.of(
                "SAMKLANG_TRUSTED_CERTIFICATES",
                Issuer.trusted(ISSUER, folder.resolve("betrodda")).toString()));
    }

    @Test
    void the_last_file_signed_elsewhere_verifies_the_minutes_and_posts_the_notice() {
        GoingRound minutes = GoingRound.sent(director, given);

        byte[] once = signed(minutes.fileFor("Sune Skrivare"), SECRETARY, MORNING);
        assertThat(saved(minutes.upload("Sune Skrivare", once))).contains("2 återstår");
        byte[] twice = signed(minutes.fileFor("Cilla Chef"), CHAIR, MORNING.plusSeconds(600));
        assertThat(saved(minutes.upload("Cilla Chef", twice))).contains("En återstår");
        byte[] whole = signed(minutes.fileFor("Vera Ledamot"), VERIFIER, MORNING.plusSeconds(1200));
        assertThat(saved(minutes.upload("Vera Ledamot", whole))).contains("justerat och anslaget");

        assertThat(minutes.page())
                .contains(
                        "Justerat",
                        "Undertecknat med elektronisk underskrift 2017-09-01 07:50 svensk tid (05:50 UTC)",
                        "Undertecknat med elektronisk underskrift 2017-09-01 08:10 svensk tid (06:10 UTC)")
                .doesNotContain("Saknas");
        assertThat(text("/anslag")).contains("Justerat protokoll från styrelsemöte");
        assertThat(new String(
                        director.download("/moten/" + given.id + "/protokoll/fil/txt")
                                .body(),
                        StandardCharsets.UTF_8))
                .contains("Undertecknat med elektronisk underskrift 2017-09-01 08:00 svensk tid", "2017-09-22");
        assertThat(director.download(minutes.place("Vera Ledamot") + "/fil/pdf").body())
                .isEqualTo(whole);
    }

    @Test
    void the_report_says_who_when_in_sweden_that_all_is_covered_and_nothing_changed() {
        GoingRound minutes = GoingRound.sent(director, given);
        byte[] signed = signed(minutes.fileFor("Sune Skrivare"), SECRETARY, MORNING);
        String expected = "Sune Skrivare Underskriften: giltig"
                + " Tid enligt undertecknaren 2017-09-01 07:50 svensk tid Tid enligt tidsstämpel –"
                + " Täcker hela filen Ja Ändrad efteråt Nej Underskriften är giltig.";

        assertThat(TestVisitor.text(director.upload("/justering/granska", "a.pdf", signed)))
                .contains(expected);
        minutes.upload("Sune Skrivare", signed);
        assertThat(text(minutes.place("Sune Skrivare") + "/granskning"))
                .contains("Sekreterare: Sune Skrivare", "Kom in 2017-09-01 10:00 svensk tid", expected);
        assertThat(minutes.page()).contains("Granskning av filen som Sune Skrivare skrev under");
    }

    @Test
    void the_second_verifiers_file_carries_the_first_verifiers_signature_too() {
        given.person("Vilma Vald", "Fagersta kommun", "MEMBER", "VERIFIER");
        GoingRound minutes = GoingRound.sent(director, given);
        minutes.paper("Sune Skrivare");
        minutes.paper("Cilla Chef");

        byte[] first = signed(minutes.fileFor("Vera Ledamot"), VERIFIER, MORNING);
        saved(minutes.upload("Vera Ledamot", first));
        assertThat(refused(minutes.upload("Vilma Vald", first)))
                .contains("Filen är undertecknad av Vera Ledamot, men här väntas Vilma Valds underskrift.");
        byte[] both = signed(minutes.fileFor("Vilma Vald"), SECOND_VERIFIER, MORNING.plusSeconds(60));
        saved(minutes.upload("Vilma Vald", both));

        assertThat(both).startsWith(first);
        assertThat(minutes.page()).contains("Justerat").doesNotContain("Saknas");
        assertThat(text(minutes.place("Vilma Vald") + "/granskning"))
                .containsSubsequence(
                        "Vera Ledamot Underskriften: giltig",
                        "Täcker hela filen Nej, något har lagts till efter den",
                        "Ändrad efteråt Nej",
                        "Vilma Vald Underskriften: giltig",
                        "Täcker hela filen Ja");
    }

    @Test
    void a_file_signed_over_an_older_draft_is_refused() {
        GoingRound older = GoingRound.sent(director, given);
        byte[] signed = signed(older.fileFor("Sune Skrivare"), SECRETARY, MORNING);
        director.post(older.edition() + "/ta-tillbaka", Map.of("skal", "Fel i § 17"));
        given.run("""
                UPDATE meetings.agenda_item
                SET background = 'Vera Ledamot föreslås, ingen annan.', version = version + 1
                WHERE association_id = :association AND meeting_id = :meeting AND position = 1
                """, Map.of());
        GoingRound minutes = GoingRound.sent(director, given);

        assertThat(refused(minutes.upload("Sune Skrivare", signed)))
                .contains("Filen bygger på en annan version än den som skickades för underskrift.");
        assertThat(TestVisitor.text(older.upload("Sune Skrivare", signed))).contains("har tagits tillbaka");
        assertThat(minutes.page()).contains("Under justering");
    }

    @Test
    void a_file_changed_after_it_was_signed_is_refused_and_the_report_says_so() {
        GoingRound minutes = GoingRound.sent(director, given);
        byte[] signed = signed(minutes.fileFor("Sune Skrivare"), SECRETARY, MORNING);
        byte[] changed = Tampering.withAnotherFirstPage(signed);

        assertThat(refused(minutes.upload("Sune Skrivare", changed)))
                .contains("Underskriften av Sune Skrivare är ogiltig", "täcker inte hela filen");
        assertThat(TestVisitor.text(director.upload("/justering/granska", "a.pdf", changed)))
                .contains("Underskriften: ogiltig", "Täcker hela filen Nej", "Ändrad efteråt Ja");
        assertThat(minutes.page()).contains("Sune Skrivare Sekreterare Saknas");
    }

    @Test
    void somebody_elses_certificate_in_the_same_name_is_refused() {
        GoingRound minutes = GoingRound.sent(director, given);
        Authority.Holder impostor = new Authority("Vem som helst").signer("Sune Skrivare", 2015, 2040);

        assertThat(refused(
                        minutes.upload("Sune Skrivare", signed(minutes.fileFor("Sune Skrivare"), impostor, MORNING))))
                .contains("Det går inte att avgöra om underskriften av Sune Skrivare är giltig");
    }

    @Test
    void where_no_issuer_is_trusted_no_file_is_taken() {
        GoingRound minutes = GoingRound.sent(RunningApplication.visitorIn(given.scope, Role.DIRECTOR), given);

        assertThat(refused(
                        minutes.upload("Sune Skrivare", signed(minutes.fileFor("Sune Skrivare"), SECRETARY, MORNING))))
                .contains("betrodda");
    }

    /** Signed where the clock of the machine is set to another part of the world. */
    private static byte[] signed(byte[] pdf, Authority.Holder holder, Instant at) {
        return Elsewhere.sign(pdf, holder, folder, at, "America/Los_Angeles");
    }

    /** What the page says after the file was taken. */
    private String saved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(TestVisitor.text(answer)).isEqualTo(303);
        return text(URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getPath());
    }

    private static String refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(TestVisitor.text(answer)).isEqualTo(422);
        return TestVisitor.text(answer);
    }

    private String text(String path) {
        return TestVisitor.text(director.get(path));
    }
}
