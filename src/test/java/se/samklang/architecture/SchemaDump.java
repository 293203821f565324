package se.samklang.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The whole schema as one text, the same for the same schema, so that a change is seen in review. */
final class SchemaDump {

    static final Path FILE = Path.of("docs/schema.sql");

    private static final String OURS = "('pg_catalog', 'information_schema', 'framework', 'public', 'pg_toast')";

    private SchemaDump() {}

    static String write() {
        StringBuilder out = new StringBuilder("-- The tables as PostgreSQL knows them. Written by a test:"
                + " ./mvnw test -Dtest=SchemaConventionTest -Dschema.rewrite=true\n");
        for (String domain : Catalogue.names("""
                SELECT 'CREATE TYPE ' || format_type(b.oid, NULL) || ' AS ('
                       || (SELECT string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum)
                           FROM pg_attribute a
                           WHERE a.attrelid = b.typrelid AND a.attnum > 0 AND NOT a.attisdropped)
                       || E');\\nCREATE DOMAIN ' || format_type(d.oid, NULL) || ' AS ' || format_type(b.oid, NULL)
                       || (SELECT string_agg(E'\\n  CONSTRAINT ' || k.conname || ' ' || pg_get_constraintdef(k.oid), ''
                                             ORDER BY k.conname COLLATE "C")
                           FROM pg_constraint k
                           WHERE k.contypid = d.oid)
                FROM pg_type d
                JOIN pg_namespace n ON n.oid = d.typnamespace
                JOIN pg_type b ON b.oid = d.typbasetype
                WHERE d.typtype = 'd'
                  AND n.nspname NOT IN %s
                ORDER BY n.nspname COLLATE "C", d.typname COLLATE "C"
                """.formatted(OURS))) {
            out.append('\n').append(domain).append(";\n");
        }
        for (Map<String, Object> table : Catalogue.rows("""
                SELECT c.oid::bigint AS oid, n.nspname AS schema, c.relname AS name, c.relrowsecurity AS secured
                FROM pg_class c
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relkind = 'r'
                  AND n.nspname NOT IN %s
                ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"
                """.formatted(OURS))) {
            table(out, table);
        }
        for (String function : Catalogue.names("""
                SELECT pg_get_functiondef(p.oid)
                FROM pg_proc p
                JOIN pg_namespace n ON n.oid = p.pronamespace
                WHERE n.nspname NOT IN %s
                ORDER BY n.nspname COLLATE "C", p.proname COLLATE "C", pg_get_function_identity_arguments(p.oid) COLLATE "C"
                """.formatted(OURS))) {
            out.append('\n').append(function.strip()).append(";\n");
        }
        return out.toString();
    }

    private static void table(StringBuilder out, Map<String, Object> table) {
        Object oid = table.get("oid");
        String name = table.get("schema") + "." + table.get("name");
        List<String> parts = Catalogue.names("""
                SELECT a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                       || CASE WHEN a.attgenerated = 's' THEN ' GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, a.attrelid) || ') STORED'
                               WHEN a.attidentity = 'a' THEN ' GENERATED ALWAYS AS IDENTITY'
                               WHEN d.adbin IS NOT NULL THEN ' DEFAULT ' || pg_get_expr(d.adbin, a.attrelid)
                               ELSE '' END
                       || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
                FROM pg_attribute a
                LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                WHERE a.attrelid = %1$s AND a.attnum > 0 AND NOT a.attisdropped
                ORDER BY a.attnum
                """.formatted(oid));
        List<String> constraints = Catalogue.names("""
                SELECT 'CONSTRAINT ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
                FROM pg_constraint k
                WHERE k.conrelid = %1$s AND k.contype IN ('p', 'u', 'f', 'c', 'x')
                ORDER BY position(k.contype::text IN 'pufcx'), k.conname COLLATE "C"
                """.formatted(oid));
        out.append("\nCREATE TABLE ").append(name).append(" (\n  ");
        out.append(String.join(",\n  ", parts));
        constraints.forEach(constraint -> out.append(",\n  ").append(constraint));
        out.append("\n);\n");
        Catalogue.names("""
                SELECT pg_get_indexdef(x.indexrelid) || ';'
                FROM pg_index x
                JOIN pg_class i ON i.oid = x.indexrelid
                WHERE x.indrelid = %1$s
                  AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.indexrelid)
                ORDER BY i.relname COLLATE "C"
                """.formatted(oid)).forEach(index -> out.append(index).append('\n'));
        Catalogue.names("""
                SELECT pg_get_triggerdef(g.oid) || ';'
                FROM pg_trigger g
                WHERE g.tgrelid = %1$s AND NOT g.tgisinternal
                ORDER BY g.tgname COLLATE "C"
                """.formatted(oid))
                .forEach(trigger -> out.append(trigger).append('\n'));
        out.append("-- samklang_app: ").append(grants(name));
        out.append(Boolean.TRUE.equals(table.get("secured")) ? ", within its own association\n" : "\n");
    }

    private static String grants(String table) {
        return String.join(", ", Catalogue.names("""
                SELECT asked.privilege
                FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) WITH ORDINALITY AS asked (privilege, place)
                WHERE has_table_privilege('samklang_app', CAST(:table AS text), asked.privilege)
                ORDER BY asked.place
                """, table));
    }
}
