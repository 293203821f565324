package se.samklang.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.samklang.base.PersonalNumber;
import se.samklang.base.Sha256;

/**
 * A file on its way in. Its bytes can be read more than once and need not be in memory, so that the memory an import
 * takes does not grow with the file.
 */
public final class ImportContent {

    private static final int LONGEST_NAME = 200;

    private final String name;
    private final Bytes bytes;
    private final String sha256;
    private final long size;
    private final @Nullable ImportProgress progress;

    /** Where the bytes come from, from the first one each time. */
    @FunctionalInterface
    interface Bytes {
        InputStream open() throws IOException;
    }

    private ImportContent(String name, Bytes bytes, String sha256, long size) {
        this(name, bytes, sha256, size, null);
    }

    private ImportContent(String name, Bytes bytes, String sha256, long size, @Nullable ImportProgress progress) {
        this.progress = progress;
        this.name = name;
        this.bytes = bytes;
        this.sha256 = sha256;
        this.size = size;
    }

    /** @param name shown in the receipt, never used to tell what the file is */
    public static ImportContent of(String name, byte[] content) {
        return new ImportContent(
                shown(name), () -> new ByteArrayInputStream(content), Sha256.hash(content), content.length);
    }

    /** A file on disk, which must not change while it is read. */
    public static ImportContent of(String name, Path file) throws IOException {
        return of(name, () -> Files.newInputStream(file), Files.size(file));
    }

    static ImportContent of(String name, Bytes bytes, long size) throws IOException {
        try (InputStream stream = bytes.open()) {
            return new ImportContent(shown(name), bytes, Sha256.hash(stream), size);
        }
    }

    /** The same file; how it is read is told, and stops when it is to stop. */
    ImportContent watched(ImportProgress watching) {
        return new ImportContent(name, () -> watching.watching(bytes.open()), sha256, size, watching);
    }

    /** @throws se.samklang.base.Refused where somebody has said that the import is to stop */
    void requireWanted() {
        if (progress != null) {
            progress.requireWanted();
        }
    }

    /** Without folders and control characters. */
    public String name() {
        return name;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** By which the same file is recognised. */
    public String sha256() {
        return sha256;
    }

    /** A new stream from the first byte; whoever opens it closes it. */
    public InputStream open() throws IOException {
        return bytes.open();
    }

    /** All of it at once, for tables, which are no larger than a sheet may be. */
    byte[] whole() {
        try (InputStream stream = open()) {
            byte[] whole = new byte[Math.toIntExact(size)];
            int read = stream.readNBytes(whole, 0, whole.length);
            return read == whole.length ? whole : Arrays.copyOf(whole, read);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String shown(String name) {
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = PersonalNumber.masked(bare.replaceAll("\\p{Cntrl}", ""));
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }
}
