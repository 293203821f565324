package se.samklang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The tables as the house wants them, asked of PostgreSQL's catalogue. Every rule is a question for what breaks it, and
 * no rule has exceptions. The tables of libraries lie in the schema {@code framework} and keep their own habits.
 */
class SchemaConventionTest {

    @Test
    void every_schema_is_a_module() {
        assertThat(Modules.declared().keySet()).containsAll(Catalogue.names("""
                SELECT DISTINCT t.schema
                FROM (%s) t
                ORDER BY t.schema
                """.formatted(Catalogue.TABLES)));
    }

    @Test
    void columns_have_one_of_few_types() {
        assertThat(Catalogue.columnsWhere(
                        "c.type NOT IN ('uuid', 'text', 'text[]', 'integer', 'bigint', 'boolean', 'date',"
                                + " 'timestamp with time zone', 'jsonb', 'bytea') AND c.type NOT LIKE 'numeric%'"
                                // the months of a cell, in one row; the rows of a voucher
                                + " AND (c.table NOT IN"
                                + " ('accounting.ledger_cell', 'accounting.ledger_part', 'accounting.voucher')"
                                + " OR c.type NOT LIKE '%[]')"))
                .isEmpty();
    }

    @Test
    void instants_days_and_months_are_told_by_their_names() {
        assertThat(Catalogue.columnsWhere("(c.type = 'timestamp with time zone') <> (c.name ~ '_(at|of)$')"))
                .isEmpty();
        assertThat(Catalogue.columnsWhere("c.type <> 'date' AND c.name ~ '_(date|month)$'"))
                .isEmpty();
        assertThat(Catalogue.columnsWhere("c.type = 'date' AND c.name ~ '(_from$|^(valid|start|end)_(date|to))'"))
                .isEmpty();
    }

    @Test
    void money_is_whole_öre() {
        assertThat(Catalogue.columnsWhere("c.name ~ '_ore$' AND c.type <> 'bigint'"))
                .isEmpty();
        assertThat(Catalogue.columnsWhere("c.type = 'bigint' AND c.name !~ '_ore$' AND c.identity = ''"))
                .isEmpty();
        assertThat(Catalogue.columnsWhere("c.name ~ '(amount|price|cost|fee)$'"))
                .isEmpty();
    }

    @Test
    void a_month_is_kept_as_its_first_day() {
        assertThat(Catalogue.columnsWhere("""
                c.name ~ '_month$' AND NOT EXISTS (
                  SELECT FROM pg_constraint k
                  WHERE k.conrelid = c.oid AND k.contype = 'c'
                    AND pg_get_constraintdef(k.oid) ILIKE '%extract(day from ' || c.name || ')%')""")).isEmpty();
    }

    @Test
    void a_period_has_two_inclusive_days_in_order() {
        assertThat(Catalogue.tablesWhere("""
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
                """.formatted(Catalogue.TABLES))).isEmpty();
    }

    @Test
    void every_table_has_a_key_named_after_it() {
        assertThat(Catalogue.tablesWhere("""
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
                """.formatted(Catalogue.TABLES))).isEmpty();
        assertThat(Catalogue.names("""
                SELECT i.relname
                FROM (%s) t
                JOIN pg_index x ON x.indrelid = t.oid
                JOIN pg_class i ON i.oid = x.indexrelid
                WHERE NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.oid)
                  AND i.relname !~ ('^' || CASE WHEN x.indisunique THEN 'uq' ELSE 'ix' END || '_' || t.name || '_[a-z0-9_]+$')
                ORDER BY i.relname
                """.formatted(Catalogue.TABLES))).isEmpty();
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
                """.formatted(Catalogue.TABLES))).isEmpty();
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
}
