package se.samklang.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A document as PDF that lasts (PDF/A-2a) and can be read aloud (PDF/UA-1), with its fonts in it. */
class PdfRendering {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final HtmlRendering html;

    PdfRendering(HtmlRendering html) {
        XRLog.setLoggingEnabled(false);
        this.html = html;
    }

    byte[] render(Document document) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(200_000);
        try (BatikSVGDrawer drawer = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder()
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(SRGB)
                    .withProducer("Samklang");
            PrintFonts.offerTo(builder);
            fence(builder, document);
            builder.useReplacementText("\u25a1");
            builder.useSVGDrawer(drawer);
            builder.withHtmlContent(html.print(document), null);
            builder.toStream(pdf);
            builder.run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return pdf.toByteArray();
    }

    /** Nothing is fetched but the document's own diagrams. */
    private static void fence(PdfRendererBuilder builder, Document document) {
        builder.useUriResolver((base, address) -> BundledResources.resolved(address));
        builder.useProtocolsStreamImplementation(
                new BundledResources(document), "diagram", "http", "https", "file", "jar", "data", "ftp");
        builder.useExternalResourceAccessControl(
                (address, type) -> BundledResources.resolved(address) != null,
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }
}
