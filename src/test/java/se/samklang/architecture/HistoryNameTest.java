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

/** The history names what has changed in Swedish, so that every column it shows has its name and no name lacks a column. */
class HistoryNameTest {

    /** Columns of the machine; the history never shows them. */
    private static final Set<String> MACHINES_OWN =
            Set.of("association_id", "id", "version", "created_at", "created_by", "position");

    @Test
    void every_column_the_history_shows_has_a_swedish_name() {
        Properties labels = labels();

        assertThat(Catalogue.names("""
                SELECT t.schema || '.' || t.name
                FROM (%s) t
                WHERE t.recorded
                ORDER BY t.schema, t.name
                """.formatted(Catalogue.TABLES)))
                .allSatisfy(table -> assertThat(labels).containsKey(table));
        assertThat(Catalogue.columnsWhere("c.recorded").stream()
                        .filter(column -> !MACHINES_OWN.contains(column.substring(column.lastIndexOf('.') + 1)))
                        .filter(column -> !labels.containsKey(column)))
                .isEmpty();
    }

    @Test
    void every_swedish_name_has_its_column() {
        Set<String> known = new TreeSet<>(Catalogue.columnsWhere("true"));
        known.addAll(Catalogue.tablesWhere("true"));
        known.addAll(valuesOfClosedLists());

        assertThat(labels().stringPropertyNames()).isSubsetOf(known);
    }

    @Test
    void every_value_of_a_closed_list_has_a_word() {
        Properties labels = labels();

        assertThat(valuesOfClosedLists()).isNotEmpty().allMatch(labels::containsKey);
    }

    private static List<String> valuesOfClosedLists() {
        return Catalogue.names("""
                SELECT DISTINCT v.table || '.' || v.column || '.' || v.value
                FROM (SELECT t.schema || '.' || t.name AS table, a.attname AS column,
                             (regexp_matches(pg_get_constraintdef(k.oid), '''([A-Za-z_]+)''::text', 'g'))[1] AS value
                      FROM (%s) t
                      JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'c'
                      JOIN pg_attribute a ON a.attrelid = t.oid AND k.conname = format('ck_%%s_%%s', t.name, a.attname)
                      WHERE t.recorded) v
                ORDER BY 1
                """.formatted(Catalogue.TABLES));
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
