package se.samklang.database;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Refusal;
import se.samklang.base.Refused;

/**
 * Stops what people save while there still is room on the disk for the database to write what it must: a full disk
 * takes the whole server down (fault F10). The disk is asked each time, so that everything goes on by itself as soon as
 * there is room again. Decision 0034.
 */
public final class DiskGuard {

    private static final long GIGABYTE = 1_000_000_000;
    private static final long LEAST = GIGABYTE;
    private static final long MOST = 2 * GIGABYTE;
    private static final int PART = 20;

    private final @Nullable Disk disk;

    /** What can be asked of a disk, in bytes. */
    interface Disk {
        long free() throws IOException;

        long whole() throws IOException;
    }

    /** The disk under a folder. */
    private record Mounted(FileStore store) implements Disk {

        @Override
        public long free() throws IOException {
            return store.getUsableSpace();
        }

        @Override
        public long whole() throws IOException {
            return store.getTotalSpace();
        }
    }

    DiskGuard(@Nullable Disk disk) {
        this.disk = disk;
    }

    /** Watches the disk a folder lies on. */
    static DiskGuard on(Path folder) {
        try {
            return new DiskGuard(new Mounted(Files.getFileStore(folder)));
        } catch (IOException failure) {
            throw new Misconfigured("Datamappen " + folder + " går inte att läsa.", failure);
        }
    }

    /** Watches nothing: the database lies on a machine somebody else looks after. */
    static DiskGuard none() {
        return new DiskGuard(null);
    }

    /** Why nothing can be saved now, as a Swedish sentence; empty where there is room. */
    Optional<String> reason() {
        if (disk == null) {
            return Optional.empty();
        }
        try {
            long free = disk.free();
            return free < least(disk.whole()) ? Optional.of(sentence(free)) : Optional.empty();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /** @throws Refused {@code skrivskyddat} where there is too little room */
    void requireRoom() {
        reason().ifPresent(sentence -> {
            throw new Refused(new Refusal("skrivskyddat", sentence));
        });
    }

    /** A twentieth of the disk, but not less than one gigabyte and not more than two. */
    private static long least(long whole) {
        return Math.clamp(whole / PART, LEAST, MOST);
    }

    private static String sentence(long free) {
        return "Samklang är skrivskyddat: det finns bara " + free / 1_000_000
                + " MB kvar på serverns disk. Allt som är sparat går att läsa och hämta, men inget nytt kan sparas"
                + " förrän den som sköter servern har gett plats. Då går det av sig självt.";
    }
}
