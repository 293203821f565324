package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

class MinutesRenderingTest {

    private static final Renderings RENDERINGS = new Renderings(new HtmlRendering());
    private static byte[] minutes = new byte[0];
    private static byte[] letter = new byte[0];

    @BeforeAll
    static void render() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        minutes = RENDERINGS.render(Minutes.minutes(), OutputFormat.PDF);
        letter = RENDERINGS.render(Minutes.letter(), OutputFormat.PDF);
        Files.write(Path.of("target", "minutes.pdf"), minutes);
        Files.write(Path.of("target", "letter.pdf"), letter);
        Files.write(Path.of("target", "minutes.docx"), RENDERINGS.render(Minutes.minutes(), OutputFormat.DOCX));
        Files.write(Path.of("target", "letter.docx"), RENDERINGS.render(Minutes.letter(), OutputFormat.DOCX));
        Files.write(Path.of("target", "minutes.html"), RENDERINGS.render(Minutes.minutes(), OutputFormat.HTML));
        Files.write(Path.of("target", "minutes.txt"), RENDERINGS.render(Minutes.minutes(), OutputFormat.TXT));
    }

    @ParameterizedTest
    @CsvSource({"minutes,2a", "minutes,ua1", "letter,2a", "letter,ua1"})
    void minutes_and_letters_keep_the_standards(String which, String flavour) throws Exception {
        assertThat(PdfRenderingTest.faults(which.equals("minutes") ? minutes : letter, flavour))
                .isEmpty();
    }

    @Test
    void every_page_tells_whose_minutes_of_which_day_it_is_and_has_room_for_the_attestation() throws Exception {
        List<String> pages = pages(minutes);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains(
                            "Provbygdens samordningsförbund",
                            "Sammanträdesprotokoll",
                            "2017-09-01",
                            "Sida " + (i + 1) + " (av " + pages.size() + ")",
                            "Utdragsbestyrkande",
                            "Utkast");
        }
        assertThat(pages(RENDERINGS.render(Minutes.minutes().as(Document.Status.FASTSTALLD), OutputFormat.PDF)))
                .noneMatch(page -> page.contains("Utkast") || page.contains("Fastställd"));
    }

    @Test
    void every_paragraph_begins_a_page_and_its_pages_say_which_it_is() throws Exception {
        List<String> pages = pages(minutes);

        int second = 0;
        while (!pages.get(second).contains("Rapport från <insatsen> & andra") || second == 0) {
            second++;
        }
        assertThat(pages.get(second - 1)).contains("SFV § 17").doesNotContain("SFV § 18");
        assertThat(pages.get(second + 1)).contains("SFV § 18").doesNotContain("SFV § 19", "<insatsen>");
        assertThat(pages.get(0)).contains("Ledamot Exempelsson 12", "Frånvarande");
    }

    @Test
    void bookmarks_name_every_paragraph_and_contents_tell_their_pages() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(minutes)) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks)
                    .containsExactly(
                            "SFV § 17 Protokolljusterare",
                            "SFV § 18 Rapport från <insatsen> & andra",
                            "SFV § 19 Beslutsregister");
        }
        assertThat(pages(minutes).getFirst())
                .containsPattern("SFV § 17\\s+Protokolljusterare\\s+2\\s")
                .containsPattern("SFV § 19\\s+Beslutsregister\\s+5\\s");
    }

    @Test
    void neither_minutes_nor_letter_say_when_figures_were_read() throws Exception {
        for (Document document : List.of(Minutes.minutes(), Minutes.letter())) {
            for (OutputFormat format : List.of(OutputFormat.HTML, OutputFormat.TXT)) {
                assertThat(new String(RENDERINGS.render(document, format), StandardCharsets.UTF_8))
                        .doesNotContain("Siffrorna är lästa", "Avser ");
            }
        }
        assertThat(String.join("", pages(letter)))
                .contains("Plats", "Hotell Exempel", "Bilagor", "–", "Utkast")
                .doesNotContain("Siffrorna", "Innehåll");
    }

    @Test
    void in_word_paragraphs_begin_pages_and_particulars_stand_beside_their_names() throws Exception {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(RENDERINGS.render(Minutes.minutes(), OutputFormat.DOCX)))) {
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .hasSize(3)
                    .allMatch(XWPFParagraph::isPageBreak);
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> "TOC1".equals(paragraph.getStyle()))
                    .extracting(paragraph -> paragraph.getText().strip())
                    .contains("SFV § 17 Protokolljusterare");
            assertThat(word.getTables().getFirst().getRow(1).getCell(0).getText())
                    .isEqualTo("Beslutande");
            assertThat(word.getTables().getFirst().getRow(1).getCell(1).getParagraphs())
                    .hasSize(12);
            assertThat(word.getHeaderList().getFirst().getText())
                    .contains("Provbygdens samordningsförbund", "2017-09-01", "Sammanträdesprotokoll", "Utkast");
            assertThat(word.getFooterList().getFirst().getText()).contains("Utdragsbestyrkande");
        }
    }

    @Test
    void in_word_the_pages_of_a_paragraph_say_which_it_is() throws Exception {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(RENDERINGS.render(Minutes.minutes(), OutputFormat.DOCX)))) {
            assertThat(word.getHeaderList())
                    .extracting(XWPFHeader::getText)
                    .satisfiesExactly(
                            first -> assertThat(first)
                                    .contains("Sammanträdesprotokoll")
                                    .doesNotContain("§"),
                            second -> assertThat(second).contains("Sammanträdesprotokoll   SFV § 17"),
                            third -> assertThat(third).contains("SFV § 18").doesNotContain("§ 17"),
                            fourth -> assertThat(fourth).contains("SFV § 19"));
            assertThat(word.getFooterList()).hasSize(1);
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .hasSize(3)
                    .noneMatch(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("TOC"));
            assertThat(word.getDocument().getBody().isSetSectPr()).isTrue();
        }
    }

    @Test
    void text_and_data_hold_the_contents_and_the_particulars() {
        String text = new String(RENDERINGS.render(Minutes.minutes(), OutputFormat.TXT), StandardCharsets.UTF_8);
        String json = new String(RENDERINGS.render(Minutes.minutes(), OutputFormat.JSON), StandardCharsets.UTF_8);

        assertThat(text)
                .contains(
                        "Innehåll\n  SFV § 17 Protokolljusterare\n", "Plats och tid:\n  Provstad", "Frånvarande:\n  –");
        assertThat(json)
                .contains("\"form\" : \"contents\"", "SFV § 17 Protokolljusterare\\nSFV § 18", "Frånvarande: –");
    }

    @Test
    void a_register_of_words_is_read_from_the_left_and_its_amounts_from_the_right() {
        String html = new HtmlRendering().fragment(Minutes.minutes());
        String text = new String(RENDERINGS.render(Minutes.minutes(), OutputFormat.TXT), StandardCharsets.UTF_8);

        assertThat(html).contains("<td class=\"words\">Ansökan", "<td class=\"number\">50");
        assertThat(text.lines()).allMatch(line -> line.length() <= TextRendering.WIDTH);
        assertThat(text).containsPattern("SFV § 1 +Ansökan om medel");
    }

    @Test
    void a_run_nobody_can_read_is_cut_into_pieces_and_nothing_of_it_is_lost() throws Exception {
        String unbroken = "abcdefghi😀".repeat(2_000);

        assertThat(LongRuns.pieces("Vanlig text " + "med mellanslag ".repeat(500)))
                .hasSize(1);
        assertThat(LongRuns.pieces(unbroken)).hasSizeGreaterThan(40).allMatch(piece -> piece.length() <= 501);
        assertThat(String.join("", LongRuns.pieces(unbroken))).isEqualTo(unbroken);
        byte[] pdf = RENDERINGS.render(
                Given.document().text("*" + "x".repeat(20_000) + "*").composed(), OutputFormat.PDF);
        assertThat(PdfRenderingTest.faults(pdf, "ua1")).isEmpty();
        assertThat(String.join("", pages(pdf))
                        .chars()
                        .filter(letter -> letter == 'x')
                        .count())
                .isEqualTo(20_000);
    }

    private static List<String> pages(byte[] pdf) throws Exception {
        List<String> pages = new ArrayList<>();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(read).replace('\u00a0', ' '));
            }
        }
        return pages;
    }
}
