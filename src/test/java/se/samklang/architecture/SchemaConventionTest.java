package se.samklang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The tables as the house wants them, asked of PostgreSQL's catalogue. Every rule is a question for what breaks it, and
 * no rule has exceptions. The tables of libraries lie in the schema {@code framework} and keep their own habits.
 */
class SchemaConventionTest {

    /** Columns of the machine; the history never shows them. */
    private static final Set<String> MACHINES_OWN =
            Set.of("association_id", "id", "version", "created_at", "created_by", "position");

    @Test
    void every_schema_is_a_module() {
        assertThat(Modules.declared().keySet()).containsAll(Catalogue.names("""
                SELECT DISTINCT t.schema
                FROM (%s) t
                ORDER BY t.schema
                """.formatted(TABLES)));
    }

    @Test
    void columns_have_one_of_few_types() {
        assertThat(columnsWhere("c.type NOT IN ('uuid', 'text', 'text[]', 'integer', 'bigint', 'boolean', 'date',"
                        + " 'timestamp with time zone', 'jsonb', 'bytea') AND c.type NOT LIKE 'numeric%'"))
                .isEmpty();
    }

    @Test
    void instants_days_and_months_are_told_by_their_names() {
        assertThat(columnsWhere("(c.type = 'timestamp with time zone') <> (c.name ~ '_(at|of)$')"))
                .isEmpty();
        assertThat(columnsWhere("c.type <> 'date' AND c.name ~ '_(date|month)$'"))
                .isEmpty();
        assertThat(columnsWhere("c.type = 'date' AND c.name ~ '(_from$|^(valid|start|end)_(date|to))'"))
                .isEmpty();
    }

    @Test
    void money_is_whole_öre() {
        assertThat(columnsWhere("c.name ~ '_ore$' AND c.type <> 'bigint'")).isEmpty();
        assertThat(columnsWhere("c.type = 'bigint' AND c.name !~ '_ore$' AND c.identity = ''"))
                .isEmpty();
        assertThat(columnsWhere("c.name ~ '(amount|price|cost|fee)$'")).isEmpty();
    }

    @Test
    void a_month_is_kept_as_its_first_day() {
        assertThat(columnsWhere("""
                c.name ~ '_month$' AND NOT EXISTS (
                  SELECT FROM pg_constraint k
                  WHERE k.conrelid = c.oid AND k.contype = 'c'
                    AND pg_get_constraintdef(k.oid) ILIKE '%extract(day from ' || c.name || ')%')""")).isEmpty();
    }

    @Test
    void a_period_has_two_inclusive_days_in_order() {
        assertThat(tablesWhere("""
                EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'to_date')
                AND NOT EXISTS (
                  SELECT FROM pg_constraint k
                  WHERE k.conrelid = t.oid AND k.contype = 'c'
                    AND pg_get_constraintdef(k.oid) LIKE '%from_date <= to_date%'
                    )""")).isEmpty();
    }

    @Test
    void choices_are_words_in_capitals() {
        assertThat(Catalogue.names("""
                SELECT k.conname
                FROM (%s) t
                JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'c'
                CROSS JOIN LATERAL regexp_matches(pg_get_constraintdef(k.oid), '''([^'']*)''::text', 'g') AS m (word)
                WHERE pg_get_constraintdef(k.oid) ~ 'ARRAY\\['
                  AND m.word[1] !~ '^[A-Z][A-Z0-9_]*$'
                ORDER BY k.conname
                """.formatted(TABLES))).isEmpty();
    }

    @Test
    void every_table_has_a_key_named_after_it() {
        assertThat(tablesWhere("""
                NOT EXISTS (SELECT FROM pg_constraint k
                            WHERE k.conrelid = t.oid AND k.contype = 'p' AND k.conname = 'pk_' || t.name)""")).isEmpty();
    }

    @Test
    void every_constraint_and_index_is_named_after_its_kind_and_table() {
        assertThat(Catalogue.names("""
                SELECT k.conname
                FROM (%s) t
                JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype IN ('f', 'u', 'c', 'x')
                WHERE k.conname !~ ('^' || CASE k.contype WHEN 'f' THEN 'fk' WHEN 'u' THEN 'uq' WHEN 'c' THEN 'ck'
                                           ELSE 'ex' END || '_' || t.name || '_[a-z0-9_]+$')
                ORDER BY k.conname
                """.formatted(TABLES))).isEmpty();
        assertThat(Catalogue.names("""
                SELECT i.relname
                FROM (%s) t
                JOIN pg_index x ON x.indrelid = t.oid
                JOIN pg_class i ON i.oid = x.indexrelid
                WHERE NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.oid)
                  AND i.relname !~ ('^' || CASE WHEN x.indisunique THEN 'uq' ELSE 'ix' END || '_' || t.name || '_[a-z0-9_]+$')
                ORDER BY i.relname
                """.formatted(TABLES))).isEmpty();
    }

    @Test
    void every_foreign_key_has_an_index_that_begins_with_it() {
        assertThat(Catalogue.names("""
                SELECT k.conname
                FROM (%s) t
                JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'
                WHERE NOT EXISTS (
                  SELECT FROM pg_index x
                  WHERE x.indrelid = t.oid
                    AND x.indpred IS NULL
                    AND (x.indkey::smallint[])[0:cardinality(k.conkey) - 1] @> k.conkey)
                ORDER BY k.conname
                """.formatted(TABLES))).isEmpty();
    }

    @Test
    void the_keys_of_an_associations_table_carry_the_association() {
        assertThat(tablesWhere("""
                t.fenced AND NOT EXISTS (
                  SELECT FROM pg_constraint k
                  JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.conkey[1]
                  WHERE k.conrelid = t.oid AND k.contype = 'p' AND a.attname = 'association_id')""")).isEmpty();
        assertThat(Catalogue.names("""
                SELECT k.conname
                FROM (%s) t
                JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'
                JOIN pg_attribute there ON there.attrelid = k.confrelid AND there.attname = 'association_id'
                WHERE NOT EXISTS (
                  SELECT FROM pg_attribute here
                  WHERE here.attrelid = t.oid AND here.attname = 'association_id' AND here.attnum = ANY (k.conkey))
                ORDER BY k.conname
                """.formatted(TABLES))).isEmpty();
    }

    /** Where the rows of a table are förbund, one each, something may be unique among förbund; nowhere else. */
    @Test
    void what_is_unique_is_unique_within_the_association() {
        assertThat(Catalogue.names("""
                SELECT i.relname
                FROM (%s) t
                JOIN pg_index x ON x.indrelid = t.oid AND x.indisunique
                JOIN pg_class i ON i.oid = x.indexrelid
                JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = 'association_id'
                WHERE t.fenced
                  AND NOT a.attnum = ANY (x.indkey::smallint[])
                  AND NOT EXISTS (
                    SELECT FROM pg_index one
                    WHERE one.indrelid = t.oid AND one.indisunique AND one.indkey::text = a.attnum::text)
                ORDER BY i.relname
                """.formatted(TABLES))).isEmpty();
    }

    @Test
    void every_associations_table_stands_behind_the_fence() {
        assertThat(tablesWhere("t.fenced AND NOT (t.secured AND t.forced)")).isEmpty();
        assertThat(tablesWhere("""
                t.fenced AND NOT EXISTS (
                  SELECT FROM pg_policy p
                  WHERE p.polrelid = t.oid
                    AND p.polname = 'own_association'
                    AND p.polpermissive
                    AND p.polcmd = '*'
                    AND p.polroles = ARRAY[(SELECT r.oid FROM pg_roles r WHERE r.rolname = 'samklang_app')]
                    AND pg_get_expr(p.polqual, t.oid) LIKE '(association_id = %app.association%'
                    AND pg_get_expr(p.polwithcheck, t.oid) = pg_get_expr(p.polqual, t.oid))""")).isEmpty();
        assertThat(columnsWhere("c.name = 'association_id' AND NOT c.required")).isEmpty();
    }

    @Test
    void a_further_opening_in_the_fence_is_for_looking_only() {
        assertThat(Catalogue.names("""
                SELECT t.schema || '.' || t.name || ': ' || p.polname
                FROM (%s) t
                JOIN pg_policy p ON p.polrelid = t.oid
                WHERE p.polname NOT IN ('own_association', 'owner')
                  AND p.polcmd <> 'r'
                """.formatted(TABLES))).isEmpty();
    }

    @Test
    void rows_that_can_change_have_their_changes_recorded() {
        assertThat(tablesWhere("""
                t.fenced
                AND (has_table_privilege('samklang_app', t.oid, 'UPDATE')
                     OR has_table_privilege('samklang_app', t.oid, 'DELETE'))
                AND NOT EXISTS (
                  SELECT FROM pg_trigger g
                  JOIN pg_proc f ON f.oid = g.tgfoid
                  WHERE g.tgrelid = t.oid AND g.tgname = 'tr_record_change' AND f.proname = 'record_change'
                    AND g.tgenabled = 'O' AND g.tgtype = 29)""")).isEmpty();
    }

    @Test
    void rows_say_when_they_came_and_by_whom() {
        assertThat(tablesWhere("""
                t.fenced
                AND NOT EXISTS (
                  SELECT FROM pg_attribute a
                  JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                  WHERE a.attrelid = t.oid AND a.attname = 'created_at' AND a.attnotnull
                    AND pg_get_expr(d.adbin, t.oid) = 'database.app_now()')
                AND NOT EXISTS (
                  SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'act_id' AND a.attnotnull)""")).isEmpty();
        assertThat(tablesWhere("""
                t.recorded
                AND NOT EXISTS (
                  SELECT FROM pg_attribute a
                  JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                  WHERE a.attrelid = t.oid AND a.attname = 'created_by'
                    AND pg_get_expr(d.adbin, t.oid) = 'database.app_account()')""")).isEmpty();
        assertThat(columnsWhere("c.name = 'version' AND NOT (c.required AND c.type = 'integer')"))
                .isEmpty();
    }

    @Test
    void the_applications_role_owns_nothing_and_cannot_pass_the_fence() {
        assertThat(Catalogue.names("""
                SELECT r.rolname
                FROM pg_roles r
                WHERE r.rolname = 'samklang_app'
                  AND (r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolcreatedb)
                """)).isEmpty();
        assertThat(Catalogue.names("""
                SELECT c.relname
                FROM pg_class c
                JOIN pg_roles r ON r.oid = c.relowner
                WHERE r.rolname = 'samklang_app'
                """)).isEmpty();
        assertThat(tablesWhere("has_table_privilege('samklang_app', t.oid, 'TRUNCATE')"))
                .isEmpty();
    }

    @Test
    void a_function_with_its_owners_rights_is_narrow() {
        assertThat(Catalogue.names("""
                SELECT p.proname
                FROM pg_proc p
                JOIN pg_namespace n ON n.oid = p.pronamespace
                WHERE p.prosecdef
                  AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                  AND (coalesce(array_to_string(p.proconfig, ','), '') NOT LIKE 'search_path=%'
                       OR has_function_privilege('public', p.oid, 'EXECUTE'))
                """)).isEmpty();
    }

    @Test
    void every_column_the_history_shows_has_a_swedish_name() {
        Properties labels = labels();

        assertThat(Catalogue.names("""
                SELECT t.schema || '.' || t.name
                FROM (%s) t
                WHERE t.recorded
                ORDER BY t.schema, t.name
                """.formatted(TABLES)))
                .allSatisfy(table -> assertThat(labels).containsKey(table));
        assertThat(columnsWhere("c.recorded").stream()
                        .filter(column -> !MACHINES_OWN.contains(column.substring(column.lastIndexOf('.') + 1)))
                        .filter(column -> !labels.containsKey(column)))
                .isEmpty();
    }

    @Test
    void every_swedish_name_has_its_column() {
        Set<String> known = new TreeSet<>(columnsWhere("true"));
        known.addAll(tablesWhere("true"));

        assertThat(labels().stringPropertyNames()).isSubsetOf(known);
    }

    @Test
    void the_committed_schema_is_the_schema() {
        String schema = SchemaDump.write();
        if (Boolean.getBoolean("schema.rewrite")) {
            Sources.write(SchemaDump.FILE, schema);
        }

        assertThat(Sources.read(SchemaDump.FILE))
                .as("docs/schema.sql; -Dschema.rewrite=true writes it anew")
                .isEqualTo(schema);
    }

    private static final String TABLES = """
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

    private static List<String> tablesWhere(String broken) {
        return Catalogue.names("""
                SELECT t.schema || '.' || t.name
                FROM (%s) t
                WHERE %s
                ORDER BY t.schema, t.name
                """.formatted(TABLES, broken));
    }

    private static List<String> columnsWhere(String broken) {
        return Catalogue.names("""
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

    private static Properties labels() {
        Properties labels = new Properties();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:historik/*.properties")) {
                try (InputStreamReader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    labels.load(reader);
                }
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return labels;
    }
}
