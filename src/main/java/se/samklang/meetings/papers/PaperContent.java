package se.samklang.meetings.papers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import se.samklang.base.Parsed;

/**
 * Tells what a file is by its first bytes and its parts. What can act by itself when it is opened (programs, scripts,
 * web pages, pictures that carry scripts, macros) is refused.
 */
final class PaperContent {

    private static final String ACCEPTED =
            " Tillåtet är PDF, PNG, JPEG, Word (.docx), Excel (.xlsx)," + " OpenDocument-text (.odt) och ren text.";

    private PaperContent() {}

    static Parsed<PaperKind> kind(byte[] bytes) {
        if (begins(bytes, '%', 'P', 'D', 'F', '-')) {
            return Parsed.of(PaperKind.PDF);
        }
        if (begins(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Parsed.of(PaperKind.PNG);
        }
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
            return Parsed.of(PaperKind.JPEG);
        }
        if (begins(bytes, 'P', 'K', 3, 4)) {
            return PaperArchive.kind(bytes);
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Parsed.unreadable("Filen är i ett äldre Office-format (.doc, .xls eller .ppt)."
                    + " Spara den som PDF eller i det nyare formatet och försök igen.");
        }
        if (begins(bytes, 'M', 'Z') || begins(bytes, 0x7F, 'E', 'L', 'F') || begins(bytes, '#', '!')) {
            return Parsed.unreadable("Filen är ett program och tas inte emot." + ACCEPTED);
        }
        return text(bytes);
    }

    private static Parsed<PaperKind> text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException unreadable) {
            return Parsed.unreadable("Filens innehåll känns inte igen." + ACCEPTED
                    + " Är det en textfil: spara den med teckenkodningen UTF-8.");
        }
        if (text.chars().anyMatch(PaperContent::isNoText)) {
            return Parsed.unreadable("Filens innehåll känns inte igen." + ACCEPTED);
        }
        return isMarkup(text)
                ? Parsed.unreadable("Filen är en webbsida, en SVG-bild eller annan XML, som kan bära med sig program."
                        + " Spara den som PDF och försök igen.")
                : Parsed.of(PaperKind.TXT);
    }

    private static boolean isNoText(int letter) {
        return letter < 0x20 && letter != '\n' && letter != '\r' && letter != '\t' && letter != '\f';
    }

    /** What a browser or an XML reader could take for markup wherever in the text it begins. */
    private static boolean isMarkup(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        String start = small.replace("\uFEFF", "").stripLeading();
        return start.startsWith("<")
                || small.contains("<script")
                || small.contains("<html")
                || small.contains("<svg")
                || small.contains("<!doctype");
    }

    private static boolean begins(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int index = 0; index < start.length; index++) {
            if ((bytes[index] & 0xFF) != start[index]) {
                return false;
            }
        }
        return true;
    }
}
