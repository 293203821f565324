package se.samklang.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The running test database from another process, which a test may kill: one connection, and nothing that starts. */
public final class JoinedDatabase {

    private static final String PREFIX = "JOINED_DATABASE_";

    private JoinedDatabase() {}

    /** What the other process needs in its environment. */
    public static Map<String, String> environment() {
        HikariDataSource pool = (HikariDataSource) TestDatabase.dataSource();
        return Map.of(
                PREFIX + "URL", pool.getJdbcUrl(),
                PREFIX + "USER", pool.getUsername(),
                PREFIX + "PASSWORD", pool.getPassword());
    }

    /** The database the environment leads to. Its clock is {@link TestDatabase#CLOCK}. */
    public static Database database() {
        Map<String, String> environment = System.getenv();
        return new Database(
                new SingleConnectionDataSource(
                        environment.get(PREFIX + "URL"),
                        environment.get(PREFIX + "USER"),
                        environment.get(PREFIX + "PASSWORD"),
                        true),
                TestDatabase.CLOCK);
    }
}
