package se.samklang;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where {@code java -jar samklang.jar} begins. Compiled for Java 17 so that a machine whose ordinary {@code java} is
 * older than the program needs can still read it: it then looks for a newer one and starts the jar again with that.
 */
public final class Start {

    private static final int OLDEST_JAVA = 25;

    private Start() {}

    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() >= OLDEST_JAVA) {
            Class.forName("se.samklang.Samklang")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
            return;
        }
        Path java = newerJava();
        if (java == null) {
            System.err.println("Samklang behöver Java " + OLDEST_JAVA + " eller nyare men hittar bara Java "
                    + Runtime.version().feature() + ". Installera ett JDK " + OLDEST_JAVA
                    + " (till exempel Eclipse Temurin) eller sätt JAVA_HOME till ett.");
            System.exit(2);
        }
        System.exit(restart(java, arguments));
    }

    private static int restart(Path java, String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.add("-jar");
        command.add(jar().toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.destroy();
            try {
                process.waitFor();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }));
        return process.waitFor();
    }

    private static Path jar() {
        return Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0])
                .toAbsolutePath();
    }

    private static Path newerJava() throws IOException {
        String home = System.getenv("JAVA_HOME");
        if (home != null && isNewEnough(Path.of(home))) {
            return Path.of(home, "bin", "java");
        }
        for (String place : List.of(
                "/usr/lib/jvm",
                "/opt",
                "/opt/java",
                "/Library/Java/JavaVirtualMachines",
                System.getProperty("user.home") + "/.sdkman/candidates/java",
                System.getProperty("user.home") + "/.jdks")) {
            Path folder = Path.of(place);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> homes = Files.list(folder)) {
                for (Path candidate : homes.sorted().toList()) {
                    Path mac = candidate.resolve("Contents/Home");
                    Path found = Files.isDirectory(mac) ? mac : candidate;
                    if (isNewEnough(found)) {
                        return found.resolve("bin/java");
                    }
                }
            }
        }
        return null;
    }

    private static boolean isNewEnough(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
            return false;
        }
        try {
            for (String line : Files.readAllLines(release)) {
                if (line.startsWith("JAVA_VERSION=")) {
                    String version = line.substring(line.indexOf('"') + 1).split("[.\"+-]")[0];
                    return Integer.parseInt(version) >= OLDEST_JAVA;
                }
            }
        } catch (IOException | NumberFormatException unreadable) {
            return false;
        }
        return false;
    }
}
