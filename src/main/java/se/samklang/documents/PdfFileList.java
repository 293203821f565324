package se.samklang.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The last page of a pack: the attachments that are no pages. */
final class PdfFileList {

    private static final float MARGIN = 74;
    private static final float HEADING = 15;
    private static final float SIZE = 10.5f;
    private static final float LEADING = 16;
    private static final int LINE = 84;
    private static final int LINES = 42;

    private PdfFileList() {}

    /** The first of the pages added. */
    static PDPage add(PDDocument pack, PdfLettering lettering, List<PdfPack.Part> beside) throws IOException {
        List<String> lines = new ArrayList<>();
        for (PdfPack.Part part : beside) {
            lines.addAll(TextRendering.lines(
                    SafeText.of(part.bookmark() + " ligger som egen fil: " + part.fileName()), LINE));
        }
        PDPage first = page(pack, lettering, lines.subList(0, Math.min(LINES, lines.size())));
        for (int from = LINES; from < lines.size(); from += LINES) {
            page(pack, lettering, lines.subList(from, Math.min(from + LINES, lines.size())));
        }
        return first;
    }

    private static PDPage page(PDDocument pack, PdfLettering lettering, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pack.addPage(page);
        try (PDPageContentStream ink = new PDPageContentStream(pack, page)) {
            ink.beginText();
            ink.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN - HEADING);
            write(ink, lettering, "Bilagor som ligger som egna filer", HEADING);
            ink.newLineAtOffset(0, -LEADING * 2);
            for (String line : lines) {
                write(ink, lettering, line, SIZE);
                ink.newLineAtOffset(0, -LEADING);
            }
            ink.endText();
        }
        return page;
    }

    private static void write(PDPageContentStream ink, PdfLettering lettering, String line, float size)
            throws IOException {
        PDFont font = lettering.fontFor(line);
        ink.setFont(font, size);
        ink.showText(PdfLettering.printable(font, line));
    }
}
