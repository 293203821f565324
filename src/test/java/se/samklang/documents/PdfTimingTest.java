package se.samklang.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfTimingTest {

    @Test
    void a_report_of_twelve_pages_is_set_within_two_seconds_when_warm() throws Exception {
        Given given = Given.document();
        for (int i = 1; i <= 6; i++) {
            given.chapter(
                    "kapitel-" + i,
                    "Kapitel " + i,
                    (Texts.PURPOSE + "\n" + Texts.EVENTS + "\n").repeat(2) + Texts.TEAMS);
        }
        Document document = given.composed();
        PdfRendering rendering = new PdfRendering(new HtmlRendering());
        long fastest = Long.MAX_VALUE;
        byte[] pdf = {};
        for (int i = 0; i < 6; i++) {
            long start = System.nanoTime();
            pdf = rendering.render(document);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isGreaterThanOrEqualTo(12);
        }
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofSeconds(2));
        System.getLogger("timing").log(System.Logger.Level.INFO, "pages set in " + fastest / 1_000_000 + " ms");
    }
}
