package se.samklang.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * The database while the program runs: the server started or reached, the roles in place, the schema brought up to
 * date, and a pool of connections as the role that cannot pass the fence.
 */
public final class RunningDatabase implements AutoCloseable {

    /** The role the application connects as: neither superuser, owner nor exempt from row-level security. */
    static final String APPLICATION_ROLE = "samklang_app";

    private static final String OWNER_ROLE = "samklang_owner";
    private static final String DATABASE = "samklang";

    private final DatabaseServer server;
    private final HikariDataSource pool;

    private RunningDatabase(DatabaseServer server, HikariDataSource pool) {
        this.server = server;
        this.pool = pool;
    }

    /** Opens the embedded database of a data folder. The server's programs are unpacked into {@code programs}. */
    public static RunningDatabase embedded(DataFolder folder, Path programs) {
        EmbeddedPostgres server = EmbeddedPostgres.in(folder, programs);
        try {
            String ownerPassword = folder.secret("owner");
            if (server.isOwn()) {
                prepareEmbedded(server, ownerPassword);
            }
            return open(server, server.url(DATABASE), OWNER_ROLE, ownerPassword, server.isOwn());
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    /** Opens a database on a server somebody else runs. */
    public static RunningDatabase external(String setting) {
        ExternalPostgres server = ExternalPostgres.at(setting);
        return open(server, server.url(""), server.superuser(), server.password(), true);
    }

    /** Connections as the application's role. */
    public DataSource dataSource() {
        return pool;
    }

    /** Watches the disk the rows are written on. */
    public DiskGuard guard() {
        return server.guard();
    }

    /** True where another process runs the database and this one only uses it. */
    public boolean isJoined() {
        return server instanceof EmbeddedPostgres && !server.isOwn();
    }

    @Override
    public void close() {
        pool.close();
        server.close();
    }

    private static RunningDatabase open(
            DatabaseServer server, String url, String owner, String ownerPassword, boolean migrate) {
        String applicationPassword = derived(ownerPassword);
        if (migrate) {
            prepareRole(url, owner, ownerPassword, applicationPassword);
            migrate(url, owner, ownerPassword);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(APPLICATION_ROLE);
        config.setPassword(applicationPassword);
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(5_000);
        config.setPoolName("samklang");
        config.addDataSourceProperty("ApplicationName", "samklang");
        config.setConnectionInitSql("SET TIME ZONE 'Europe/Stockholm'");
        return new RunningDatabase(server, new HikariDataSource(config));
    }

    private static void prepareEmbedded(DatabaseServer server, String ownerPassword) {
        try (Connection connection =
                DriverManager.getConnection(server.url("postgres"), server.superuser(), server.password())) {
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", OWNER_ROLE)) {
                execute(connection, "CREATE ROLE samklang_owner LOGIN CREATEROLE", OWNER_ROLE, ownerPassword);
            }
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("CREATE DATABASE samklang OWNER samklang_owner");
                }
            }
        } catch (SQLException failure) {
            throw new Misconfigured("Databasen gick inte att förbereda: " + failure.getMessage(), failure);
        }
    }

    private static void prepareRole(String url, String owner, String ownerPassword, String applicationPassword) {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword)) {
            if (connection.getMetaData().getDatabaseMajorVersion() < 15) {
                throw new Misconfigured("Databasservern är för gammal: Samklang behöver PostgreSQL 15 eller nyare.");
            }
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", APPLICATION_ROLE)) {
                execute(
                        connection,
                        "CREATE ROLE samklang_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB",
                        APPLICATION_ROLE,
                        applicationPassword);
            } else if (!answers(url, applicationPassword)) {
                execute(connection, "SELECT 1", APPLICATION_ROLE, applicationPassword);
            }
        } catch (SQLException failure) {
            throw ConnectionFault.of(failure);
        }
    }

    private static boolean answers(String url, String applicationPassword) {
        try (Connection connection = DriverManager.getConnection(url, APPLICATION_ROLE, applicationPassword)) {
            return connection.isValid(2);
        } catch (SQLException refused) {
            return false;
        }
    }

    private static void migrate(String url, String owner, String ownerPassword) {
        try {
            Flyway.configure()
                    .dataSource(url, owner, ownerPassword)
                    .locations("classpath:db/migration")
                    .defaultSchema("framework")
                    .table("migration")
                    .createSchemas(true)
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new Misconfigured(
                    "Databasens tabeller gick inte att göra klara för den här versionen: " + failure.getMessage(),
                    failure);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Runs the statement and gives the role its password; roles cannot be named by a parameter in PostgreSQL. */
    private static void execute(Connection connection, String statement, String role, String password)
            throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
        String set;
        try (PreparedStatement format =
                connection.prepareStatement("SELECT format('ALTER ROLE %I PASSWORD %L', ?, ?)")) {
            format.setString(1, role);
            format.setString(2, password);
            try (ResultSet rows = format.executeQuery()) {
                rows.next();
                set = rows.getString(1);
            }
        }
        try (Statement plain = connection.createStatement()) {
            plain.execute(set);
        }
    }

    /** The application role's password follows from the owner's, so that several nodes agree without sharing a file. */
    private static String derived(@Nullable String ownerPassword) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("" + ownerPassword).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(APPLICATION_ROLE.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
