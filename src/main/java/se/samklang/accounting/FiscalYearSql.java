package se.samklang.accounting;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The fiscal years with their equity and their column footnotes. */
final class FiscalYearSql {

    private FiscalYearSql() {}

    /** Newest first. */
    static List<FiscalYear> all(Read tx) {
        return tx.sql("""
                SELECT y.id, y.year, y.opening_equity_ore, y.version
                FROM accounting.fiscal_year y
                WHERE y.association_id = :association
                ORDER BY y.year DESC
                """)
                .param("association", tx.scope().association())
                .query(FiscalYear.class)
                .list();
    }

    static Optional<FiscalYear> find(Read tx, int year) {
        return tx.sql("""
                SELECT y.id, y.year, y.opening_equity_ore, y.version
                FROM accounting.fiscal_year y
                WHERE y.association_id = :association
                  AND y.year = :year
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(FiscalYear.class)
                .optional();
    }

    /** The year, opened where it did not exist. Two who open it at once get the same one. */
    static FiscalYear open(Write tx, Clock clock, int year) {
        tx.sql("""
                INSERT INTO accounting.fiscal_year (association_id, id, year)
                VALUES (:association, :id, :year)
                ON CONFLICT ON CONSTRAINT uq_fiscal_year_year DO NOTHING
                """)
                .param("association", tx.scope().association())
                .param("id", Ids.next(clock))
                .param("year", year)
                .update();
        return find(tx, year).orElseThrow();
    }

    /** Changes the opening equity of a year that still has the version. 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, @Nullable Long openingEquityOre, int version) {
        return tx.sql("""
                UPDATE accounting.fiscal_year
                SET opening_equity_ore = :equity,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("equity", openingEquityOre, Types.BIGINT)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** Days of the year that have an outcome or a forecast, earliest first. */
    static List<LocalDate> dates(Read tx, int year) {
        return tx.sql("""
                SELECT x.per_date
                FROM (
                  SELECT o.per_date
                  FROM accounting.outcome o
                  WHERE o.association_id = :association
                  UNION
                  SELECT f.per_date
                  FROM accounting.forecast f
                  WHERE f.association_id = :association
                ) x
                WHERE extract(year FROM x.per_date) = :year
                ORDER BY x.per_date
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(LocalDate.class)
                .list();
    }

    static Map<Measure, String> footnotes(Read tx, UUID yearId) {
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
    static int setFootnote(Write tx, Clock clock, UUID yearId, Measure measure, @Nullable String footnote) {
        if (footnote == null) {
            return removeFootnote(tx, yearId, measure);
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

    private static int removeFootnote(Write tx, UUID yearId, Measure measure) {
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
