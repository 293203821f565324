package se.samklang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the files of a new server, whole or not at all, and runs the programs that come with it. */
final class PostgresCluster {

    private PostgresCluster() {}

    static void make(DataFolder folder, Path home, Path data) throws IOException {
        Path draft = folder.path("pg.new");
        deleteTree(draft);
        Path password = folder.path("secret").resolve("database");
        folder.secret("database");
        run(List.of(
                home.resolve("bin/initdb").toString(),
                "-D",
                draft.toString(),
                "-U",
                EmbeddedPostgres.SUPERUSER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + password,
                "-k",
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=sv-SE",
                "--text-search-config=swedish"));
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** @throws IOException with what the program said, where it did not succeed */
    static void run(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(UnprivilegedUser.prefix(Path.of(command.get(2))));
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(said.strip());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("avbrutet", interrupted);
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }
}
