package se.samklang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samklang.architecture.Sources.SourceFile;

/** SQL obeys the modules' walls as Java does: a module writes its own schema and reads those of modules it declares. */
class SqlOwnershipTest {

    private final SqlOwnership ownership = new SqlOwnership();

    @Test
    void every_statement_keeps_to_its_module() {
        List<SourceFile> files = Sources.below(Sources.MAIN, ".java");

        assertThat(files.stream().flatMap(file -> ownership.faultsOfJava(file).stream()))
                .isEmpty();
    }

    @Test
    void every_migration_keeps_to_its_module() {
        List<SourceFile> files = Sources.below(Sources.MIGRATIONS, ".sql");

        assertThat(files.stream().flatMap(file -> ownership.faultsOfMigration(file).stream()))
                .isEmpty();
    }

    @Test
    void every_migration_is_named_after_its_module_and_has_a_number_of_its_own() {
        List<SourceFile> files = Sources.below(Sources.MIGRATIONS, ".sql");

        assertThat(files)
                .allSatisfy(file -> assertThat(file.name()).matches("V[0-9]{4}__" + file.module() + "__[a-z_]+\\.sql"));
        assertThat(files.stream().map(file -> file.name().substring(0, 5))).doesNotHaveDuplicates();
    }

    @Test
    void the_scan_finds_the_statements_there_are() {
        long sent = Sources.below(Sources.MAIN, ".java").stream()
                .flatMap(file -> JavaText.of(file.text()).strings().stream())
                .filter(literal -> literal.text().strip().startsWith("SELECT"))
                .count();

        assertThat(sent).isGreaterThan(30);
    }

    @Test
    void writing_in_another_module_is_caught() {
        assertThat(java("INSERT INTO accounting.forecast (id) VALUES (:id)"))
                .containsExactly("Example.java: insatser writes in the schema accounting");
        assertThat(java("UPDATE accounting.forecast SET comment = :comment"))
                .containsExactly("Example.java: insatser writes in the schema accounting");
        assertThat(java("DELETE FROM accounting.forecast WHERE id = :id"))
                .containsExactly("Example.java: insatser writes in the schema accounting");
        assertThat(java("WITH gone AS (DELETE FROM web.account a RETURNING a.id) SELECT g.id FROM gone g"))
                .containsExactly("Example.java: insatser writes in the schema web");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT f.id FROM accounting.forecast f",
                "SELECT i.id FROM insatser.insats i JOIN accounting.forecast f ON f.id = i.id",
                "SELECT i.id FROM insatser.insats i, accounting.forecast f",
                "SELECT i.id FROM insatser.insats i WHERE EXISTS (SELECT FROM accounting.forecast)",
                "WITH a AS (SELECT f.id FROM accounting.forecast f) SELECT a.id FROM a",
                "DELETE FROM insatser.insats i USING accounting.forecast f WHERE f.id = i.id",
                "SELECT accounting.tell(i.id) FROM insatser.insats i",
                "SELECT i.id FROM insatser.insats i CROSS JOIN LATERAL accounting.tell(i.id) t",
                "INSERT INTO insatser.insats (id) SELECT f.id FROM accounting.forecast f",
            })
    void reading_an_undeclared_module_is_caught(String statement) {
        assertThat(java(statement)).containsExactly("Example.java: insatser reads the undeclared schema accounting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT i.id FROM insatser.insats i WHERE extract(day FROM i.from_date) = 1",
                "SELECT i.id FROM insatser.insats i WHERE i.to_date IS NOT DISTINCT FROM i.from_date",
                "WITH RECURSIVE t (n) AS (SELECT 1 UNION ALL SELECT t.n + 1 FROM t) SELECT t.n FROM t",
                "SELECT x.d FROM generate_series(:a, :b, interval '1 month') AS x (d)",
                "SELECT m.name FROM association.member m, unnest(:codes) AS c (code) ORDER BY m.name",
                "INSERT INTO insatser.insats (id) VALUES (:id) ON CONFLICT (id) DO UPDATE SET version = insats.version + 1",
                "SELECT i.id FROM insatser.insats i FOR UPDATE",
                "SELECT 'FROM accounting.forecast' AS text -- FROM accounting.forecast",
            })
    void what_is_allowed_passes(String statement) {
        assertThat(java(statement)).isEmpty();
    }

    @Test
    void a_table_without_its_schema_is_caught() {
        assertThat(java("SELECT i.id FROM insats i"))
                .containsExactly("Example.java: the table insats is named without its schema");
        assertThat(java("SELECT i.id FROM insatser.insats i JOIN owner o ON o.insats_id = i.id"))
                .containsExactly("Example.java: the table owner is named without its schema");
    }

    @Test
    void small_letters_are_caught() {
        assertThat(java("SELECT i.id from insatser.insats i"))
                .containsExactly("Example.java: the keyword from is not in capitals");
    }

    @Test
    void a_statement_in_pieces_is_caught() {
        String quotes = "\"\"\"";
        String glued = "tx.sql(" + quotes + "\nSELECT i.id\nFROM insatser.insats i " + quotes + " + filter).query()";

        assertThat(ownership.faultsOfJava(example(glued)))
                .containsExactly("Example.java: a statement is put together from pieces: SELECT i.id");
    }

    @Test
    void a_key_to_an_undeclared_module_is_caught() {
        String migration = "CREATE TABLE insatser.x (id uuid REFERENCES accounting.forecast (id));"
                + " CREATE INDEX ix ON accounting.forecast (id);";

        assertThat(ownership.faultsOfMigration(
                        new SourceFile("insatser", Path.of("V0001__insatser__x.sql"), migration)))
                .containsExactlyInAnyOrder(
                        "V0001__insatser__x.sql: insatser reads the undeclared schema accounting",
                        "V0001__insatser__x.sql: insatser writes in the schema accounting");
    }

    private List<String> java(String statement) {
        return ownership.faultsOfJava(example("tx.sql(\"" + statement + "\")"));
    }

    private static SourceFile example(String code) {
        return new SourceFile("insatser", Path.of("Example.java"), "class Example { Object x = " + code + "; }");
    }
}
