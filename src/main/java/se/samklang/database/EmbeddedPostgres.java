package se.samklang.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL server in the data folder, reachable from this machine only.
 *
 * <p>Its life: made with {@code initdb} the first time (checksums, password login, Swedish sorting), started as a child
 * of this process, started again should it end by itself, stopped with it. A server left behind by a killed process is stopped first; a start that meets the
 * remains of one is tried again for a while.
 */
final class EmbeddedPostgres implements DatabaseServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    static final String SUPERUSER = "postgres";

    private final DataFolder folder;
    private final Path home;
    private final Path data;
    private final @Nullable PostgresWatch watch;
    private final int port;

    private EmbeddedPostgres(DataFolder folder, Path home, Path data, @Nullable PostgresWatch watch, int port) {
        this.folder = folder;
        this.home = home;
        this.data = data;
        this.watch = watch;
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
                PostgresCluster.make(folder, home, data);
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
        return watch != null;
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
    public DiskGuard guard() {
        return DiskGuard.on(folder.root());
    }

    @Override
    public void close() {
        if (watch == null) {
            folder.close();
            return;
        }
        watch.close();
        try {
            PostgresCluster.run(
                    List.of(home.resolve("bin/pg_ctl").toString(), "-D", data.toString(), "-m", "fast", "-w", "stop"));
            watch.process().waitFor(10, TimeUnit.SECONDS);
        } catch (IOException failure) {
            watch.process().destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        folder.forgetRunning();
        folder.close();
    }

    private static void stopOrphan(Path home, Path data) throws IOException {
        if (!Files.exists(data.resolve("postmaster.pid"))) {
            return;
        }
        try {
            PostgresCluster.run(
                    List.of(home.resolve("bin/pg_ctl").toString(), "-D", data.toString(), "-m", "fast", "-w", "stop"));
        } catch (IOException notRunning) {
            // The file is a remnant of a killed server; PostgreSQL removes it itself when it starts.
        }
    }

    private static EmbeddedPostgres start(DataFolder folder, Path home, Path data, long deadline) throws IOException {
        PostgresLaunch launch = new PostgresLaunch(folder.root(), home, data, folder.path("postgres.log"));
        while (true) {
            int port = freePort();
            Process process = launch.on(port);
            while (process.isAlive() && System.nanoTime() < deadline) {
                if (answers(folder, port)) {
                    Properties note = new Properties();
                    note.setProperty("port", "" + port);
                    note.setProperty("process", "" + ProcessHandle.current().pid());
                    folder.noteRunning(note);
                    PostgresWatch watch = new PostgresWatch(process, () -> launch.on(port));
                    return new EmbeddedPostgres(folder, home, data, watch, port);
                }
                pause();
            }
            process.destroy();
            if (System.nanoTime() > deadline) {
                String said = Files.readString(launch.log()).strip();
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

    private static void pause() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Misconfigured("Starten avbröts.", interrupted);
        }
    }
}
