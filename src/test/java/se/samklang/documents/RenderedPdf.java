package se.samklang.documents;

import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** A PDF as the engine makes it, for the tests of modules that do something with it. */
public final class RenderedPdf {

    private RenderedPdf() {}

    /** With tables, diagrams, notes and headings. */
    public static byte[] rich() {
        return new PdfRendering(new HtmlRendering()).render(Given.rich());
    }

    /** One chapter of text. */
    public static byte[] of(String text) {
        return new PdfRendering(new HtmlRendering())
                .render(Given.document().text(text).composed());
    }

    /** What veraPDF has against it, in the standard {@code 2a} or {@code ua1}. */
    public static List<String> faults(byte[] pdf, String flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        return PdfRenderingTest.faults(pdf, flavour);
    }
}
