package se.samklang.accounting.budget;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The footnotes on the columns of a year. */
final class ColumnFootnoteSql {

    private ColumnFootnoteSql() {}

    static Map<Measure, String> all(Read tx, UUID yearId) {
        Map<Measure, String> footnotes = new EnumMap<>(Measure.class);
        tx.sql("""
                SELECT c.measure, c.footnote
                FROM accounting.column_footnote c
                WHERE c.association_id = :association
                  AND c.fiscal_year_id = :year
                ORDER BY c.measure
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .query(Note.class)
                .list()
                .forEach(note -> footnotes.put(note.measure, note.footnote));
        return footnotes;
    }

    /** Sets the footnote of a column; null takes it away. Answers 0 where it was so already. */
    static int set(Write tx, Clock clock, UUID yearId, Measure measure, @Nullable String footnote) {
        if (footnote == null) {
            return remove(tx, yearId, measure);
        }
        return tx.sql("""
                INSERT INTO accounting.column_footnote (association_id, id, fiscal_year_id, measure, footnote)
                VALUES (:association, :id, :year, :measure, :footnote)
                ON CONFLICT ON CONSTRAINT uq_column_footnote_measure DO UPDATE
                SET footnote = excluded.footnote
                WHERE column_footnote.footnote <> excluded.footnote
                """)
                .param("association", tx.scope().association())
                .param("id", Ids.next(clock))
                .param("year", yearId)
                .param("measure", measure.name())
                .param("footnote", footnote)
                .update();
    }

    private static int remove(Write tx, UUID yearId, Measure measure) {
        return tx.sql("""
                DELETE FROM accounting.column_footnote
                WHERE association_id = :association
                  AND fiscal_year_id = :year
                  AND measure = :measure
                """)
                .param("association", tx.scope().association())
                .param("year", yearId)
                .param("measure", measure.name())
                .update();
    }

    private record Note(Measure measure, String footnote) {}
}
