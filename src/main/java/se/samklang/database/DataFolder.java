package se.samklang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The folder everything lives in when the database is embedded: the database's files, its secrets, and a note of
 * where a running server listens. One process at a time holds the folder; others use that process' database.
 */
public final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel lockFile;
    private @Nullable FileLock lock;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /** Opens the folder, making it where it does not exist. */
    public static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            FileChannel channel = FileChannel.open(
                    root.resolve("samklang.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new DataFolder(root, channel);
        } catch (IOException failure) {
            throw new Misconfigured(
                    "Datamappen " + root
                            + " går inte att skriva i. Välj en annan med --data MAPP eller ge rätt behörighet.",
                    failure);
        }
    }

    /** Takes the folder for this process. False where another process holds it. */
    boolean take() {
        try {
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException held) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lock != null;
    }

    Path path(String name) {
        return root.resolve(name);
    }

    /** Where the folder is. */
    public Path root() {
        return root;
    }

    /** A secret of the given name, made the first time it is asked for and kept readable by the owner only. */
    public String secret(String name) {
        return secretIn(root, name);
    }

    /**
     * The same for a folder that is already open in this process. Opening it once more would not do: closing it again
     * would let go of the process' hold on it.
     */
    public static String secretIn(Path folder, String name) {
        Path root = folder.toAbsolutePath().normalize();
        Path file = root.resolve("secret").resolve(name);
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            Files.createDirectories(file.getParent());
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            String secret = HexFormat.of().formatHex(random);
            Path draft = Files.createTempFile(file.getParent(), name, ".ny");
            if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(draft, secret);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return secret;
        } catch (IOException failure) {
            throw new Misconfigured("Hemligheterna i datamappen " + root + " går inte att läsa eller skriva.", failure);
        }
    }

    void noteRunning(Properties note) {
        try (var out = Files.newBufferedWriter(root.resolve("running"))) {
            note.store(out, null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Properties running() {
        Properties note = new Properties();
        Path file = root.resolve("running");
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                note.load(in);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return note;
    }

    void forgetRunning() {
        try {
            Files.deleteIfExists(root.resolve("running"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            if (lock != null && lock.isValid()) {
                lock.release();
            }
            lockFile.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
