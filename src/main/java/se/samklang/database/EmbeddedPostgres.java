package se.samklang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL server in the data folder, reachable from this machine only.
 *
 * <p>Its life: made with {@code initdb} the first time (checksums, password login, Swedish sorting), started as a child
 * of this process, stopped with it. A server left behind by a killed process is stopped first; a start that meets the
 * remains of one is tried again for a while.
 */
final class EmbeddedPostgres implements DatabaseServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String SUPERUSER = "postgres";

    private final DataFolder folder;
    private final Path home;
    private final Path data;
    private final @Nullable Process process;
    private final int port;

    private EmbeddedPostgres(DataFolder folder, Path home, Path data, @Nullable Process process, int port) {
        this.folder = folder;
        this.home = home;
        this.data = data;
        this.process = process;
        this.port = port;
    }

    /** Starts the server of a folder this process holds, or joins the one a running process has there. */
    static EmbeddedPostgres in(DataFolder folder, Path programs) {
        Path home = PostgresProgram.unpackedIn(programs);
        Path data = folder.path("pg");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!folder.take()) {
            String port = folder.running().getProperty("port");
            if (port != null && answers(folder, Integer.parseInt(port))) {
                return new EmbeddedPostgres(folder, home, data, null, Integer.parseInt(port));
            }
            if (System.nanoTime() > deadline) {
                throw new Misconfigured("Datamappen " + folder.root() + " används av ett annat program som inte svarar."
                        + " Avsluta det, eller välj en annan mapp med --data MAPP.");
            }
            pause();
        }
        try {
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                make(folder, home, data);
            }
            stopOrphan(home, data);
            return start(folder, home, data, deadline);
        } catch (IOException failure) {
            throw new Misconfigured(
                    "Databasen i " + folder.root() + " gick inte att starta: " + reason(failure), failure);
        }
    }

    /** What the database's programs said, as one line. */
    private static String reason(IOException failure) {
        String said = String.valueOf(failure.getMessage());
        if (said.contains("No space left on device")) {
            return "disken är full. Ge plats, eller välj en annan mapp med --data MAPP.";
        }
        return said.lines().filter(line -> !line.isBlank()).reduce("", (earlier, line) -> line);
    }

    /** True where this process started the server, false where it joined another's. */
    @Override
    public boolean isOwn() {
        return process != null;
    }

    @Override
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public String superuser() {
        return SUPERUSER;
    }

    @Override
    public String password() {
        return folder.secret("database");
    }

    @Override
    public void close() {
        if (process == null) {
            folder.close();
            return;
        }
        try {
            run(List.of(home.resolve("bin/pg_ctl").toString(), "-D", data.toString(), "-m", "fast", "-w", "stop"));
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (IOException failure) {
            process.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        folder.forgetRunning();
        folder.close();
    }

    private static void make(DataFolder folder, Path home, Path data) throws IOException {
        Path draft = folder.path("pg.new");
        deleteTree(draft);
        Path password = folder.path("secret").resolve("database");
        folder.secret("database");
        run(List.of(
                home.resolve("bin/initdb").toString(),
                "-D",
                draft.toString(),
                "-U",
                SUPERUSER,
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

    private static void stopOrphan(Path home, Path data) throws IOException {
        if (!Files.exists(data.resolve("postmaster.pid"))) {
            return;
        }
        try {
            run(List.of(home.resolve("bin/pg_ctl").toString(), "-D", data.toString(), "-m", "fast", "-w", "stop"));
        } catch (IOException notRunning) {
            // The file is a remnant of a killed server; PostgreSQL removes it itself when it starts.
        }
    }

    private static EmbeddedPostgres start(DataFolder folder, Path home, Path data, long deadline) throws IOException {
        Path log = folder.path("postgres.log");
        while (true) {
            int port = freePort();
            List<String> command = new ArrayList<>(UnprivilegedUser.prefix(folder.root()));
            command.addAll(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString(), "-p", "" + port));
            for (String setting : List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "timezone=Europe/Stockholm",
                    "log_timezone=Europe/Stockholm",
                    "shared_buffers=64MB",
                    "max_connections=60",
                    "jit=off",
                    "io_method=sync",
                    "max_logical_replication_workers=0",
                    "max_parallel_workers_per_gather=0",
                    "random_page_cost=1.1",
                    // The log is for whoever looks after the machine: no row and no search word may stand in it.
                    "log_error_verbosity=terse",
                    "log_min_error_statement=panic",
                    "lc_messages=C")) {
                command.addAll(List.of("-c", setting));
            }
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                    .start();
            while (process.isAlive() && System.nanoTime() < deadline) {
                if (answers(folder, port)) {
                    Properties note = new Properties();
                    note.setProperty("port", "" + port);
                    note.setProperty("process", "" + ProcessHandle.current().pid());
                    folder.noteRunning(note);
                    return new EmbeddedPostgres(folder, home, data, process, port);
                }
                pause();
            }
            process.destroy();
            if (System.nanoTime() > deadline) {
                String said = Files.readString(log).strip();
                throw new IOException(said.isEmpty() ? "den svarade inte i tid" : said);
            }
            pause();
        }
    }

    private static boolean answers(DataFolder folder, int port) {
        try (var connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=2",
                SUPERUSER,
                folder.secret("database"))) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void run(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(UnprivilegedUser.prefix(Path.of(command.get(2))));
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
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
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }

    private static void pause() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Misconfigured("Starten avbröts.", interrupted);
        }
    }
}
