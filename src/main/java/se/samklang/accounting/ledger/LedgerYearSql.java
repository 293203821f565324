package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The fiscal years as the ledger sees them: chart, lock and the snapshot that counts. */
final class LedgerYearSql {

    private LedgerYearSql() {}

    /** Newest first. */
    static List<LedgerYear> all(Read tx) {
        return tx.sql("""
                SELECT y.id, y.year, y.chart_type, y.locked_to, y.version, c.ledger_import_id AS import_id
                FROM accounting.fiscal_year y
                LEFT JOIN accounting.ledger_choice c ON c.association_id = y.association_id AND c.fiscal_year_id = y.id
                WHERE y.association_id = :association
                ORDER BY y.year DESC
                """)
                .param("association", tx.scope().association())
                .query(LedgerYear.class)
                .list();
    }

    static Optional<LedgerYear> find(Read tx, int year) {
        return tx.sql("""
                SELECT y.id, y.year, y.chart_type, y.locked_to, y.version, c.ledger_import_id AS import_id
                FROM accounting.fiscal_year y
                LEFT JOIN accounting.ledger_choice c ON c.association_id = y.association_id AND c.fiscal_year_id = y.id
                WHERE y.association_id = :association
                  AND y.year = :year
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(LedgerYear.class)
                .optional();
    }

    /** The year that a file with the checksum was last read in as; empty where it is taken back. */
    static Optional<Integer> yearOf(Read tx, String sha256) {
        return tx.sql("""
                SELECT y.year
                FROM accounting.ledger_import i
                JOIN accounting.fiscal_year y ON y.association_id = i.association_id AND y.id = i.fiscal_year_id
                WHERE i.association_id = :association
                  AND i.sha256 = :sha256
                ORDER BY i.created_at DESC
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("sha256", sha256)
                .query(Integer.class)
                .optional();
    }

    /** Holds the year until the transaction ends, so that nobody locks or replaces it meanwhile. */
    static void hold(Write tx, UUID id) {
        tx.sql("""
                SELECT y.id
                FROM accounting.fiscal_year y
                WHERE y.association_id = :association
                  AND y.id = :id
                FOR UPDATE
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(UUID.class)
                .single();
    }

    /** 0 where the year has it already. */
    static int setChart(Write tx, UUID id, String chartType) {
        return tx.sql("""
                UPDATE accounting.fiscal_year
                SET chart_type = :chart,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND chart_type <> :chart
                """)
                .param("chart", chartType)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    /** Locks the year to the day, or unlocks it with null. 0 where somebody else changed the year meanwhile. */
    static int lock(Write tx, UUID id, @Nullable LocalDate to, int version) {
        return tx.sql("""
                UPDATE accounting.fiscal_year
                SET locked_to = CAST(:to AS date),
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("to", to)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /**
     * A year whose snapshot an act chose.
     *
     * @param earlierId the one that counted before, null where there was none
     */
    record Chosen(
            int year,
            @Nullable LocalDate lockedTo,
            @Nullable UUID importId,
            @Nullable UUID earlierId) {}

    static List<Chosen> chosenBy(Read tx, UUID act) {
        return tx.sql("""
                SELECT y.year, y.locked_to, CAST(x.after ->> 'ledger_import_id' AS uuid) AS import_id,
                       CAST(x.before ->> 'ledger_import_id' AS uuid) AS earlier_id
                FROM database.change x
                JOIN accounting.fiscal_year y
                  ON y.association_id = x.association_id
                 AND y.id = CAST(coalesce(x.after, x.before) ->> 'fiscal_year_id' AS uuid)
                WHERE x.association_id = :association
                  AND x.act_id = :act
                  AND x.schema_name = 'accounting'
                  AND x.table_name = 'ledger_choice'
                ORDER BY y.year
                """)
                .param("association", tx.scope().association())
                .param("act", act)
                .query(Chosen.class)
                .list();
    }
}
