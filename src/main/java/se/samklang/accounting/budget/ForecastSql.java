package se.samklang.accounting.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Forecasts of budget rows for the whole year, one per row and date. Earlier ones stay. */
final class ForecastSql {

    private ForecastSql() {}

    /** @param amountOre the whole year, in the direction of the row's side */
    record Forecast(
            UUID id,
            LocalDate perDate,
            long amountOre,
            @Nullable String comment,
            int version) {}

    /** Newest first. */
    static List<Forecast> ofRow(Read tx, UUID rowId) {
        return tx.sql("""
                SELECT f.id, f.per_date, f.amount_ore, f.comment, f.version
                FROM accounting.forecast f
                WHERE f.association_id = :association
                  AND f.budget_row_id = :row
                ORDER BY f.per_date DESC, f.id
                """)
                .param("association", tx.scope().association())
                .param("row", rowId)
                .query(Forecast.class)
                .list();
    }

    static Optional<Forecast> find(Read tx, UUID rowId, LocalDate perDate) {
        return tx.sql("""
                SELECT f.id, f.per_date, f.amount_ore, f.comment, f.version
                FROM accounting.forecast f
                WHERE f.association_id = :association
                  AND f.budget_row_id = :row
                  AND f.per_date = :per
                """)
                .param("association", tx.scope().association())
                .param("row", rowId)
                .param("per", perDate)
                .query(Forecast.class)
                .optional();
    }

    /**
     * Registers the row's forecast on the date; one that is there already is replaced, never doubled.
     *
     * @return rows touched: 0 where the same was there already
     */
    static int register(
            Write tx, Clock clock, UUID rowId, LocalDate perDate, long amountOre, @Nullable String comment) {
        return tx.sql("""
                INSERT INTO accounting.forecast (association_id, id, budget_row_id, per_date, amount_ore, comment)
                VALUES (:association, :id, :row, :per, :amount, :comment)
                ON CONFLICT ON CONSTRAINT uq_forecast_per_date DO UPDATE
                SET amount_ore = excluded.amount_ore,
                    comment = excluded.comment,
                    version = forecast.version + 1
                WHERE (forecast.amount_ore, forecast.comment) IS DISTINCT FROM (excluded.amount_ore, excluded.comment)
                """)
                .param("association", tx.scope().association())
                .param("id", Ids.next(clock))
                .param("row", rowId)
                .param("per", perDate)
                .param("amount", amountOre)
                .param("comment", comment)
                .update();
    }

    static int remove(Write tx, UUID rowId, UUID id) {
        return tx.sql("""
                DELETE FROM accounting.forecast
                WHERE association_id = :association
                  AND budget_row_id = :row
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("row", rowId)
                .param("id", id)
                .update();
    }
}
