package se.samklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samklang.signatures.SignatureFinding;
import se.samklang.signatures.Verdict;

/** When a PDF signed elsewhere counts as somebody's signature of the minutes. */
class SignedFileRulesTest {

    private static final Instant SIGNED = Instant.parse("2017-09-01T07:00:00Z");

    @Test
    void the_persons_own_valid_signature_over_the_whole_file_is_taken() {
        assertThat(faults(List.of(finding("Cilla  chef", Verdict.VALID, SignatureFinding.Coverage.WHOLE_DOCUMENT))))
                .isEmpty();
    }

    @Test
    void an_earlier_signature_in_a_file_that_others_signed_after_is_taken() {
        assertThat(faults(List.of(
                        finding("Cilla Chef", Verdict.VALID, SignatureFinding.Coverage.EARLIER_REVISION),
                        finding("Vera Ledamot", Verdict.VALID, SignatureFinding.Coverage.WHOLE_DOCUMENT))))
                .isEmpty();
    }

    @Test
    void each_fault_is_told() {
        assertThat(faults(List.of())).containsExactly("Filen har ingen elektronisk underskrift.");
        assertThat(faults(List.of(finding("Cilla Chef", Verdict.INVALID, SignatureFinding.Coverage.WHOLE_DOCUMENT))))
                .containsExactly("Underskriften av Cilla Chef är ogiltig: Så här är det.");
        assertThat(faults(List.of(
                        finding("Cilla Chef", Verdict.INDETERMINATE, SignatureFinding.Coverage.WHOLE_DOCUMENT))))
                .hasSize(1);
        assertThat(faults(List.of(finding("Cilla Chef", Verdict.VALID, SignatureFinding.Coverage.EARLIER_REVISION))))
                .containsExactly("Den sista underskriften täcker inte hela filen: något har lagts till efter den.");
        assertThat(faults(List.of(finding("Nils Annan", Verdict.VALID, SignatureFinding.Coverage.WHOLE_DOCUMENT))))
                .containsExactly("Filen är undertecknad av Nils Annan, men här väntas Cilla Chefs underskrift.");
        assertThat(SignedFileRules.faults(
                        List.of(finding("Cilla Chef", Verdict.VALID, SignatureFinding.Coverage.WHOLE_DOCUMENT)),
                        List.of("Filen bygger på en annan version."),
                        "Cilla Chef"))
                .containsExactly("Filen bygger på en annan version.");
    }

    @Test
    void the_stamp_of_a_service_goes_before_the_signers_own_clock() {
        SignatureFinding finding = finding("Cilla Chef", Verdict.VALID, SignatureFinding.Coverage.WHOLE_DOCUMENT);

        assertThat(SignedFileRules.at(finding)).contains(SIGNED);
    }

    private static List<String> faults(List<SignatureFinding> findings) {
        return SignedFileRules.faults(findings, List.of(), "Cilla Chef");
    }

    private static SignatureFinding finding(String signer, Verdict verdict, SignatureFinding.Coverage coverage) {
        return new SignatureFinding(
                signer,
                "",
                "",
                SIGNED.minusSeconds(60),
                SIGNED,
                "PAdES-BASELINE-T",
                coverage,
                SignatureFinding.Content.UNCHANGED,
                SignatureFinding.Validity.VALID,
                SignatureFinding.Trust.TRUSTED,
                verdict,
                List.of("Så här är det."));
    }
}
