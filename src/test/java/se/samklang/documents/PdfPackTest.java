package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document and its attachments as one PDF. */
class PdfPackTest {

    static final Renderings RENDERINGS = new Renderings(new HtmlRendering());

    @Test
    void a_summons_and_its_attachments_become_one_file_with_a_bookmark_for_each() throws Exception {
        byte[] summons = RENDERINGS.render(Minutes.letter(), OutputFormat.PDF);
        byte[] report = RENDERINGS.render(Given.rich(), OutputFormat.PDF);
        List<Integer> told = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PdfPack.Packed packed = PdfPack.pack(
                "Handlingar",
                List.of(
                        PdfPack.Part.of("", "Kallelse", "kallelse.pdf", summons),
                        PdfPack.Part.of("Bilaga 1", "Rapport", "rapport.pdf", report),
                        PdfPack.Part.of("Bilaga 2", "Budget <2018>", "budget.xlsx", new byte[] {'P', 'K', 3, 4}),
                        PdfPack.Part.of("Bilaga 3", "Karta", "karta.png", picture(800, 400, "png")),
                        PdfPack.Part.of("Bilaga 4", "Foto", "foto.jpg", picture(300, 400, "jpg"))),
                out,
                told::add);

        Files.write(Path.of("target", "pack.pdf"), out.toByteArray());
        int reportPages = PdfPack.pageCount(report);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(packed.pages()).isEqualTo(1 + reportPages + 2 + 1);
            assertThat(bookmarks(pdf))
                    .containsExactly(
                            "Kallelse 1",
                            "Bilaga 1 – Rapport 2",
                            "Bilaga 2 – Budget <2018> " + packed.pages(),
                            "Bilaga 3 – Karta " + (reportPages + 2),
                            "Bilaga 4 – Foto " + (reportPages + 3));
            assertThat(text(pdf, 2)).contains("Bilaga 1", "Delårsrapport januari–augusti 2017");
            assertThat(text(pdf, 3)).doesNotContain("Bilaga 1");
            assertThat(text(pdf, packed.pages())).contains("Bilaga 2 – Budget <2018> ligger som egen fil: budget.xlsx");
            assertThat(text(pdf, reportPages + 2)).contains("Bilaga 3");
            assertThat(pdf.getPage(reportPages + 1).getMediaBox().getWidth()).isGreaterThan(800);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Handlingar");
        }
        assertThat(packed.parts()).extracting(PdfPack.Placed::pages).containsExactly(1, reportPages, 0, 1, 1);
        assertThat(told).hasSize(packed.pages() - 1).isSorted();
    }

    @Test
    void pages_look_in_the_pack_as_they_did_before() throws Exception {
        byte[] report = RENDERINGS.render(Given.rich(), OutputFormat.PDF);
        byte[] minutes = RENDERINGS.render(Minutes.minutes(), OutputFormat.PDF);
        byte[] packed = packed(
                PdfPack.Part.of("", "Rapport", "rapport.pdf", report),
                PdfPack.Part.of("", "Protokoll", "protokoll.pdf", minutes));

        try (PDDocument whole = Loader.loadPDF(packed);
                PDDocument first = Loader.loadPDF(report);
                PDDocument second = Loader.loadPDF(minutes)) {
            int before = first.getNumberOfPages();
            for (int page = 0; page < whole.getNumberOfPages(); page++) {
                BufferedImage own = new PDFRenderer(whole).renderImageWithDPI(page, 40);
                BufferedImage original = page < before
                        ? new PDFRenderer(first).renderImageWithDPI(page, 40)
                        : new PDFRenderer(second).renderImageWithDPI(page - before, 40);
                assertThat(points(own)).as("page " + (page + 1)).isEqualTo(points(original));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void the_number_stands_in_the_upper_right_corner_however_the_page_is_turned(int rotation) throws Exception {
        byte[] turned = made(pdf -> {
            PDPage page = new PDPage(new PDRectangle(100, 200, 500, 700));
            page.setRotation(rotation);
            pdf.addPage(page);
        });

        try (PDDocument pdf = Loader.loadPDF(packed(PdfPack.Part.of("Bilaga 12", "Vriden", "v.pdf", turned)))) {
            BufferedImage seen = new PDFRenderer(pdf).renderImageWithDPI(0, 72);
            int ink = 0;
            int inCorner = 0;
            for (int x = 0; x < seen.getWidth(); x++) {
                for (int y = 0; y < seen.getHeight(); y++) {
                    if ((seen.getRGB(x, y) & 0xff) < 160) {
                        ink++;
                        inCorner += x > seen.getWidth() - 70 && y < 30 ? 1 : 0;
                    }
                }
            }
            assertThat(ink).isPositive().isEqualTo(inCorner);
            assertThat(text(pdf, 1).strip()).isEqualTo("Bilaga 12");
        }
    }

    @Test
    void scripts_and_actions_stay_behind_and_links_to_the_web_come_along() throws Exception {
        byte[] hostile = made(pdf -> {
            PDPage page = new PDPage(PDRectangle.A4);
            PDPage next = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            pdf.addPage(next);
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
            COSDictionary additional = new COSDictionary();
            additional.setItem(COSName.O, new PDActionJavaScript("app.alert(2)"));
            page.getCOSObject().setItem(COSName.AA, additional);
            COSDictionary resources = new COSDictionary();
            COSDictionary names = new COSDictionary();
            names.setItem("AA", new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            resources.setItem(COSName.FONT, names);
            COSDictionary hidden = new COSDictionary();
            hidden.setItem("JS", new COSString("app.alert(3)"));
            resources.setItem("PieceInfo", hidden);
            page.getCOSObject().setItem(COSName.RESOURCES, resources);
            PDActionLaunch launch = new PDActionLaunch();
            launch.setF("cmd.exe");
            PDActionURI web = new PDActionURI();
            web.setURI("https://exempel.se/");
            PDActionURI odd = new PDActionURI();
            odd.setURI("javascript:alert(4)");
            COSArray annotations = new COSArray();
            for (COSDictionary action : List.of(
                    new PDActionJavaScript("app.alert(5)").getCOSObject(),
                    launch.getCOSObject(),
                    web.getCOSObject(),
                    odd.getCOSObject())) {
                PDAnnotationLink link = new PDAnnotationLink();
                link.setRectangle(new PDRectangle(10, 10, 100, 20));
                link.getCOSObject().setItem(COSName.A, action);
                annotations.add(link);
            }
            PDAnnotationLink within = new PDAnnotationLink();
            within.setRectangle(new PDRectangle(10, 40, 100, 20));
            COSArray place = new COSArray();
            place.add(next);
            place.add(COSName.getPDFName("Fit"));
            within.getCOSObject().setItem(COSName.DEST, place);
            annotations.add(within);
            page.getCOSObject().setItem(COSName.ANNOTS, annotations);
        });

        byte[] packed = packed(PdfPack.Part.of("Bilaga 1", "Elak", "elak.pdf", hostile));

        try (PDDocument pdf = Loader.loadPDF(packed)) {
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(pdf.getPage(0).getAnnotations()).hasSize(2);
            assertThat(pdf.getPage(0).getCOSObject().containsKey(COSName.AA)).isFalse();
            assertThat(pdf.getPage(0).getResources().getCOSObject().containsKey("PieceInfo"))
                    .isFalse();
            assertThat(pdf.getPage(0).getResources().getFont(COSName.getPDFName("AA")))
                    .isNotNull();
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            pdf.save(plain, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            assertThat(plain.toString(StandardCharsets.ISO_8859_1))
                    .contains("https://exempel.se/")
                    .doesNotContain("alert", "cmd.exe", "/Launch", "/JavaScript");
        }
    }

    @Test
    void a_photograph_is_turned_the_way_the_camera_was_held() {
        byte[] picture = {
            (byte) 0xff,
            (byte) 0xd8,
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };

        assertThat(CameraTurn.of(picture)).isEqualTo(90);
        assertThat(CameraTurn.of(new byte[] {1, 2, 3})).isZero();
        assertThat(CameraTurn.of(new byte[0])).isZero();
    }

    /** Makes a document. */
    interface Maker {
        void make(PDDocument pdf) throws IOException;
    }

    static byte[] made(Maker maker) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            maker.make(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    static byte[] packed(PdfPack.Part... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfPack.pack("Handlingar", List.of(parts), out, page -> {});
        return out.toByteArray();
    }

    static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, height / 2, 0x0a5a66);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    static List<String> bookmarks(PDDocument pdf) throws IOException {
        List<String> bookmarks = new ArrayList<>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            bookmarks.add(item.getTitle() + " " + (pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1));
        }
        return bookmarks;
    }

    static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        return text.getText(pdf);
    }

    private static int[] points(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
