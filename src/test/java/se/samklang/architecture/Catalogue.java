package se.samklang.architecture;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samklang.database.TestDatabase;

/** What PostgreSQL itself says about the tables: its catalogue, read as the application's role. */
final class Catalogue {

    private static final JdbcClient CLIENT = JdbcClient.create(TestDatabase.dataSource());

    private Catalogue() {}

    /** The rows a question about the catalogue has, in its order. The tables of libraries are left out. */
    static List<Map<String, Object>> rows(String question) {
        return CLIENT.sql(question).query().listOfRows();
    }

    /** The first column of a question's rows: what breaks a rule. */
    static List<String> names(String question) {
        return CLIENT.sql(question).query(String.class).list();
    }

    /** The same about one table, named {@code :table} in the question. */
    static List<String> names(String question, String table) {
        return CLIENT.sql(question).param("table", table).query(String.class).list();
    }
}
