package se.samklang.accounting;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The fiscal years with their equity. */
public final class FiscalYearSql {

    private FiscalYearSql() {}

    /** Newest first. */
    public static List<FiscalYear> all(Read tx) {
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

    /** The year, where the förbund has opened it. */
    public static Optional<FiscalYear> find(Read tx, int year) {
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

    /** The day the year's ledger reaches to; empty where there is none. */
    public static Optional<LocalDate> coveredTo(Read tx, int year) {
        return tx.sql("""
                SELECT i.covered_to
                FROM accounting.fiscal_year y
                JOIN accounting.ledger_choice l ON l.association_id = y.association_id AND l.fiscal_year_id = y.id
                JOIN accounting.ledger_import i ON i.association_id = l.association_id AND i.id = l.ledger_import_id
                WHERE y.association_id = :association
                  AND y.year = :year
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(LocalDate.class)
                .optional();
    }

    /** The year, opened where it did not exist. Two who open it at once get the same one. */
    public static FiscalYear open(Write tx, Clock clock, int year) {
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
    public static int change(Write tx, UUID id, @Nullable Long openingEquityOre, int version) {
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
}
