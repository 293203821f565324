package se.samklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samklang.RunningApplication;
import se.samklang.SigningApplication;
import se.samklang.TestVisitor;
import se.samklang.database.TestDatabase;
import se.samklang.documents.RenderedPdf;
import se.samklang.signatures.Authority;
import se.samklang.signatures.Issuer;
import se.samklang.signatures.StubTimeStampService;
import se.samklang.web.Role;

/** The program's own seal on verified minutes, with the key an installation has in its settings. */
class SealTest {

    private static final Authority ISSUER = new Authority("Provutfärdare Stämpel");
    private static final Authority.Holder PROGRAM = ISSUER.signer("Samklang Provinstallation", 2015, 2040);
    private static final Instant NOW = TestDatabase.CLOCK.instant();

    @TempDir
    private static Path folder = Path.of("");

    private static SigningApplication application;

    private final GivenMeeting given = GivenMeeting.readyIn(TestDatabase.newAssociation());
    private final String sealed = "/stamplat/fil/pdf";

    @BeforeAll
    static void start() throws IOException {
        application = SigningApplication.with(settings());
    }

    @Test
    void the_final_pdf_is_sealed_valid_and_still_for_archives_and_screen_readers() throws Exception {
        TestVisitor director = application.visitorIn(given.scope, Role.DIRECTOR);
        GoingRound minutes = verified(director);
        byte[] unsealed = director.download(file(minutes, "/justerat/fil/pdf")).body();

        assertThat(minutes.page()).contains("Ostämplat PDF-filen är inte stämplad än.", "Stämpla PDF-filen");
        assertThat(director.post(minutes.edition() + "/stampla", Map.of()).statusCode())
                .isEqualTo(303);

        byte[] pdf = director.download(file(minutes, sealed)).body();
        assertThat(pdf).startsWith(unsealed);
        assertThat(Issuer.witness(pdf, ISSUER, NOW)).isEqualTo("TOTAL_PASSED PAdES-BASELINE-B null");
        assertThat(RenderedPdf.faults(pdf, "2a")).isEmpty();
        assertThat(RenderedPdf.faults(pdf, "ua1")).isEmpty();
        assertThat(minutes.page()).contains("PDF-filen är stämplad.").doesNotContain("Ostämplat", "Stämpla PDF-filen");
        assertThat(TestVisitor.text(director.get("/moten/" + given.id + "/protokoll")))
                .contains("Stämplad (PDF)");
        assertThat(TestVisitor.text(director.upload("/justering/granska", "a.pdf", pdf)))
                .contains(
                        "Samklang Provinstallation Underskriften: giltig",
                        "Täcker hela filen Ja",
                        "Ändrad efteråt Nej");
        assertThat(TestVisitor.text(director.post(minutes.edition() + "/stampla", Map.of())))
                .contains("redan stämplat");
    }

    @Test
    void a_configured_time_stamp_service_s_time_stands_in_the_seal() throws Exception {
        Instant stamp = NOW.plusSeconds(2);
        try (StubTimeStampService stamps =
                new StubTimeStampService(ISSUER.stamper(), stamp, StubTimeStampService.Mood.WORKING)) {
            Map<String, String> settings = new HashMap<>(settings());
            settings.put("SAMKLANG_TIME_STAMP_URL", stamps.address().toString());
            TestVisitor director = SigningApplication.with(settings).visitorIn(given.scope, Role.DIRECTOR);
            GoingRound minutes = verified(director);

            assertThat(director.post(minutes.edition() + "/stampla", Map.of()).statusCode())
                    .isEqualTo(303);

            byte[] pdf = director.download(file(minutes, sealed)).body();
            assertThat(Issuer.witness(pdf, ISSUER, NOW.plusSeconds(60)))
                    .isEqualTo("TOTAL_PASSED PAdES-BASELINE-T " + stamp);
            assertThat(RenderedPdf.faults(pdf, "2a")).isEmpty();
            assertThat(TestVisitor.text(director.upload("/justering/granska", "a.pdf", pdf)))
                    .contains("Tid enligt tidsstämpel 2017-09-01 10:00 svensk tid");
        }
    }

    @Test
    void without_a_key_the_page_says_that_the_document_has_no_seal() {
        TestVisitor director = RunningApplication.visitorIn(given.scope, Role.DIRECTOR);
        GoingRound minutes = verified(director);

        assertThat(minutes.page())
                .contains("Elektronisk stämpel Ostämplat Programmet har ingen nyckel att stämpla med")
                .doesNotContain("Stämpla PDF-filen");
        assertThat(TestVisitor.text(director.get("/moten/" + given.id + "/protokoll")))
                .contains("ostämplad");
        assertThat(director.download(file(minutes, sealed)).statusCode()).isEqualTo(404);
        assertThat(TestVisitor.text(director.post(minutes.edition() + "/stampla", Map.of())))
                .contains("Programmet har ingen nyckel att skriva under med");
    }

    @Test
    void one_key_seals_for_every_förbund_and_the_förbund_is_named_beside_it() {
        GivenMeeting other = GivenMeeting.readyIn(TestDatabase.newAssociation());

        for (GivenMeeting each : List.of(given, other)) {
            TestVisitor director = application.visitorIn(each.scope, Role.DIRECTOR);
            GoingRound minutes = verified(director, each);
            director.post(minutes.edition() + "/stampla", Map.of());
            String report = TestVisitor.text(director.upload(
                    "/justering/granska",
                    "a.pdf",
                    director.download(file(minutes, sealed)).body()));
            assertThat(report)
                    .contains(
                            "Samklang Provinstallation Underskriften: giltig",
                            "Angivet i filen Provbygdens samordningsförbund: Justerat protokoll.");
        }
    }

    private GoingRound verified(TestVisitor director) {
        return verified(director, given);
    }

    private static GoingRound verified(TestVisitor director, GivenMeeting meeting) {
        GoingRound minutes = GoingRound.sent(director, meeting);
        for (String person : List.of("Sune Skrivare", "Cilla Chef", "Vera Ledamot")) {
            assertThat(minutes.paper(person).statusCode()).isEqualTo(303);
        }
        return minutes;
    }

    private static String file(GoingRound minutes, String stage) {
        String edition = minutes.edition().substring(minutes.edition().lastIndexOf('/') + 1);
        return "/moten/" + minutes.given().id + "/protokoll/utgavor/" + edition + stage;
    }

    private static Map<String, String> settings() throws IOException {
        Path password = Files.writeString(folder.resolve("losenord"), Authority.PASSWORD + "\n");
        return Map.of(
                "SAMKLANG_SIGNING_KEY",
                PROGRAM.save(folder).toString(),
                "SAMKLANG_SIGNING_KEY_PASSWORD_FILE",
                password.toString(),
                "SAMKLANG_TRUSTED_CERTIFICATES",
                Issuer.trusted(ISSUER, folder.resolve("betrodda")).toString());
    }
}
