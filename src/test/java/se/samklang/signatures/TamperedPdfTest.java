package se.samklang.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samklang.base.Refused;
import se.samklang.documents.RenderedPdf;
import se.samklang.signatures.SignatureFinding.Content;
import se.samklang.signatures.SignatureFinding.Coverage;

/** Case A85: what was done to a signed file is told, and the signature is invalid. */
class TamperedPdfTest {

    private static final Authority AUTHORITY = new Authority("Provutfärdare Två");
    private static final Authority.Holder SIGNER = AUTHORITY.signer("Åsa Öberg", 2020, 2040);
    private static final Authority.Holder OTHER = AUTHORITY.signer("Ivan Ivarsson", 2020, 2040);
    private static final byte[] DOCUMENT = RenderedPdf.of("Styrelsen beslutar att bevilja 350 000 kr.");

    @TempDir
    private Path folder = Path.of("");

    private Office office = new Office(folder);

    @BeforeEach
    void open() {
        office = new Office(folder).trusting(AUTHORITY);
    }

    @Test
    void one_changed_byte_anywhere_is_found() {
        byte[] signed = office.sign(DOCUMENT, SIGNER, Office.SIGNED);
        int[] own = Tampering.contentsRange(signed);
        Random random = new Random(85);

        for (int round = 0; round < 30; round++) {
            int place = random.nextInt(signed.length);
            if (place < own[0] || place >= own[1]) {
                byte[] changed = signed.clone();
                changed[place] ^= 1;
                assertThat(verdicts(changed)).as("byte %d", place).doesNotContain(Verdict.VALID);
            }
        }
    }

    @Test
    void a_changed_byte_is_told_as_content_that_does_not_fit() {
        byte[] signed = office.sign(DOCUMENT, SIGNER, Office.SIGNED);
        int place = new String(signed, StandardCharsets.ISO_8859_1).indexOf("stream") + 20;
        signed[place] ^= 1;

        SignatureFinding finding = office.examine(signed).getFirst();
        assertThat(finding.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(finding.content()).isEqualTo(Content.BROKEN);
        assertThat(finding.sentences().get(1))
                .startsWith("Kontrollsumman av det som står i filen är inte den som skrevs under");
    }

    @Test
    void a_signature_moved_from_another_version_does_not_fit() {
        byte[] signed = office.sign(DOCUMENT, SIGNER, Office.SIGNED);
        byte[] version =
                office.sign(RenderedPdf.of("Styrelsen beslutar att bevilja 950 000 kr."), SIGNER, Office.SIGNED);
        int[] from = Tampering.contentsRange(signed);
        int[] to = Tampering.contentsRange(version);
        assertThat(to[1] - to[0]).isEqualTo(from[1] - from[0]);
        System.arraycopy(signed, from[0], version, to[0], to[1] - to[0]);

        SignatureFinding finding = office.examine(version).getFirst();
        assertThat(finding.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(finding.sentences().get(1)).contains("hör underskriften till en annan version");
    }

    @Test
    void a_file_that_came_back_signed_is_compared_with_what_was_sent() {
        byte[] signed = office.sign(DOCUMENT, SIGNER, Office.SIGNED);
        byte[] tampered = office.sign(Tampering.appended(DOCUMENT, Tampering::replaceFirstPage), SIGNER, Office.SIGNED);
        PdfSignatures signatures = office.examining(null);

        assertThat(signatures.differences(DOCUMENT, signed)).isEmpty();
        assertThat(signatures.differences(RenderedPdf.of("En annan text."), signed))
                .containsExactly("Filen bygger på en annan version än den som skickades för underskrift.");
        assertThat(signatures.differences(DOCUMENT, tampered))
                .containsExactly("Innehållet på sidorna har ändrats efter att den här underskriften gjordes.");
    }

    @Test
    void a_revision_with_other_pages_is_told() {
        byte[] signed = office.sign(DOCUMENT, SIGNER, Office.SIGNED);

        assertChanged(Tampering.appended(signed, Tampering::replaceFirstPage), "Innehållet på sidorna har ändrats");
        assertChanged(Tampering.appended(signed, Tampering::addPage), "Innehållet på sidorna har ändrats");
        assertChanged(Tampering.appended(signed, Tampering::annotate), "En anteckning eller länk har lagts till");
    }

    @Test
    void an_addition_that_no_signature_belongs_to_is_told_also_when_nothing_is_seen_of_it() {
        byte[] signed = office.sign(DOCUMENT, SIGNER, Office.SIGNED);
        byte[] junk = Arrays.copyOf(signed, signed.length + 5000);

        assertChanged(junk, "Filen har fått ett tillägg");
        assertChanged(Tampering.appended(signed, Tampering::describe), "Filen har fått ett tillägg");
    }

    @Test
    void a_later_signature_does_not_hide_what_was_changed_between() {
        byte[] signed = office.sign(DOCUMENT, SIGNER, Office.SIGNED);
        byte[] changed = office.sign(Tampering.appended(signed, Tampering::replaceFirstPage), OTHER, Office.SIGNED);

        List<SignatureFinding> findings = office.examine(changed);
        assertThat(findings).extracting(SignatureFinding::verdict).containsExactly(Verdict.INVALID, Verdict.VALID);
        assertThat(findings)
                .extracting(SignatureFinding::content)
                .containsExactly(Content.CHANGED_AFTERWARDS, Content.UNCHANGED);
        assertThat(findings.getFirst().coverage()).isEqualTo(Coverage.EARLIER_REVISION);
    }

    @Test
    void a_later_signature_that_claims_more_than_the_file_shields_no_change() {
        byte[] signed = office.sign(DOCUMENT, SIGNER, Office.SIGNED);
        byte[] changed = office.sign(Tampering.appended(signed, Tampering::replaceFirstPage), OTHER, Office.SIGNED);
        String text = new String(changed, StandardCharsets.ISO_8859_1);
        int start = text.indexOf("[", text.lastIndexOf("/ByteRange"));
        int end = text.indexOf("]", start);
        String[] numbers = text.substring(start + 1, end).split(" ");
        String range = "[" + String.join(" ", numbers[0], numbers[1], numbers[2], "1999999");
        Arrays.fill(changed, start, end, (byte) ' ');
        System.arraycopy(range.getBytes(StandardCharsets.US_ASCII), 0, changed, start, range.length());

        assertThat(office.examine(changed))
                .extracting(SignatureFinding::verdict)
                .containsOnly(Verdict.INVALID);
    }

    @Test
    void a_swapped_attachment_is_told_as_one() {
        byte[] signed = office.sign(Tampering.withAttachment(DOCUMENT, "Budget 100 kr"), SIGNER, Office.SIGNED);
        assertThat(verdicts(signed)).containsExactly(Verdict.VALID);

        assertChanged(
                Tampering.appended(signed, Tampering::swapAttachment),
                "En bilaga har bytts ut, lagts till eller tagits bort");
        assertChanged(
                Tampering.appended(signed, document -> {
                    document.getDocumentCatalog().getCOSObject().removeItem(COSName.NAMES);
                    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                }),
                "En bilaga har bytts ut, lagts till eller tagits bort");
    }

    @Test
    void a_signature_that_cannot_be_read_is_not_passed_over() {
        byte[] once = office.sign(DOCUMENT, SIGNER, Office.SIGNED);
        byte[] signed = office.sign(once, OTHER, Office.SIGNED);
        int[] own = Tampering.contentsRange(signed);
        Arrays.fill(signed, own[0] + 1, own[0] + 9, (byte) '7');

        List<SignatureFinding> findings = office.examine(signed);
        assertThat(findings).hasSize(2);
        assertThat(findings).extracting(SignatureFinding::verdict).containsOnly(Verdict.INVALID);
    }

    private void assertChanged(byte[] pdf, String sentence) {
        SignatureFinding finding = office.examine(pdf).getFirst();
        assertThat(finding.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(finding.content()).isEqualTo(Content.CHANGED_AFTERWARDS);
        assertThat(finding.coverage()).isEqualTo(Coverage.EARLIER_REVISION);
        assertThat(finding.sentences().get(1)).startsWith(sentence);
    }

    private List<Verdict> verdicts(byte[] pdf) {
        try {
            return office.examine(pdf).stream().map(SignatureFinding::verdict).toList();
        } catch (Refused unreadable) {
            return List.of();
        }
    }
}
