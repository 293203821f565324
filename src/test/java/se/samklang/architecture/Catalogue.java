package se.samklang.architecture;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samklang.database.TestDatabase;

/** What PostgreSQL itself says about the tables: its catalogue, read as the application's role. */
final class Catalogue {

    /** A query of the tables of our own, to stand within another. */
    static final String TABLES = """
            SELECT c.oid, n.nspname AS schema, c.relname AS name, c.relrowsecurity AS secured,
                   c.relforcerowsecurity AS forced,
                   EXISTS (SELECT FROM pg_attribute a
                           WHERE a.attrelid = c.oid AND a.attname = 'association_id') AS fenced,
                   EXISTS (SELECT FROM pg_trigger g
                           WHERE g.tgrelid = c.oid AND g.tgname = 'tr_record_change') AS recorded
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p')
              AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'framework', 'pg_toast')
            """;

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

    /** The tables the condition about {@code t} is true of: what breaks a rule. */
    static List<String> tablesWhere(String broken) {
        return names("""
                SELECT t.schema || '.' || t.name
                FROM (%s) t
                WHERE %s
                ORDER BY t.schema, t.name
                """.formatted(TABLES, broken));
    }

    /** The columns the condition about {@code c} is true of. */
    static List<String> columnsWhere(String broken) {
        return names("""
                SELECT c.table || '.' || c.name
                FROM (SELECT t.oid, t.schema || '.' || t.name AS table, a.attname AS name, t.recorded,
                             format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required,
                             a.attidentity AS identity
                      FROM (%s) t
                      JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped) c
                WHERE %s
                ORDER BY c.table, c.name
                """.formatted(TABLES, broken));
    }
}
