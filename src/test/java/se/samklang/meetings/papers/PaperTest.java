package se.samklang.meetings.papers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Files as they are sent: what they are, what they are called, and which are refused. */
public class PaperTest {

    @Test
    void a_file_is_of_the_kind_its_content_is() throws IOException {
        assertThat(read("faktura.exe", pdf(3)).kind()).isEqualTo(PaperKind.PDF);
        assertThat(read("bild.pdf", picture("png")).kind()).isEqualTo(PaperKind.PNG);
        assertThat(read("bild", picture("jpg")).kind()).isEqualTo(PaperKind.JPEG);
        assertThat(read("a.docx", archive("[Content_Types].xml", "word/document.xml"))
                        .kind())
                .isEqualTo(PaperKind.DOCX);
        assertThat(read("a.zip", archive("[Content_Types].xml", "xl/workbook.xml"))
                        .kind())
                .isEqualTo(PaperKind.XLSX);
        assertThat(read("a.odt", archive("mimetype", "content.xml")).kind()).isEqualTo(PaperKind.ODT);
        assertThat(read("a.txt", "Ett svar på 3 < 4 frågor\n".getBytes(UTF_8)).kind())
                .isEqualTo(PaperKind.TXT);
    }

    @Test
    void the_pages_of_a_pdf_are_counted() throws IOException {
        assertThat(read("plan.pdf", pdf(3)).pageCount()).isEqualTo(3);
        assertThat(read("plan.txt", "Text".getBytes(UTF_8)).pageCount()).isNull();
    }

    @Test
    void what_can_act_by_itself_is_refused() throws IOException {
        assertThat(refusal(bytes('M', 'Z', 0x90, 0))).contains("är ett program");
        assertThat(refusal("#!/bin/sh\nrm -rf /".getBytes(UTF_8))).contains("är ett program");
        assertThat(refusal("<html><script>alert(1)</script>".getBytes(UTF_8))).contains("webbsida");
        assertThat(refusal("\uFEFF  <svg xmlns=\"\">".getBytes(UTF_8))).contains("SVG-bild");
        assertThat(refusal("Hej <SCRIPT src=x>".getBytes(UTF_8))).contains("webbsida");
        assertThat(refusal(archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .contains("makron");
        assertThat(refusal(archive("index.html"))).contains("arkiv");
        assertThat(refusal(bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1))).contains("äldre Office-format");
    }

    @Test
    void what_nobody_can_read_is_refused() throws IOException {
        assertThat(refusal(new byte[0])).contains("tom");
        assertThat(refusal("Örebro".getBytes(ISO_8859_1))).contains("UTF-8");
        assertThat(refusal(bytes(1, 2, 3))).contains("känns inte igen");
        assertThat(refusal("%PDF-1.7 och sedan ingenting".getBytes(UTF_8))).isNotEmpty();
        assertThat(refusal(locked())).contains("lösenord");
        assertThat(refusal(bytes('P', 'K', 3, 4, 1, 1))).contains("skadad");
        assertThat(refusal(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0))).isNotEmpty();
    }

    @Test
    void an_archive_that_swells_is_refused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int mega = 0; mega < 60; mega++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }

        assertThat(refusal(bomb.toByteArray())).contains("orimligt stor");
    }

    @Test
    void a_name_leads_nowhere_and_hides_nothing() {
        assertThat(name("../../etc/passwd")).isEqualTo("passwd.pdf");
        assertThat(name("C:\\Users\\x\\Plan.PDF")).isEqualTo("Plan.PDF");
        assertThat(name("..")).isEqualTo("bilaga.pdf");
        assertThat(name("")).isEqualTo("bilaga.pdf");
        assertThat(name("faktura\u202Efdp.exe")).isEqualTo("fakturafdp.exe.pdf");
        assertThat(name("a\r\nSet-Cookie: x\u0000.pdf")).isEqualTo("aSet-Cookie_ x.pdf");
        assertThat(name("nul.pdf")).isEqualTo("_nul.pdf");
        assertThat(name("  .dold. ")).isEqualTo("dold.pdf");
        assertThat(name("A\u030Arsplan.pdf")).isEqualTo("Årsplan.pdf");
        assertThat(name("\uD83D".repeat(5) + "x.pdf")).isEqualTo("x.pdf");
        assertThat(name("å".repeat(300) + ".pdf")).hasSize(120).endsWith("å.pdf");
        assertThat(name("<b>Plan</b>.pdf")).isEqualTo("b_.pdf");
    }

    @Test
    void a_name_with_an_identity_number_is_refused() {
        assertThat(Paper.read("19900101-0017 beslut.txt", "Text".getBytes(UTF_8))
                        .reason())
                .contains("personnummer");
    }

    public static byte[] pdf(int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] locked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("ägare", "läsare", new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    static byte[] archive(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write((part.equals("mimetype") ? "application/vnd.oasis.opendocument.text" : "x").getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static Paper read(String name, byte[] content) {
        return Objects.requireNonNull(Paper.read(name, content).orNull());
    }

    private static String refusal(byte[] content) {
        return Objects.toString(Paper.read("fil.pdf", content).reason(), "");
    }

    private static String name(String sent) {
        return PaperName.of(sent, PaperKind.PDF);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int index = 0; index < values.length; index++) {
            bytes[index] = (byte) values[index];
        }
        return bytes;
    }
}
