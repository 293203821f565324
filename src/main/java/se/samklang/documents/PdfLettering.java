package se.samklang.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** The letters a pack prints itself, in the fonts of our documents. */
final class PdfLettering {

    private final PDDocument pack;
    private @Nullable PDFont usual;
    private @Nullable PDFont everyOther;

    PdfLettering(PDDocument pack) {
        this.pack = pack;
    }

    /** The font that has every letter of the text, or the one that has most letters. */
    PDFont fontFor(String text) throws IOException {
        if (usual == null) {
            usual = PDType0Font.load(pack, new ByteArrayInputStream(PrintFonts.usual()), true);
        }
        if (has(usual, text)) {
            return usual;
        }
        if (everyOther == null) {
            everyOther = PDType0Font.load(pack, new ByteArrayInputStream(PrintFonts.everythingElse()), true);
        }
        return everyOther;
    }

    /** The text with a question mark for every letter the font has not. */
    static String printable(PDFont font, String text) {
        StringBuilder printable = new StringBuilder();
        SafeText.of(text).codePoints().mapToObj(Character::toString).forEach(letter -> {
            String shown = letter.isBlank() ? " " : letter;
            printable.append(has(font, shown) ? shown : "?");
        });
        return printable.toString();
    }

    private static boolean has(PDFont font, String text) {
        try {
            font.encode(text);
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }
}
