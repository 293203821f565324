package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.ImportCells;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The forecasts of a year, a day at a time, and which of them are locked. */
final class ForecastSnapshotSql {

    private ForecastSnapshotSql() {}

    /**
     * @param rows how many rows have a forecast on the day
     * @param costOre and {@code incomeOre} without memo rows
     * @param lockedAt null where it can still be changed
     */
    record Snapshot(
            LocalDate perDate,
            int rows,
            long costOre,
            long incomeOre,
            @Nullable OffsetDateTime lockedAt) {}

    /** Newest first. */
    static List<Snapshot> ofYear(Read tx, int year) {
        return tx.sql("""
                SELECT f.per_date, count(*)::integer AS rows,
                       coalesce(sum(f.amount_ore) FILTER (WHERE b.side = 'COST' AND NOT b.memo), 0)::bigint AS cost_ore,
                       coalesce(sum(f.amount_ore) FILTER (WHERE b.side = 'INCOME' AND NOT b.memo), 0)::bigint
                         AS income_ore,
                       l.created_at AS locked_at
                FROM accounting.fiscal_year y
                JOIN accounting.budget_row b ON b.association_id = y.association_id AND b.fiscal_year_id = y.id
                JOIN accounting.forecast f ON f.association_id = b.association_id AND f.budget_row_id = b.id
                LEFT JOIN accounting.forecast_lock l
                  ON l.association_id = y.association_id
                 AND l.fiscal_year_id = y.id
                 AND l.per_date = f.per_date
                WHERE y.association_id = :association
                  AND y.year = :year
                GROUP BY f.per_date, l.created_at
                ORDER BY f.per_date DESC
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(Snapshot.class)
                .list();
    }

    /** Every row of the year with its forecast of the day and the one before it. */
    static List<ForecastLine> lines(Read tx, LocalDate per) {
        return tx.sql("""
                SELECT b.id, b.label, b.side, b.memo, coalesce(t.budget_ore, 0) AS budget_ore,
                       f.amount_ore, f.method, f.proposed_ore, f.commitment_ore, f.comment, f.change_comment,
                       e.per_date AS earlier_per, e.amount_ore AS earlier_ore
                FROM accounting.fiscal_year y
                JOIN accounting.budget_row b ON b.association_id = y.association_id AND b.fiscal_year_id = y.id
                LEFT JOIN accounting.budget_total t
                  ON t.association_id = b.association_id
                 AND t.budget_row_id = b.id
                 AND t.plan_year = 0
                LEFT JOIN accounting.forecast f
                  ON f.association_id = b.association_id
                 AND f.budget_row_id = b.id
                 AND f.per_date = :per
                LEFT JOIN LATERAL (
                  SELECT x.per_date, x.amount_ore
                  FROM accounting.forecast x
                  WHERE x.association_id = b.association_id
                    AND x.budget_row_id = b.id
                    AND x.per_date < :per
                  ORDER BY x.per_date DESC
                  LIMIT 1
                ) e ON true
                WHERE y.association_id = :association
                  AND y.year = extract(year FROM CAST(:per AS date))
                ORDER BY b.position, b.label_key, b.id
                """)
                .param("association", tx.scope().association())
                .param("per", per)
                .query(ForecastLine.class)
                .list();
    }

    /** Whether the forecasts of the day can no longer be changed. */
    static boolean isLocked(Read tx, LocalDate per) {
        return tx.sql("""
                SELECT EXISTS (
                  SELECT
                  FROM accounting.forecast_lock l
                  JOIN accounting.fiscal_year y ON y.association_id = l.association_id AND y.id = l.fiscal_year_id
                  WHERE l.association_id = :association
                    AND l.per_date = :per)
                """)
                .param("association", tx.scope().association())
                .param("per", per)
                .query(Boolean.class)
                .single();
    }

    /** Whether the row has a forecast that can no longer be changed. */
    static boolean isInLocked(Read tx, UUID rowId) {
        return tx.sql("""
                SELECT EXISTS (
                  SELECT
                  FROM accounting.forecast f
                  JOIN accounting.budget_row b ON b.association_id = f.association_id AND b.id = f.budget_row_id
                  JOIN accounting.forecast_lock l
                    ON l.association_id = b.association_id
                   AND l.fiscal_year_id = b.fiscal_year_id
                   AND l.per_date = f.per_date
                  WHERE f.association_id = :association
                    AND f.budget_row_id = :row)
                """)
                .param("association", tx.scope().association())
                .param("row", rowId)
                .query(Boolean.class)
                .single();
    }

    /** For good. */
    static void lock(Write tx, UUID yearId, LocalDate per) {
        tx.sql("""
                INSERT INTO accounting.forecast_lock (association_id, id, fiscal_year_id, per_date)
                VALUES (:association, :id, :year, :per)
                ON CONFLICT ON CONSTRAINT uq_forecast_lock_per_date DO NOTHING
                """)
                .param("association", tx.scope().association())
                .param("id", Ids.next(ImportCells.clock(tx)))
                .param("year", yearId)
                .param("per", per)
                .update();
    }
}
