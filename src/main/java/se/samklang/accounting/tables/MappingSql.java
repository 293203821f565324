package se.samklang.accounting.tables;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.tables.ColumnMapping.Column;
import se.samklang.database.Read;
import se.samklang.database.Write;
import tools.jackson.databind.json.JsonMapper;

/** The statements on the saved column mappings. */
final class MappingSql {

    private MappingSql() {}

    /** The one saved last first, so that it is the one a file is read by where two have the same headings. */
    static List<ColumnMapping> all(Read tx) {
        return tx.sql("""
                SELECT m.id, m.name, m.sheet_name, m.chart_type, CAST(m.columns AS text) AS columns, m.version,
                       m.saved_at
                FROM accounting.column_mapping m
                WHERE m.association_id = :association
                ORDER BY m.saved_at DESC, m.id DESC
                """).param("association", tx.scope().association()).query(Stored.class).list().stream()
                .map(Stored::mapping)
                .toList();
    }

    static Optional<ColumnMapping> named(Read tx, String name) {
        return all(tx).stream().filter(mapping -> mapping.name().equals(name)).findFirst();
    }

    /** Saves the mapping under its name; the one that had it is replaced. */
    static void save(Write tx, ColumnMapping mapping) {
        tx.sql("""
                INSERT INTO accounting.column_mapping
                  (association_id, id, name, sheet_name, chart_type, columns, saved_at)
                VALUES
                  (:association, :id, :name, :sheet, CAST(:chart AS text), CAST(:columns AS jsonb), :now)
                ON CONFLICT ON CONSTRAINT uq_column_mapping_name DO UPDATE
                SET sheet_name = excluded.sheet_name,
                    chart_type = excluded.chart_type,
                    columns = excluded.columns,
                    saved_at = excluded.saved_at,
                    version = column_mapping.version + 1
                """)
                .param("association", tx.scope().association())
                .param("id", mapping.id())
                .param("name", mapping.name())
                .param("sheet", mapping.sheet())
                .param("chart", mapping.chartType())
                .param("columns", JsonMapper.shared().writeValueAsString(mapping.columns()))
                .param("now", tx.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** 0 where it is gone already. */
    static int remove(Write tx, UUID id) {
        return tx.sql("""
                DELETE FROM accounting.column_mapping
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    private record Stored(
            UUID id,
            String name,
            String sheetName,
            @Nullable String chartType,
            String columns,
            int version,
            OffsetDateTime savedAt) {

        private ColumnMapping mapping() {
            List<Column> read = Arrays.asList(JsonMapper.shared().readValue(columns, Column[].class));
            return new ColumnMapping(id, name, sheetName, chartType, read, version);
        }
    }
}
