package se.samklang.exchange;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Goes through an Excel archive before it is read: few enough parts, not more than 200 MB unpacked, no document type declarations, no macros,
 * no cell addresses beyond what Excel has. The reader after it may therefore trust the file not to fill the memory.
 */
final class XlsxGuard {
    private static final String SAVE_AS = " Spara arket som Excel-arbetsbok (.xlsx) och försök igen.";
    private static final String TOO_LARGE = "Filen blir för stor när den packas upp. Dela upp den i flera filer.";
    private static final int LAST_COLUMN = 16_384;

    private final XMLInputFactory xml = new InputFactoryImpl();
    private long unpacked;
    private long positions;

    static void check(byte[] content) throws UnreadableFile {
        refuseTooManyEntries(content);
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            refuseByPartNames(zip);
            refuseByDeclaredSizes(zip);
            new XlsxGuard().readEveryPart(zip);
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableFile("Excelfilen är skadad eller ofullständig." + SAVE_AS);
        }
    }

    /** Counted before the archive is opened, because opening it builds an object per entry. */
    private static void refuseTooManyEntries(byte[] content) throws UnreadableFile {
        int entries = 0;
        for (int index = 0; index + 3 < content.length; index++) {
            if (content[index] == 'P'
                    && content[index + 1] == 'K'
                    && content[index + 2] == 1
                    && content[index + 3] == 2) {
                entries++;
            }
        }
        if (entries > SheetLimits.ZIP_ENTRIES) {
            throw new UnreadableFile(
                    "Filen består av fler än 1 000 delar och är ingen vanlig Excel-arbetsbok." + SAVE_AS);
        }
    }

    private static void refuseByPartNames(ZipFile zip) throws UnreadableFile {
        if (zip.getEntry("mimetype") != null || zip.getEntry("content.xml") != null) {
            throw new UnreadableFile("Filen är i OpenDocument-format (.ods)." + SAVE_AS);
        }
        if (zip.getEntry("xl/vbaProject.bin") != null) {
            throw new UnreadableFile("Filen innehåller makron (.xlsm). Makron tas inte emot." + SAVE_AS);
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw new UnreadableFile("Filen är i det binära Excelformatet .xlsb." + SAVE_AS);
        }
        if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
            throw new UnreadableFile("Filen är ett arkiv men ingen Excel-arbetsbok." + SAVE_AS);
        }
    }

    private static void refuseByDeclaredSizes(ZipFile zip) throws UnreadableFile {
        long total = 0;
        for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
            ZipArchiveEntry entry = entries.nextElement();
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableFile("Filen är skyddad med lösenord. Ta bort lösenordet och spara igen.");
            }
            total += Math.max(0, entry.getSize());
            boolean dense = entry.getSize() > SheetLimits.UNPACKED_BYTES_TRUSTED
                    && entry.getSize() / Math.max(1, entry.getCompressedSize()) > SheetLimits.UNPACKED_RATIO;
            if (dense || total > SheetLimits.UNPACKED_BYTES) {
                throw new UnreadableFile(TOO_LARGE);
            }
        }
    }

    private void readEveryPart(ZipFile zip) throws IOException, UnreadableFile {
        for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
            ZipArchiveEntry entry = entries.nextElement();
            try (Counted part = new Counted(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()))) {
                readPart(part);
            } catch (TooLarge bomb) {
                throw new UnreadableFile(TOO_LARGE);
            }
        }
    }

    private void readPart(Counted part) throws IOException, UnreadableFile {
        BufferedInputStream buffered = new BufferedInputStream(part);
        if (isMarkup(buffered)) {
            readMarkup(buffered);
        }
        buffered.transferTo(java.io.OutputStream.nullOutputStream());
    }

    /** Any XML begins with an angle bracket, after a byte order mark or zero bytes at most. */
    private static boolean isMarkup(BufferedInputStream part) throws IOException {
        part.mark(64);
        byte[] start = part.readNBytes(16);
        part.reset();
        for (byte value : start) {
            if (value == '<') {
                return true;
            }
        }
        return false;
    }

    private void readMarkup(InputStream part) throws IOException, UnreadableFile {
        try {
            XMLStreamReader reader = xml.createXMLStreamReader(part);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnreadableFile("XML med DTD tillåts inte." + SAVE_AS);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    checkElement(reader);
                }
            }
            reader.close();
        } catch (XMLStreamException damaged) {
            if (damaged.getNestedException() instanceof TooLarge bomb) {
                throw bomb;
            }
            throw new UnreadableFile("Excelfilen är skadad eller ofullständig." + SAVE_AS);
        }
    }

    private void checkElement(XMLStreamReader reader) throws UnreadableFile {
        switch (reader.getLocalName()) {
            case "c" -> checkAddress(reader.getAttributeValue(null, "r"));
            case "Override", "Default" -> refuseMacroType(reader.getAttributeValue(null, "ContentType"));
            default -> {}
        }
    }

    private static void refuseMacroType(@Nullable String contentType) throws UnreadableFile {
        if (contentType != null && contentType.contains("macroEnabled")) {
            throw new UnreadableFile("Filen innehåller makron (.xlsm). Makron tas inte emot." + SAVE_AS);
        }
    }

    /** The reader makes room for every position up to the address, so an address far out costs memory without holding anything. */
    private void checkAddress(@Nullable String address) throws UnreadableFile {
        int column = 0;
        for (int index = 0; address != null && index < address.length() && column <= LAST_COLUMN; index++) {
            char letter = address.charAt(index);
            if (letter >= 'A' && letter <= 'Z') {
                column = column * 26 + (letter - 'A' + 1);
            } else if (letter >= 'a' && letter <= 'z') {
                column = column * 26 + (letter - 'a' + 1);
            }
        }
        positions += column > SheetLimits.COLUMNS ? column : 1;
        if (column > LAST_COLUMN || positions > SheetLimits.SHEET_POSITIONS) {
            throw new UnreadableFile("Filen har celler utanför det område som kan läsas in (200 kolumner).");
        }
    }

    /** A declared size may lie; this counts what really comes out. */
    private final class Counted extends FilterInputStream {
        private final long compressed;
        private long own;

        Counted(InputStream part, long compressed) {
            super(part);
            this.compressed = compressed;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws TooLarge {
            own += read;
            unpacked += read;
            boolean dense = own > SheetLimits.UNPACKED_BYTES_TRUSTED && own / compressed > SheetLimits.UNPACKED_RATIO;
            if (dense || unpacked > SheetLimits.UNPACKED_BYTES) {
                throw new TooLarge();
            }
        }
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
