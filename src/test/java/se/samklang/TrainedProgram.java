package se.samklang;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program's classes for a process that is started many times: packed, and remembered by the Java machine from a
 * first run, so that each start takes a fraction of the time. Only packed classes can be remembered.
 */
public final class TrainedProgram {

    private static final ToolProvider JAR = ToolProvider.findFirst("jar").orElseThrow();

    private final String classPath;
    private final Path cache;

    private TrainedProgram(String classPath, Path cache) {
        this.classPath = classPath;
        this.cache = cache;
    }

    /** Packs the classes of this process in the folder. Until a first run has ended nothing is remembered. */
    public static TrainedProgram in(Path folder) {
        List<String> packed = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            packed.add(Files.isDirectory(Path.of(entry)) ? packed(folder, entry, packed.size()) : entry);
        }
        return new TrainedProgram(String.join(File.pathSeparator, packed), folder.resolve("program.aot"));
    }

    /** How the class is started; the first that ends by itself is what the others remember. */
    public List<String> command(Class<?> main, String... arguments) {
        String memory = (Files.exists(cache) ? "-XX:AOTCache=" : "-XX:AOTCacheOutput=") + cache;
        return Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", memory),
                        Stream.of("-cp", classPath, main.getName()),
                        Stream.of(arguments))
                .flatMap(parts -> parts)
                .collect(Collectors.toList());
    }

    private static String packed(Path folder, String classes, int place) {
        String jar = folder.resolve("classes-" + place + ".jar").toString();
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        if (JAR.run(nowhere, nowhere, "--create", "--no-compress", "--file", jar, "-C", classes, ".") != 0) {
            throw new IllegalStateException("the classes in " + classes + " could not be packed");
        }
        return jar;
    }
}
