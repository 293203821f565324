package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfRenderingTest {

    private static byte[] rich = new byte[0];

    @BeforeAll
    static void render() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        rich = new PdfRendering(new HtmlRendering()).render(Given.rich());
        Files.write(Path.of("target", "rich.pdf"), rich);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void a_document_with_everything_in_it_keeps_the_standard(String flavour) throws Exception {
        assertThat(faults(rich, flavour)).isEmpty();
    }

    @Test
    void every_page_says_which_it_is_and_the_head_of_a_long_table_is_repeated() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(rich)) {
            int pages = pdf.getNumberOfPages();
            PDFTextStripper text = new PDFTextStripper();
            int heads = 0;
            for (int page = 1; page <= pages; page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                String printed = text.getText(pdf);
                assertThat(printed).contains("Sida " + page + " av " + pages);
                heads += printed.contains("Insats nummer") && printed.contains("Insats Antal") ? 1 : 0;
            }
            assertThat(heads).isGreaterThan(1);
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Delårsrapport januari–augusti 2017");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Om förbundet och dess ändamål");
        }
    }

    @Test
    void a_long_hostile_text_is_set_in_bounded_time() throws Exception {
        Document document = Given.document()
                .text("ord & <b>tecken</b> \"x\" ".repeat(8_700).substring(0, 200_000))
                .composed();
        byte[] pdf = new PdfRendering(new HtmlRendering()).render(document);
        assertThat(faults(pdf, "ua1")).isEmpty();
    }

    /** veraPDF compares names of XMP types in the default locale and takes "Integer" amiss in a Turkish one. */
    static List<String> faults(byte[] pdf, String flavour) throws Exception {
        Locale own = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return validated(pdf, flavour);
        } finally {
            Locale.setDefault(own);
        }
    }

    private static List<String> validated(byte[] pdf, String flavour) throws Exception {
        PDFAFlavour standard = PDFAFlavour.byFlavourId(flavour);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false);
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList();
        }
    }
}
