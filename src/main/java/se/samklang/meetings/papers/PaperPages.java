package se.samklang.meetings.papers;

import java.io.UncheckedIOException;
import se.samklang.base.Parsed;
import se.samklang.base.Refused;
import se.samklang.documents.PdfPack;

/** Counts the pages a paper has in the pack of its meeting. What could not be packed is refused when it is attached. */
final class PaperPages {

    private PaperPages() {}

    static Parsed<Integer> count(String fileName, byte[] bytes) {
        try {
            return Parsed.of(PdfPack.pageCount(PdfPack.Part.of("", "", fileName, bytes)));
        } catch (Refused refused) {
            return Parsed.unreadable(refused.refusal().sentence());
        } catch (UncheckedIOException damaged) {
            return Parsed.unreadable("Filen är skadad eller ofullständig. Skapa den på nytt och försök igen.");
        }
    }
}
