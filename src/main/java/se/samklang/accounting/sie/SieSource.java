package se.samklang.accounting.sie;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a SIE file, which can be read more than once: the encoding is found in them before they are understood. */
@FunctionalInterface
public interface SieSource {

    /** A new stream from the first byte; the reader closes it. */
    InputStream open() throws IOException;

    /** The bytes, which must not change while they are read. */
    static SieSource of(byte[] content) {
        return () -> new ByteArrayInputStream(content);
    }

    static SieSource of(Path file) {
        return () -> Files.newInputStream(file);
    }
}
