package se.samklang.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samklang.base.Refused;
import se.samklang.base.SwedishDate;
import se.samklang.documents.RenderedPdf;
import se.samklang.signatures.SignatureFinding.Content;
import se.samklang.signatures.SignatureFinding.Coverage;
import se.samklang.signatures.SignatureFinding.Trust;
import se.samklang.signatures.SignatureFinding.Validity;

class PdfSignerTest {

    private static final Authority AUTHORITY = new Authority("Provutfärdare Ett");
    private static final Authority.Holder SECRETARY = AUTHORITY.signer("Åsa Öberg", 2020, 2040);
    private static final Authority.Holder CHAIR = AUTHORITY.signer("Ivan Ivarsson", 2020, 2040);
    private static final Authority.Holder VERIFIER = AUTHORITY.signer("Östen Ärlig", 2020, 2040);
    private static final byte[] DOCUMENT = RenderedPdf.rich();

    @TempDir
    private Path folder = Path.of("");

    private Office office = new Office(folder);

    @BeforeEach
    void open() {
        office = new Office(folder).trusting(AUTHORITY);
    }

    @Test
    void a_signed_document_is_valid_and_tells_who_signed_and_when() {
        byte[] signed = office.sign(DOCUMENT, SECRETARY, Office.SIGNED);
        SignatureFinding finding = office.examine(signed).getFirst();

        assertThat(finding.sentences())
                .containsExactly(
                        "Underskriften är giltig. Det som skrevs under är oförändrat.",
                        "Om certifikatet har spärrats är inte känt: ingen spärrlista finns i filen eller i programmet.");
        assertThat(finding.verdict()).isEqualTo(Verdict.VALID);
        assertThat(finding.signer()).isEqualTo("Åsa Öberg");
        assertThat(finding.reason()).isEqualTo("Justering av protokoll");
        assertThat(finding.claimedAt()).isEqualTo(Office.SIGNED);
        assertThat(finding.stampedAt()).isNull();
        assertThat(finding.profile()).isEqualTo("PAdES-BASELINE-B");
        assertThat(finding.coverage()).isEqualTo(Coverage.WHOLE_DOCUMENT);
        assertThat(finding.content()).isEqualTo(Content.UNCHANGED);
        assertThat(finding.validity()).isEqualTo(Validity.VALID);
        assertThat(finding.trust()).isEqualTo(Trust.TRUSTED);
    }

    @Test
    void three_sign_one_after_another_and_every_signature_stays_valid() {
        byte[] signed = DOCUMENT;
        for (Authority.Holder holder : List.of(SECRETARY, CHAIR, VERIFIER)) {
            signed = office.sign(signed, holder, Office.SIGNED);
        }

        List<SignatureFinding> findings = office.examine(signed);
        assertThat(findings)
                .extracting(SignatureFinding::signer)
                .containsExactly("Åsa Öberg", "Ivan Ivarsson", "Östen Ärlig");
        assertThat(findings).extracting(SignatureFinding::verdict).containsOnly(Verdict.VALID);
        assertThat(findings)
                .extracting(SignatureFinding::coverage)
                .containsExactly(Coverage.EARLIER_REVISION, Coverage.EARLIER_REVISION, Coverage.WHOLE_DOCUMENT);
        assertThat(Arrays.copyOf(signed, DOCUMENT.length)).isEqualTo(DOCUMENT);
    }

    @Test
    void a_signed_document_keeps_the_standards_of_the_unsigned() throws Exception {
        byte[] once = office.sign(DOCUMENT, SECRETARY, Office.SIGNED);
        byte[] twice = office.sign(once, CHAIR, Office.SIGNED);

        assertThat(RenderedPdf.faults(once, "2a")).isEmpty();
        assertThat(RenderedPdf.faults(twice, "2a")).isEmpty();
        assertThat(RenderedPdf.faults(twice, "ua1")).isEmpty();
    }

    @Test
    void a_time_stamp_service_s_time_is_kept_beside_the_signer_s_own() {
        Instant stamp = Instant.parse("2024-06-04T15:04:09Z");
        try (StubTimeStampService stamps =
                new StubTimeStampService(AUTHORITY.stamper(), stamp, StubTimeStampService.Mood.WORKING)) {
            byte[] signed = office.signStamped(DOCUMENT, SECRETARY, stamps.address());
            SignatureFinding finding = office.examine(signed).getFirst();

            assertThat(finding.verdict()).isEqualTo(Verdict.VALID);
            assertThat(finding.profile()).isEqualTo("PAdES-BASELINE-T");
            assertThat(finding.claimedAt()).isEqualTo(Office.SIGNED);
            assertThat(finding.stampedAt()).isEqualTo(stamp);
            assertThat(SwedishDate.printInstant(stamp)).isEqualTo("2024-06-04 17:04");
        }
    }

    @Test
    void nothing_is_signed_when_the_time_stamp_service_answers_nonsense() {
        for (StubTimeStampService.Mood mood :
                List.of(StubTimeStampService.Mood.BROKEN, StubTimeStampService.Mood.TALKATIVE)) {
            try (StubTimeStampService stamps = new StubTimeStampService(AUTHORITY.stamper(), Office.SIGNED, mood)) {
                assertThatThrownBy(() -> office.signStamped(DOCUMENT, SECRETARY, stamps.address()))
                        .isInstanceOf(Refused.class)
                        .hasMessage("TIDSSTAMPEL_SAKNAS");
            }
        }
    }

    @Test
    void nothing_is_signed_without_a_key_that_opens_and_holds() throws Exception {
        SignatureRequest request = new SignatureRequest("Åsa Öberg", "Prov", Office.SIGNED);
        PdfSigner keyless = new PdfSigner(SignatureSettings.none());
        assertThat(keyless.isReady()).isFalse();
        assertThatThrownBy(() -> keyless.sign(DOCUMENT, request)).hasMessage("UNDERSKRIFTSNYCKEL_SAKNAS");

        Path key = SECRETARY.save(folder);
        assertThatThrownBy(() -> new PdfSigner(new SignatureSettings(key, "fel", null, null)).sign(DOCUMENT, request))
                .hasMessage("UNDERSKRIFTSNYCKEL_FEL");
        Path junk = Files.write(folder.resolve("skrap.p12"), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> new PdfSigner(new SignatureSettings(junk, "", null, null)).sign(DOCUMENT, request))
                .hasMessage("UNDERSKRIFTSNYCKEL_FEL");
        assertThatThrownBy(() -> office.sign(DOCUMENT, AUTHORITY.signer("Gammal", 2018, 2019), Office.SIGNED))
                .hasMessage("UNDERSKRIFTSNYCKEL_GALLER_INTE");
    }

    @Test
    void the_password_of_the_key_is_never_printed() {
        assertThat(new SignatureSettings(Path.of("nyckel.p12"), "hemligt", null, null).toString())
                .contains("nyckel.p12")
                .doesNotContain("hemligt");
    }
}
