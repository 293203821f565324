package se.samklang.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source files of the program, as text. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java/se/samklang");
    static final Path TEST = Path.of("src/test/java/se/samklang");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private Sources() {}

    /** @param module the first folder below the root, empty for the root itself */
    record SourceFile(String module, Path path, String text) {
        String name() {
            return path.getFileName().toString();
        }
    }

    /** Every file below the root whose name ends so, in order. */
    static List<SourceFile> below(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(file -> new SourceFile(module(root, file), file, read(file)))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String module(Path root, Path file) {
        Path below = root.relativize(file);
        return below.getNameCount() == 1 ? "" : below.getName(0).toString();
    }
}
