package se.samklang.publications;

import java.math.BigDecimal;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Code;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.documents.StatedFigure;

/** Statements about figures as printed elsewhere. */
final class StatedFigureSql {

    private StatedFigureSql() {}

    record Row(
            UUID id,
            String document,
            String statedTable,
            String statedRow,
            String statedColumn,
            @Nullable BigDecimal statedValue,
            String statedWords,
            String reason,
            int version) {

        /** As it is typed again, number or words. */
        String printed() {
            return statedValue == null ? statedWords : SwedishNumber.file(statedValue);
        }
    }

    static List<Row> all(Read tx) {
        return tx.sql("""
                SELECT s.id, s.document, s.stated_table, s.stated_row, s.stated_column, s.stated_value,
                       s.stated_words, s.reason, s.version
                FROM publications.stated_figure s
                WHERE s.association_id = :association
                ORDER BY s.document, s.stated_table, s.stated_row, s.stated_column, s.id
                """)
                .param("association", tx.scope().association())
                .query(Row.class)
                .list();
    }

    static Optional<Row> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT s.id, s.document, s.stated_table, s.stated_row, s.stated_column, s.stated_value,
                       s.stated_words, s.reason, s.version
                FROM publications.stated_figure s
                WHERE s.association_id = :association
                  AND s.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Row.class)
                .optional();
    }

    /**
     * Those that speak of the document: named by its kind alone, by kind and year ({@code delarsrapport 2017}) or by kind
     * and day.
     */
    static List<StatedFigure> of(Read tx, String kind, Period period) {
        Set<String> names = Stream.of("", String.valueOf(period.to().getYear()), SwedishDate.print(period.to()))
                .map(when -> Code.of(kind + " " + when))
                .collect(Collectors.toSet());
        return all(tx).stream()
                .filter(row -> names.contains(Code.of(row.document())))
                .map(row -> new StatedFigure(
                        kind,
                        row.statedTable(),
                        row.statedRow(),
                        row.statedColumn(),
                        row.statedValue(),
                        row.statedWords(),
                        row.reason()))
                .toList();
    }

    /** Adds the figure, or changes value and reason where its place is known. */
    static void put(Write tx, Row row) {
        tx.sql("""
                INSERT INTO publications.stated_figure
                  (association_id, id, document, stated_table, stated_row, stated_column, stated_value,
                   stated_words, reason)
                VALUES (:association, :id, :document, :table, :row, :column, :value, :words, :reason)
                ON CONFLICT ON CONSTRAINT uq_stated_figure_place DO UPDATE
                SET stated_value = excluded.stated_value,
                    stated_words = excluded.stated_words,
                    reason = excluded.reason,
                    version = stated_figure.version + 1
                """)
                .param("association", tx.scope().association())
                .param("id", row.id())
                .param("document", row.document())
                .param("table", row.statedTable())
                .param("row", row.statedRow())
                .param("column", row.statedColumn())
                .param("value", row.statedValue(), Types.NUMERIC)
                .param("words", row.statedWords())
                .param("reason", row.reason())
                .update();
    }

    static boolean change(Write tx, Row row) {
        return tx.sql("""
                UPDATE publications.stated_figure
                SET document = :document, stated_table = :table, stated_row = :row, stated_column = :column,
                    stated_value = :value, stated_words = :words, reason = :reason, version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                        .param("document", row.document())
                        .param("table", row.statedTable())
                        .param("row", row.statedRow())
                        .param("column", row.statedColumn())
                        .param("value", row.statedValue(), Types.NUMERIC)
                        .param("words", row.statedWords())
                        .param("reason", row.reason())
                        .param("association", tx.scope().association())
                        .param("id", row.id())
                        .param("version", row.version())
                        .update()
                == 1;
    }

    static int remove(Write tx, UUID id) {
        return tx.sql("""
                DELETE FROM publications.stated_figure
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }
}
