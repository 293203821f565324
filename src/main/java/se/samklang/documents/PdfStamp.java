package se.samklang.documents;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** The number of an attachment, small in the upper right corner as the page is read, whichever way it is turned. */
final class PdfStamp {

    private static final float SIZE = 8.5f;
    private static final float FROM_EDGE = 14;
    private static final float AROUND = 3;

    /** On a smaller page the stamp would hide what the page is about; its bookmark names it all the same. */
    private static final float SMALLEST_PAGE = 240;

    private static final Color INK = new Color(0x17, 0x21, 0x1f);

    private PdfStamp() {}

    static void print(PDDocument pack, PDPage page, PdfLettering lettering, String label) throws IOException {
        PDRectangle box = page.getCropBox();
        if (box.getWidth() < SMALLEST_PAGE || box.getHeight() < SMALLEST_PAGE) {
            return;
        }
        PDFont font = lettering.fontFor(label);
        String text = PdfLettering.printable(font, label);
        float width = font.getStringWidth(text) / 1000 * SIZE;
        boolean lying = page.getRotation() % 180 != 0;
        float across = lying ? box.getHeight() : box.getWidth();
        float up = lying ? box.getWidth() : box.getHeight();
        try (PDPageContentStream ink = new PDPageContentStream(pack, page, AppendMode.APPEND, true, true)) {
            ink.beginMarkedContent(COSName.ARTIFACT);
            ink.transform(asRead(box, page.getRotation()));
            float left = across - FROM_EDGE - width;
            float foot = up - FROM_EDGE - SIZE;
            ink.setNonStrokingColor(Color.WHITE);
            ink.addRect(left - AROUND, foot - AROUND, width + 2 * AROUND, SIZE + 2 * AROUND - 1);
            ink.fill();
            ink.beginText();
            ink.setNonStrokingColor(INK);
            ink.setFont(font, SIZE);
            ink.newLineAtOffset(left, foot);
            ink.showText(text);
            ink.endText();
            ink.endMarkedContent();
        }
    }

    /** From the page as it is read, its origin in the lower left corner, to the page as it is stored. */
    private static Matrix asRead(PDRectangle box, int rotation) {
        return switch (rotation) {
            case 90 -> new Matrix(0, 1, -1, 0, box.getUpperRightX(), box.getLowerLeftY());
            case 180 -> new Matrix(-1, 0, 0, -1, box.getUpperRightX(), box.getUpperRightY());
            case 270 -> new Matrix(0, -1, 1, 0, box.getLowerLeftX(), box.getUpperRightY());
            default -> new Matrix(1, 0, 0, 1, box.getLowerLeftX(), box.getLowerLeftY());
        };
    }
}
