package se.samklang.meetings.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import se.samklang.base.Parsed;

/**
 * Tells which Office document an archive is. Its parts are counted and named, never unpacked here; one that would fill
 * the receiver's machine, or carries macros, is refused.
 */
final class PaperArchive {

    private static final int PARTS = 10_000;
    private static final long UNPACKED_BYTES = 1024L * 1024 * 1024;
    private static final long TRUSTED_BYTES = 50L * 1024 * 1024;
    private static final long RATIO = 200;
    private static final String OPEN_DOCUMENT_TEXT = "application/vnd.oasis.opendocument.text";

    private PaperArchive() {}

    static Parsed<PaperKind> kind(byte[] bytes) {
        if (parts(bytes) > PARTS) {
            return Parsed.unreadable("Filen består av fler än 10 000 delar och är inget vanligt dokument.");
        }
        try (ZipFile archive = ZipFile.builder().setByteArray(bytes).get()) {
            String fault = fault(archive);
            return fault.isEmpty() ? named(archive) : Parsed.unreadable(fault);
        } catch (IOException | RuntimeException damaged) {
            return Parsed.unreadable("Filen är skadad eller ofullständig. Spara dokumentet på nytt och försök igen.");
        }
    }

    /** Counted before the archive is opened, because opening it builds an object per part. */
    private static int parts(byte[] bytes) {
        int count = 0;
        for (int index = 0; index + 3 < bytes.length; index++) {
            if (bytes[index] == 'P' && bytes[index + 1] == 'K' && bytes[index + 2] == 1 && bytes[index + 3] == 2) {
                count++;
            }
        }
        return count;
    }

    private static String fault(ZipFile archive) {
        long unpacked = 0;
        for (Enumeration<ZipArchiveEntry> parts = archive.getEntries(); parts.hasMoreElements(); ) {
            ZipArchiveEntry part = parts.nextElement();
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (part.getGeneralPurposeBit().usesEncryption() || name.equals("encryptedpackage")) {
                return "Filen är skyddad med lösenord. Ta bort lösenordet och försök igen.";
            }
            if (name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/")) {
                return "Filen innehåller makron. Spara den utan makron, eller som PDF, och försök igen.";
            }
            unpacked += Math.max(0, part.getSize());
            if (isDense(part) || unpacked > UNPACKED_BYTES) {
                return "Filen blir orimligt stor när den packas upp. Spara den som PDF och försök igen.";
            }
        }
        return "";
    }

    private static boolean isDense(ZipArchiveEntry part) {
        return part.getSize() > TRUSTED_BYTES && part.getSize() / Math.max(1, part.getCompressedSize()) > RATIO;
    }

    private static Parsed<PaperKind> named(ZipFile archive) throws IOException {
        boolean office = archive.getEntry("[Content_Types].xml") != null;
        if (office && archive.getEntry("word/document.xml") != null) {
            return Parsed.of(PaperKind.DOCX);
        }
        if (office && archive.getEntry("xl/workbook.xml") != null) {
            return Parsed.of(PaperKind.XLSX);
        }
        ZipArchiveEntry type = archive.getEntry("mimetype");
        if (type != null && start(archive, type).equals(OPEN_DOCUMENT_TEXT)) {
            return Parsed.of(PaperKind.ODT);
        }
        return Parsed.unreadable("Filen är ett arkiv av ett slag som inte tas emot. Packa upp det och lägg till"
                + " dokumenten var för sig, eller spara dokumentet som PDF.");
    }

    private static String start(ZipFile archive, ZipArchiveEntry part) throws IOException {
        try (InputStream content = archive.getInputStream(part)) {
            return new String(content.readNBytes(100), StandardCharsets.US_ASCII).strip();
        }
    }
}
