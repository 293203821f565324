package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfLengthTest {

    @Test
    void a_report_of_many_chapters_is_set_on_as_many_pages_as_it_needs() throws Exception {
        Given given = Given.document();
        for (int i = 1; i <= 6; i++) {
            given.chapter(
                    "kapitel-" + i,
                    "Kapitel " + i,
                    (Texts.PURPOSE + "\n" + Texts.EVENTS + "\n").repeat(2) + Texts.TEAMS);
        }
        byte[] pdf = new PdfRendering(new HtmlRendering()).render(given.composed());
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isGreaterThanOrEqualTo(12);
        }
    }
}
