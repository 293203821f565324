package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samklang.base.Refused;

/** Files that a pack takes in with care, or refuses by name. */
class PdfPackRefusalTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void what_cannot_be_taken_in_is_refused_by_name(String code, byte[] file) {
        PdfPack.Part part = PdfPack.Part.of("Bilaga 3", "Underlag", "underlag.pdf", file);

        assertThatThrownBy(() -> PdfPack.pageCount(part)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code);
            assertThat(refused.refusal().sentence()).startsWith("Bilaga 3 (underlag.pdf) ");
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> PdfPack.pack("Handlingar", List.of(part), out, page -> {}))
                .isInstanceOf(Refused.class);
        assertThat(out.size()).isZero();
    }

    static Stream<Object[]> hostile() throws IOException {
        byte[] whole = PdfPackTest.made(pdf -> pdf.addPage(new PDPage(PDRectangle.A4)));
        byte[] half = PdfPackTest.RENDERINGS.render(Minutes.letter(), OutputFormat.PDF);
        return Stream.of(
                new Object[] {"bilaga-last", locked("hemligt")},
                new Object[] {"bilaga-last", locked("")},
                new Object[] {"bilaga-trasig", "%PDF-1.7\nsedan inget".getBytes(StandardCharsets.US_ASCII)},
                new Object[] {"bilaga-trasig", PdfPackTest.made(pdf -> {})},
                new Object[] {"bilaga-trasig", java.util.Arrays.copyOf(half, 600)},
                new Object[] {
                    "bilaga-for-lang",
                    PdfPackTest.made(pdf -> {
                        for (int i = 0; i < 10_000; i++) {
                            pdf.addPage(new PDPage(PDRectangle.A4));
                        }
                    })
                },
                new Object[] {
                    "bilaga-sidmatt", PdfPackTest.made(pdf -> pdf.addPage(new PDPage(new PDRectangle(1e6f, 1e6f))))
                },
                new Object[] {"bilaga-sidmatt", PdfPackTest.made(pdf -> pdf.addPage(new PDPage(new PDRectangle(0, 0))))
                },
                new Object[] {
                    "bilaga-trasig-bild",
                    new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', (byte) whole.length}
                });
    }

    @Test
    void random_damage_is_either_taken_in_or_refused() throws Exception {
        byte[] whole = PdfPackTest.RENDERINGS.render(Minutes.letter(), OutputFormat.PDF);
        Random random = new Random(20_240_527);
        int refused = 0;
        for (int round = 0; round < 60; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 40; i++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(PdfPackTest.packed(PdfPack.Part.of("Bilaga 1", "Skadad", "skadad.pdf", damaged)))
                        .isNotEmpty();
            } catch (Refused known) {
                refused++;
            }
        }
        assertThat(refused).isBetween(0, 60);
    }

    @Test
    void a_file_that_is_neither_has_no_pages() {
        assertThat(PdfPack.pageCount("Hej".getBytes(StandardCharsets.UTF_8))).isZero();
        assertThat(PdfPack.pageCount(new byte[0])).isZero();
    }

    private static byte[] locked(String password) throws IOException {
        return PdfPackTest.made(pdf -> {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream ink = new PDPageContentStream(pdf, page)) {
                ink.addRect(10, 10, 50, 50);
                ink.fill();
            }
            AccessPermission permission = new AccessPermission();
            permission.setCanAssembleDocument(false);
            pdf.protect(new StandardProtectionPolicy("ägare", password, permission));
        });
    }
}
