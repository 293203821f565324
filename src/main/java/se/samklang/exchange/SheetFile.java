package se.samklang.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;
import se.samklang.base.PersonalNumber;

/**
 * Reads a CSV or Excel file into a {@link Sheet}. What the file is, is decided by its first bytes, never by its name.
 *
 * <p>A file that cannot be read with certainty is refused with a Swedish sentence that says what would be right: text whose letters å ä ö
 * are already destroyed, an unclosed quote, old or locked Excel formats, files with macros, and archives that would fill the memory.
 */
final class SheetFile {
    private static final String SAVE_AS = " Spara arket som Excel-arbetsbok (.xlsx) eller CSV UTF-8 och försök igen.";

    /**
     * Reads the first visible sheet of an Excel file, or a CSV file.
     *
     * @param fileName used in the refusals only
     * @param content the whole file, at most 50 MB
     */
    Parsed<Sheet> read(String fileName, byte[] content) {
        return read(fileName, content, null);
    }

    /** The same with a certain sheet of an Excel file, or the first visible one for null. */
    Parsed<Sheet> read(String fileName, byte[] content, @Nullable String sheet) {
        try {
            return Parsed.of(readOrRefuse(content, sheet));
        } catch (UnreadableFile refusal) {
            return Parsed.unreadable("Filen " + shown(fileName) + " går inte att läsa in. " + refusal.reason());
        }
    }

    private static Sheet readOrRefuse(byte[] content, @Nullable String sheet) throws UnreadableFile {
        if (content.length == 0) {
            throw new UnreadableFile("Filen är tom.");
        }
        if (content.length > SheetLimits.FILE_BYTES) {
            throw new UnreadableFile("Filen är större än 50 MB. Dela upp den i flera filer.");
        }
        if (startsWith(content, 'P', 'K', 3, 4)) {
            return XlsxReader.read(content, sheet);
        }
        refuseOtherKinds(content);
        CsvText text = CsvText.decode(content);
        return CsvReader.read(text);
    }

    private static void refuseOtherKinds(byte[] content) throws UnreadableFile {
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableFile(
                    isEncrypted(content)
                            ? "Filen är skyddad med lösenord. Ta bort lösenordet och spara igen."
                            : "Filen är i det äldre Excelformatet .xls." + SAVE_AS);
        }
        if (startsWith(content, '%', 'P', 'D', 'F')) {
            throw new UnreadableFile("Filen är en PDF, inte en tabell." + SAVE_AS);
        }
        if (startsWith(content, 'P', 'K', 5, 6)) {
            throw new UnreadableFile("Filen är ett tomt arkiv." + SAVE_AS);
        }
        if (looksLikeMarkup(content)) {
            throw new UnreadableFile("Filen är en webbsida eller XML-fil, inte en tabell." + SAVE_AS);
        }
    }

    /** A locked workbook is an OLE2 container whose directory names its one stream in UTF-16. */
    private static boolean isEncrypted(byte[] content) {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        return bytes.contains(new String(name, StandardCharsets.ISO_8859_1));
    }

    private static boolean looksLikeMarkup(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 200), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return start.startsWith("<?xml") || start.startsWith("<!doctype") || start.startsWith("<html");
    }

    private static boolean startsWith(byte[] content, int... start) {
        if (content.length < start.length) {
            return false;
        }
        for (int index = 0; index < start.length; index++) {
            if ((content[index] & 0xFF) != start[index]) {
                return false;
            }
        }
        return true;
    }

    private static String shown(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return PersonalNumber.masked(name.length() > 100 ? name.substring(0, 100) + "…" : name);
    }
}
