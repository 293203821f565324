package se.samklang.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samklang.base.SwedishDate;
import se.samklang.documents.RenderedPdf;
import se.samklang.signatures.SignatureFinding.Content;
import se.samklang.signatures.SignatureFinding.Trust;
import se.samklang.signatures.SignatureFinding.Validity;

/** Case A85, the certificates: expired, revoked, unknown; and the times of the stamps. */
class CertificateVerdictTest {

    private static final Authority AUTHORITY = new Authority("Provutfärdare Tre");
    private static final Authority.Holder SIGNER = AUTHORITY.signer("Åsa Öberg", 2020, 2040);
    private static final byte[] DOCUMENT = RenderedPdf.of("Protokollet justeras.");

    @TempDir
    private Path folder = Path.of("");

    private Office office = new Office(folder);

    @BeforeEach
    void open() {
        office = new Office(folder).trusting(AUTHORITY);
    }

    @Test
    void a_certificate_that_had_expired_makes_the_signature_invalid() {
        Authority.Holder old = AUTHORITY.signer("Gammal", 2020, 2023);
        SignatureFinding finding = finding(Elsewhere.sign(DOCUMENT, old, folder, Office.SIGNED, "Europe/Stockholm"));

        assertThat(finding.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(finding.validity()).isEqualTo(Validity.EXPIRED);
        assertThat(finding.content()).isEqualTo(Content.UNCHANGED);
        assertThat(finding.sentences())
                .contains("Certifikatet gick ut 2023-01-01 01:00, före underskriften 2024-06-04 17:04.");
    }

    @Test
    void a_certificate_that_did_not_hold_yet_makes_the_signature_invalid() {
        Authority.Holder early = AUTHORITY.signer("Tidig", 2025, 2030);
        SignatureFinding finding = finding(Elsewhere.sign(DOCUMENT, early, folder, Office.SIGNED, "Europe/Stockholm"));

        assertThat(finding.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(finding.validity()).isEqualTo(Validity.NOT_YET_VALID);
    }

    @Test
    void the_time_stamp_is_believed_before_the_signer_s_clock() {
        Authority.Holder old = AUTHORITY.signer("Gammal", 2020, 2023);
        Instant before = Instant.parse("2022-05-01T10:00:00Z");
        try (StubTimeStampService late = stamps("2024-05-01T10:00:00Z");
                StubTimeStampService early = stamps("2022-05-01T10:00:05Z")) {
            assertThat(finding(signed(old, before, late)).validity()).isEqualTo(Validity.EXPIRED);
            assertThat(finding(signed(old, before, early)).verdict()).isEqualTo(Verdict.VALID);
        }
        SignatureFinding unproved = finding(office.sign(DOCUMENT, old, before));
        assertThat(unproved.validity()).isEqualTo(Validity.EXPIRED_SINCE);
        assertThat(unproved.verdict()).isEqualTo(Verdict.INDETERMINATE);
    }

    @Test
    void a_certificate_that_was_revoked_makes_the_signature_invalid() {
        office.listing(AUTHORITY.revoked(
                SIGNER.certificate(), Instant.parse("2024-06-03T08:00:00Z"), Instant.parse("2024-06-20T08:00:00Z")));
        SignatureFinding finding = finding(office.sign(DOCUMENT, SIGNER, Office.SIGNED));

        assertThat(finding.sentences())
                .contains("Certifikatet spärrades 2024-06-03 10:00, före underskriften 2024-06-04 17:04.");
        assertThat(finding.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(finding.validity()).isEqualTo(Validity.REVOKED);
    }

    @Test
    void a_certificate_revoked_later_is_no_matter_where_a_time_stamp_proves_it() {
        office.listing(AUTHORITY.revoked(
                SIGNER.certificate(), Instant.parse("2024-06-10T08:00:00Z"), Instant.parse("2024-06-20T08:00:00Z")));
        SignatureFinding unproved = finding(office.sign(DOCUMENT, SIGNER, Office.SIGNED));
        assertThat(unproved.validity()).isEqualTo(Validity.REVOKED_SINCE);
        assertThat(unproved.verdict()).isEqualTo(Verdict.INDETERMINATE);

        try (StubTimeStampService stamps = stamps("2024-06-04T15:04:10Z")) {
            SignatureFinding proved = finding(signed(SIGNER, Office.SIGNED, stamps));
            assertThat(proved.sentences())
                    .contains("Certifikatet spärrades 2024-06-10 10:00, efter underskriften, som har tidsstämpel.");
            assertThat(proved.verdict()).isEqualTo(Verdict.VALID);
        }
    }

    @Test
    void another_s_revocation_is_not_the_signer_s() {
        office.listing(AUTHORITY.revoked(
                AUTHORITY.signer("Någon annan", 2020, 2040).certificate(),
                Instant.parse("2024-06-03T08:00:00Z"),
                Instant.parse("2024-06-20T08:00:00Z")));
        SignatureFinding finding = finding(office.sign(DOCUMENT, SIGNER, Office.SIGNED));

        assertThat(finding.sentences()).containsExactly("Underskriften är giltig. Det som skrevs under är oförändrat.");
        assertThat(finding.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void an_issuer_nobody_named_and_a_certificate_of_one_s_own_are_told_apart() {
        Authority.Holder stranger = new Authority("Okänd utfärdare").signer("Främling", 2020, 2040);
        SignatureFinding unknown = finding(office.sign(DOCUMENT, stranger, Office.SIGNED));
        assertThat(unknown.trust()).isEqualTo(Trust.UNKNOWN_ISSUER);
        assertThat(unknown.verdict()).isEqualTo(Verdict.INDETERMINATE);

        SignatureFinding own = finding(office.sign(DOCUMENT, Authority.selfSigned("Egen"), Office.SIGNED));
        assertThat(own.trust()).isEqualTo(Trust.SELF_SIGNED);
        assertThat(own.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(own.content()).isEqualTo(Content.UNCHANGED);
    }

    @Test
    void without_trusted_certificates_the_content_is_judged_and_the_issuer_is_told_as_not_examined() {
        Office alone = new Office(folder);
        byte[] signed = alone.sign(DOCUMENT, SIGNER, Office.SIGNED);
        SignatureFinding finding = alone.examine(signed).getFirst();

        assertThat(finding.content()).isEqualTo(Content.UNCHANGED);
        assertThat(finding.trust()).isEqualTo(Trust.NOT_EXAMINED);
        assertThat(finding.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(finding.sentences())
                .contains("Vem som utfärdat certifikatet är inte prövat: inga betrodda certifikat är inställda.");
        assertThat(alone.examining(SIGNER).examine(signed).getFirst().trust()).isEqualTo(Trust.OWN_KEY);
        assertThat(alone.examining(SIGNER).examine(signed).getFirst().verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void a_stamp_in_california_and_one_in_sweden_are_one_instant() {
        for (String zone : new String[] {"America/Los_Angeles", "Europe/Stockholm", "UTC"}) {
            SignatureFinding finding = finding(Elsewhere.sign(DOCUMENT, SIGNER, folder, Office.SIGNED, zone));

            assertThat(finding.claimedAt()).as(zone).isEqualTo(Office.SIGNED);
            assertThat(SwedishDate.printInstant(Office.SIGNED)).isEqualTo("2024-06-04 17:04");
        }
    }

    private SignatureFinding finding(byte[] pdf) {
        return office.examine(pdf).getFirst();
    }

    private byte[] signed(Authority.Holder holder, Instant at, StubTimeStampService stamps) {
        return office.signer(holder, stamps.address())
                .sign(DOCUMENT, new SignatureRequest("Åsa Öberg", "Justering av protokoll", at));
    }

    private static StubTimeStampService stamps(String instant) {
        return new StubTimeStampService(AUTHORITY.stamper(), Instant.parse(instant), StubTimeStampService.Mood.WORKING);
    }
}
