package se.samklang.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samklang.base.Refused;
import se.samklang.documents.RenderedPdf;

class HostilePdfTest {

    private static final Authority AUTHORITY = new Authority("Provutfärdare Fyra");
    private static final byte[] DOCUMENT = RenderedPdf.of("Ett protokoll.");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void what_is_no_pdf_is_refused() {
        assertRefused(new byte[0], "INTE_PDF");
        assertRefused("Detta är ett brev.".getBytes(StandardCharsets.UTF_8), "INTE_PDF");
        assertRefused("%PDF-1.7 och sedan inget".getBytes(StandardCharsets.UTF_8), "PDF_OLASBAR");
        assertRefused(new byte[PdfFile.LARGEST_BYTES + 1], "PDF_FOR_STOR");
    }

    @Test
    void a_file_that_was_cut_off_is_never_called_unsigned_or_valid() {
        byte[] signed = new Office(folder).sign(DOCUMENT, AUTHORITY.signer("Åsa Öberg", 2020, 2040), Office.SIGNED);
        for (int kept = 1; kept < 10; kept++) {
            byte[] cut = Arrays.copyOf(signed, signed.length * kept / 10);
            assertRefused(cut, "PDF_OLASBAR");
        }
        assertThat(examination().examine(DOCUMENT)).isEmpty();
    }

    @Test
    void a_locked_file_is_refused() {
        byte[] locked = Tampering.rewritten(
                DOCUMENT,
                document -> document.protect(new StandardProtectionPolicy("agare", "lasare", new AccessPermission())));
        byte[] restricted = Tampering.rewritten(
                DOCUMENT,
                document -> document.protect(new StandardProtectionPolicy("agare", "", new AccessPermission())));

        assertRefused(locked, "PDF_LAST");
        assertRefused(restricted, "PDF_LAST");
    }

    @Test
    void forms_that_draw_themselves_and_content_from_elsewhere_are_refused() {
        byte[] form = Tampering.rewritten(DOCUMENT, document -> {
            COSDictionary fields = new COSDictionary();
            fields.setItem(COSName.getPDFName("XFA"), new COSString("<xdp/>"));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, fields);
        });
        byte[] outside = Tampering.rewritten(DOCUMENT, document -> {
            PDStream stream = new PDStream(document);
            stream.getCOSObject().setItem(COSName.F, Tampering.external());
            document.getPage(0).setContents(stream);
        });

        assertRefused(form, "PDF_XFA");
        assertRefused(outside, "PDF_UTIFRAN");
    }

    @Test
    void a_file_nested_without_end_is_refused() {
        String deep = "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF";
        assertRefused(deep.getBytes(StandardCharsets.US_ASCII), "PDF_OLASBAR");
    }

    @Test
    void whatever_is_done_to_a_file_the_answer_is_findings_or_a_refusal() {
        byte[] signed = new Office(folder).sign(DOCUMENT, AUTHORITY.signer("Åsa Öberg", 2020, 2040), Office.SIGNED);
        Random random = new Random(2024);
        for (int round = 0; round < 60; round++) {
            byte[] changed = signed.clone();
            for (int change = 0; change < 1 + round * 4; change++) {
                int place = round % 2 == 0
                        ? random.nextInt(changed.length)
                        : changed.length - 1 - random.nextInt(Math.min(40_000, changed.length));
                changed[place] = (byte) random.nextInt(256);
            }
            assertThat(answers(changed)).as("round %d", round).isTrue();
        }
    }

    private static boolean answers(byte[] pdf) {
        try {
            return examination().examine(pdf).stream().noneMatch(finding -> finding.verdict() == Verdict.VALID);
        } catch (Refused refused) {
            return !refused.refusal().sentence().isBlank();
        }
    }

    private static void assertRefused(byte[] pdf, String code) {
        assertThatThrownBy(() -> examination().examine(pdf))
                .isInstanceOf(Refused.class)
                .hasMessage(code);
    }

    private static PdfSignatures examination() {
        return new Office(Path.of("")).examining(null);
    }
}
