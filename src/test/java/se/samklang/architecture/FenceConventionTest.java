package se.samklang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One förbund's rows are kept from another's, and every change of them leaves a trace. No table is an exception. */
class FenceConventionTest {

    @Test
    void the_keys_of_an_associations_table_carry_the_association() {
        assertThat(Catalogue.tablesWhere("""
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
                """.formatted(Catalogue.TABLES))).isEmpty();
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
                """.formatted(Catalogue.TABLES))).isEmpty();
    }

    @Test
    void every_associations_table_stands_behind_the_fence() {
        assertThat(Catalogue.tablesWhere("t.fenced AND NOT (t.secured AND t.forced)"))
                .isEmpty();
        assertThat(Catalogue.tablesWhere("""
                t.fenced AND NOT EXISTS (
                  SELECT FROM pg_policy p
                  WHERE p.polrelid = t.oid
                    AND p.polname = 'own_association'
                    AND p.polpermissive
                    AND p.polcmd = '*'
                    AND p.polroles = ARRAY[(SELECT r.oid FROM pg_roles r WHERE r.rolname = 'samklang_app')]
                    AND pg_get_expr(p.polqual, t.oid) LIKE '(association_id = %app.association%'
                    AND pg_get_expr(p.polwithcheck, t.oid) = pg_get_expr(p.polqual, t.oid))""")).isEmpty();
        assertThat(Catalogue.columnsWhere("c.name = 'association_id' AND NOT c.required"))
                .isEmpty();
    }

    @Test
    void a_further_opening_in_the_fence_is_for_looking_only() {
        assertThat(Catalogue.names("""
                SELECT t.schema || '.' || t.name || ': ' || p.polname
                FROM (%s) t
                JOIN pg_policy p ON p.polrelid = t.oid
                WHERE p.polname NOT IN ('own_association', 'owner')
                  AND p.polcmd <> 'r'
                """.formatted(Catalogue.TABLES))).isEmpty();
    }

    @Test
    void rows_that_can_change_have_their_changes_recorded() {
        assertThat(Catalogue.tablesWhere("""
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
        assertThat(Catalogue.tablesWhere("""
                t.fenced
                AND NOT EXISTS (
                  SELECT FROM pg_attribute a
                  JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                  WHERE a.attrelid = t.oid AND a.attname = 'created_at' AND a.attnotnull
                    AND pg_get_expr(d.adbin, t.oid) = 'database.app_now()')
                AND NOT EXISTS (
                  SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'act_id' AND a.attnotnull)""")).isEmpty();
        assertThat(Catalogue.tablesWhere("""
                t.recorded
                AND NOT EXISTS (
                  SELECT FROM pg_attribute a
                  JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                  WHERE a.attrelid = t.oid AND a.attname = 'created_by'
                    AND pg_get_expr(d.adbin, t.oid) = 'database.app_account()')""")).isEmpty();
        assertThat(Catalogue.columnsWhere("c.name = 'version' AND NOT (c.required AND c.type = 'integer')"))
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
        assertThat(Catalogue.tablesWhere("has_table_privilege('samklang_app', t.oid, 'TRUNCATE')"))
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
}
