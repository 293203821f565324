package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** How a pack is read aloud. */
class PdfTagsTest {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void documents_of_our_own_keep_the_standard_of_accessible_pdf_in_the_pack() throws Exception {
        byte[] packed = PdfPackTest.packed(
                PdfPack.Part.of("", "Kallelse", "kallelse.pdf", rendered(Minutes.letter())),
                PdfPack.Part.of("Bilaga 1", "Rapport", "rapport.pdf", rendered(Given.rich())),
                PdfPack.Part.of("Bilaga 2", "Protokoll", "protokoll.pdf", rendered(Minutes.minutes())));

        // A pack does not call itself accessible: what people attach decides that.
        assertThat(PdfRenderingTest.faults(packed, "ua1"))
                .filteredOn(fault -> !fault.startsWith("5-") && !fault.startsWith("7.1-8"))
                .isEmpty();
    }

    @Test
    void every_part_keeps_its_headings_and_tables_in_their_order() throws Exception {
        byte[] report = rendered(Given.rich());
        try (PDDocument own = Loader.loadPDF(report);
                PDDocument pack = Loader.loadPDF(PdfPackTest.packed(
                        PdfPack.Part.of("", "Kallelse", "kallelse.pdf", rendered(Minutes.letter())),
                        PdfPack.Part.of("Bilaga 1", "Rapport", "rapport.pdf", report)))) {
            List<PDStructureElement> parts = parts(pack);

            assertThat(parts)
                    .extracting(PDStructureElement::getTitle)
                    .containsExactly("Kallelse", "Bilaga 1 – Rapport");
            assertThat(roles(parts.get(1)))
                    .contains("H1", "TH", "TD", "Figure")
                    .containsExactlyElementsOf(roles(own.getDocumentCatalog().getStructureTreeRoot()));
        }
    }

    @Test
    void pages_without_structure_are_read_as_they_stand_and_pictures_by_their_title() throws Exception {
        byte[] untagged = PdfPackTest.made(pdf -> {
            PDPage written = new PDPage(PDRectangle.A4);
            pdf.addPage(written);
            try (PDPageContentStream ink = new PDPageContentStream(pdf, written)) {
                ink.beginText();
                ink.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                ink.newLineAtOffset(100, 700);
                ink.showText("Offert");
                ink.endText();
            }
            PDPage scanned = new PDPage(PDRectangle.A4);
            pdf.addPage(scanned);
            try (PDPageContentStream ink = new PDPageContentStream(pdf, scanned)) {
                ink.addRect(10, 10, 100, 100);
                ink.fill();
            }
        });

        try (PDDocument pack = Loader.loadPDF(PdfPackTest.packed(
                PdfPack.Part.of("Bilaga 1", "Offert", "offert.pdf", untagged),
                PdfPack.Part.of("Bilaga 2", "Karta", "karta.png", PdfPackTest.picture(80, 40, "png")),
                PdfPack.Part.of("Bilaga 3", "Budget", "budget.xlsx", new byte[] {'P', 'K', 3, 4})))) {
            assertThat(pack.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(roles(pack.getDocumentCatalog().getStructureTreeRoot()))
                    .containsExactly("Document", "Part", "P", "Figure", "Part", "Figure", "P");
            assertThat(parts(pack).stream()
                            .flatMap(part -> part.getKids().stream())
                            .map(PDStructureElement.class::cast)
                            .map(PDStructureElement::getAlternateDescription))
                    .containsExactly(null, "Sida 2 i Bilaga 1 – Offert, utan läsbar text", "Bilaga 2 – Karta");
            assertThat(PdfPackTest.text(pack, 1)).contains("Offert", "Bilaga 1");
            for (PDPage page : pack.getPages()) {
                assertThat(page.getStructParents()).isNotNegative();
            }
        }
    }

    @Test
    void a_structure_that_goes_round_or_leads_nowhere_does_not_stop_the_pack() throws Exception {
        byte[] round = PdfPackTest.made(pdf -> {
            pdf.addPage(new PDPage(PDRectangle.A4));
            COSDictionary element = new COSDictionary();
            element.setName(COSName.S, "P");
            COSArray kids = new COSArray();
            kids.add(element);
            element.setItem(COSName.K, kids);
            COSDictionary root = new COSDictionary();
            root.setItem(COSName.K, element);
            COSDictionary marked = new COSDictionary();
            marked.setBoolean("Marked", true);
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.MARK_INFO, marked);
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
        });

        try (PDDocument pack =
                Loader.loadPDF(PdfPackTest.packed(PdfPack.Part.of("Bilaga 1", "Rund", "rund.pdf", round)))) {
            assertThat(pack.getNumberOfPages()).isEqualTo(1);
            assertThat(roles(pack.getDocumentCatalog().getStructureTreeRoot())).startsWith("Document", "Part");
        }
    }

    @Test
    void a_structure_larger_than_can_be_held_is_given_up_and_its_page_read_as_it_stands() throws Exception {
        byte[] large = PdfPackTest.made(pdf -> {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream ink = new PDPageContentStream(pdf, page)) {
                ink.addRect(10, 10, 100, 100);
                ink.fill();
            }
            COSDictionary root = new COSDictionary();
            COSArray kids = new COSArray();
            for (int i = 0; i <= 200_000; i++) {
                COSDictionary element = new COSDictionary();
                element.setName(COSName.S, "P");
                element.setItem(COSName.PG, page.getCOSObject());
                element.setInt(COSName.K, i % 100);
                kids.add(element);
            }
            root.setItem(COSName.K, kids);
            COSDictionary marked = new COSDictionary();
            marked.setBoolean("Marked", true);
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.MARK_INFO, marked);
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
        });

        try (PDDocument pack =
                Loader.loadPDF(PdfPackTest.packed(PdfPack.Part.of("Bilaga 1", "Stor", "stor.pdf", large)))) {
            assertThat(roles(pack.getDocumentCatalog().getStructureTreeRoot()))
                    .containsExactly("Document", "Part", "Figure");
            assertThat(pack.getPage(0).getStructParents()).isZero();
        }
    }

    private static byte[] rendered(Document document) {
        return PdfPackTest.RENDERINGS.render(document, OutputFormat.PDF);
    }

    private static List<PDStructureElement> parts(PDDocument pack) {
        PDStructureNode document = (PDStructureNode)
                pack.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
        return document.getKids().stream()
                .map(PDStructureElement.class::cast)
                .filter(part -> part.getStructureType().equals("Part"))
                .toList();
    }

    /** Of everything beneath it, in the order it is read. */
    private static List<String> roles(PDStructureNode node) throws IOException {
        List<String> roles = new ArrayList<>();
        if (node instanceof PDStructureTreeRoot || node.getKids() != null) {
            for (Object kid : node.getKids()) {
                if (kid instanceof PDStructureElement element) {
                    roles.add(element.getStandardStructureType());
                    roles.addAll(roles(element));
                }
            }
        }
        return roles;
    }
}
