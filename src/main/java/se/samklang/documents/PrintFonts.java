package se.samklang.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/** The fonts of the printed documents, embedded in every PDF. */
final class PrintFonts {

    private static final Set<FSFontUseCase> USED_FOR = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
    private static final byte[] SANS = font("SourceSans3-Regular");
    private static final byte[] SANS_ITALIC = font("SourceSans3-Italic");
    private static final byte[] SANS_BOLD = font("SourceSans3-SemiBold");
    private static final byte[] SERIF = font("SourceSerif4-Regular");
    private static final byte[] SERIF_BOLD = font("SourceSerif4-SemiBold");
    private static final byte[] EVERYTHING_ELSE = font("DejaVuSans");

    private PrintFonts() {}

    static void offerTo(PdfRendererBuilder builder) {
        offer(builder, SANS, "Source Sans 3", 400, FontStyle.NORMAL);
        offer(builder, SANS_ITALIC, "Source Sans 3", 400, FontStyle.ITALIC);
        offer(builder, SANS_BOLD, "Source Sans 3", 700, FontStyle.NORMAL);
        offer(builder, SERIF, "Source Serif 4", 400, FontStyle.NORMAL);
        offer(builder, SERIF_BOLD, "Source Serif 4", 700, FontStyle.NORMAL);
        offer(builder, EVERYTHING_ELSE, "DejaVu Sans", 400, FontStyle.NORMAL);
    }

    static byte[] usual() {
        return SANS;
    }

    static byte[] everythingElse() {
        return EVERYTHING_ELSE;
    }

    private static void offer(PdfRendererBuilder builder, byte[] font, String family, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font), family, weight, style, true, USED_FOR);
    }

    private static byte[] font(String name) {
        return withoutLigatures(BundledResources.bytes("/fonts/" + name + ".ttf"));
    }

    /**
     * Hides the table of ligatures. PDFBox would set the ligature of f and t, which has no Unicode, so that "efter"
     * could be neither searched nor read aloud, and the file would break PDF/A and PDF/UA.
     */
    static byte[] withoutLigatures(byte[] font) {
        ByteBuffer tables = ByteBuffer.wrap(font);
        int count = tables.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + i * 16;
            if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                tables.put(entry, "gone".getBytes(StandardCharsets.US_ASCII));
            }
        }
        return font;
    }
}
