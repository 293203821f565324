package se.samklang.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server of its own, which a test may kill (faults F06 and F10). */
class EmbeddedPostgresTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void a_killed_server_comes_back_at_the_same_address_with_all_that_was_saved() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.in(DataFolder.open(folder), Path.of("target/programs"))) {
            run(server, "CREATE TABLE saved (number integer NOT NULL)");
            for (int number = 1; number <= 2; number++) {
                save(server, number);

                ProcessHandle killed = ProcessHandle.of(postmaster()).orElseThrow();
                assertThat(killed.destroyForcibly()).isTrue();
                killed.onExit().join();

                assertThat(saved(server)).isEqualTo(number);
            }
        }
    }

    @Test
    void a_server_that_was_closed_stays_closed() throws Exception {
        long postmaster;
        try (EmbeddedPostgres server = EmbeddedPostgres.in(DataFolder.open(folder), Path.of("target/programs"))) {
            postmaster = postmaster();
            run(server, "SELECT 1");
        }

        Thread.sleep(Duration.ofSeconds(2));

        assertThat(ProcessHandle.of(postmaster)).isEmpty();
        assertThat(folder.resolve("pg/postmaster.pid")).doesNotExist();
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("pg/postmaster.pid"))
                .getFirst()
                .strip());
    }

    /** Asks until the server is back. */
    private static int saved(EmbeddedPostgres server) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (Connection connection = connection(server);
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT count(*) FROM saved")) {
                rows.next();
                return rows.getInt(1);
            } catch (SQLException notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
                Thread.sleep(100);
            }
        }
    }

    private static void save(EmbeddedPostgres server, int number) throws SQLException {
        try (Connection connection = connection(server);
                PreparedStatement insert = connection.prepareStatement("INSERT INTO saved (number) VALUES (?)")) {
            insert.setInt(1, number);
            insert.executeUpdate();
        }
    }

    private static void run(EmbeddedPostgres server, String statement) throws SQLException {
        try (Connection connection = connection(server);
                Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }

    private static Connection connection(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url("postgres"), server.superuser(), server.password());
    }
}
