package se.samklang.accounting.sie;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The characters of an XML file, in the encoding that its mark or its declaration tells (SIE 5 knows UTF-8 and ISO 8859-1),
 * and no more of them than the limit.
 */
final class XmlText implements AutoCloseable {
    private static final int DECLARATION = 200;

    private final Limited file;
    private final SieEncoding encoding;
    private final Reader reader;

    private XmlText(Limited file, SieEncoding encoding, Reader reader) {
        this.file = file;
        this.encoding = encoding;
        this.reader = reader;
    }

    static XmlText open(SieSource source, long limit) throws IOException {
        Limited file = new Limited(source.open(), limit);
        BufferedInputStream bytes = new BufferedInputStream(file);
        bytes.mark(DECLARATION);
        String start = new String(bytes.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
        bytes.reset();
        SieEncoding encoding = encoding(start);
        if (start.startsWith("\u00ef\u00bb\u00bf")) {
            bytes.skipNBytes(3);
        }
        return new XmlText(file, encoding, new InputStreamReader(bytes, charset(encoding)));
    }

    Reader reader() {
        return reader;
    }

    SieEncoding encoding() {
        return encoding;
    }

    /** Whether the file was larger than the limit, so that its end was not read. */
    boolean isPassed() {
        return file.left < 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static SieEncoding encoding(String start) {
        if (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")) {
            return SieEncoding.UTF_16;
        }
        int end = start.indexOf("?>");
        String declared = end < 0 ? "" : start.substring(0, end).toUpperCase(Locale.ROOT);
        return declared.contains("ISO-8859-1") ? SieEncoding.LATIN_1 : SieEncoding.UTF_8;
    }

    private static Charset charset(SieEncoding encoding) {
        return switch (encoding) {
            case LATIN_1 -> StandardCharsets.ISO_8859_1;
            case UTF_16 -> StandardCharsets.UTF_16;
            default -> StandardCharsets.UTF_8;
        };
    }

    /** Ends where the limit is passed. */
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream file, long limit) {
            super(file);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = left < 0 ? -1 : super.read();
            left -= read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = left < 0 ? -1 : super.read(bytes, offset, (int) Math.min(length, left + 1));
            left -= Math.max(0, count);
            return count;
        }
    }
}
