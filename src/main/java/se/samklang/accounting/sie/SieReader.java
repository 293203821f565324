package se.samklang.accounting.sie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a SIE file of types 1 to 4 a line at a time, in a memory that does not grow with the file. It finds the encoding,
 * takes the lines apart and counts the checksum; what the lines mean is {@link SieFile}'s to say.
 *
 * <p>Not safe for use by several threads.
 */
public final class SieReader implements AutoCloseable {
    private final InputStream stream;
    private final SieEncoding encoding;
    private final FindingList findings;
    private final LineBuffer buffer;
    private final SieLine line;
    private final RunningChecksum checksum = new RunningChecksum();
    private boolean isFinished;

    /**
     * Reads the file once to find its encoding and opens it again.
     *
     * @throws IOException where the source fails
     */
    public static SieReader open(SieSource source, SieLimits limits) throws IOException {
        return open(source, limits, new FindingList());
    }

    static SieReader open(SieSource source, SieLimits limits, FindingList findings) throws IOException {
        SieEncoding encoding;
        try (InputStream file = source.open()) {
            encoding = EncodingSearch.of(file, limits.fileBytes());
        }
        InputStream file = source.open();
        return new SieReader(encoding == SieEncoding.UTF_16 ? new Recoded(file) : file, encoding, limits, findings);
    }

    private SieReader(InputStream stream, SieEncoding encoding, SieLimits limits, FindingList findings) {
        this.stream = stream;
        this.encoding = encoding;
        this.findings = findings;
        buffer = new LineBuffer(stream, limits, findings);
        line = new SieLine(limits.lineBytes());
    }

    public SieEncoding encoding() {
        return encoding;
    }

    /** The next line that is not blank, always in the same object; null after the last one. */
    public @Nullable SieLine next() throws IOException {
        while (buffer.advance()) {
            int from = buffer.from() + (buffer.number() == 1 ? mark() : 0);
            if (line.split(buffer.bytes(), from, buffer.to(), buffer.number(), encoding)) {
                checksum.add(line, findings);
                tellFault();
                return line;
            }
        }
        if (!isFinished && !buffer.isStopped()) {
            checksum.finish(findings);
        }
        isFinished = true;
        return null;
    }

    /** What has become of the checksum so far; of the whole file when the last line has been read. */
    public SieChecksum checksum() {
        return checksum.state();
    }

    /** Faults in the writing of the lines so far, the limits and the checksum. */
    public List<SieFinding> findings() {
        return findings.inOrder();
    }

    /** Gives up the rest of the file for a reason, in Swedish. */
    void stop(String reason) {
        buffer.stop(reason);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private void tellFault() {
        String fault = line.fault();
        if (fault != null) {
            findings.add(SieCheck.MALFORMED, line, fault);
        }
    }

    /** The length of the mark that some programs put first in UTF-8. */
    private int mark() {
        byte[] bytes = buffer.bytes();
        boolean marked =
                buffer.to() >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** UTF-16 as UTF-8, a piece at a time. */
    private static final class Recoded extends InputStream {
        private final Reader reader;
        private final char[] characters = new char[4096];
        private InputStream piece = InputStream.nullInputStream();

        Recoded(InputStream file) {
            reader = new InputStreamReader(file, StandardCharsets.UTF_16);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = piece.read(target, offset, length);
            while (count <= 0) {
                int read = reader.read(characters, 0, characters.length - 1);
                if (read < 0) {
                    return -1;
                }
                if (Character.isHighSurrogate(characters[read - 1])) {
                    int low = reader.read();
                    if (low >= 0) {
                        characters[read++] = (char) low;
                    }
                }
                piece = new ByteArrayInputStream(new String(characters, 0, read).getBytes(StandardCharsets.UTF_8));
                count = piece.read(target, offset, length);
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
