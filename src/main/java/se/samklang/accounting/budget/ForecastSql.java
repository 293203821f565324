package se.samklang.accounting.budget;

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

/** Forecasts of budget rows for the whole year, one per row and date. Earlier ones stay. */
final class ForecastSql {

    private ForecastSql() {}

    /**
     * @param amountOre the whole year, in the direction of the row's side
     * @param commitmentOre granted but not yet drawn down, where the method goes by it
     * @param changeComment why it is not as the forecast before
     */
    record Forecast(
            UUID id,
            LocalDate perDate,
            long amountOre,
            ForecastMethod method,
            @Nullable Long commitmentOre,
            @Nullable String comment,
            @Nullable String changeComment,
            int version) {}

    /**
     * A forecast and how it was reached.
     *
     * @param proposedOre what the method proposed, null where it had nothing to go by
     */
    record Reached(
            long amountOre,
            ForecastMethod method,
            @Nullable Long proposedOre,
            @Nullable Long commitmentOre,
            @Nullable String comment,
            @Nullable String changeComment) {}

    /** Newest first. */
    static List<Forecast> ofRow(Read tx, UUID rowId) {
        return tx.sql("""
                SELECT f.id, f.per_date, f.amount_ore, f.method, f.commitment_ore, f.comment, f.change_comment, f.version
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
                SELECT f.id, f.per_date, f.amount_ore, f.method, f.commitment_ore, f.comment, f.change_comment, f.version
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
        return register(
                tx, clock, rowId, perDate, new Reached(amountOre, ForecastMethod.MANUAL, null, null, comment, null));
    }

    /** The same with how it was reached. */
    static int register(Write tx, Clock clock, UUID rowId, LocalDate perDate, Reached reached) {
        return tx.sql("""
                INSERT INTO accounting.forecast
                  (association_id, id, budget_row_id, per_date, amount_ore, method, proposed_ore, commitment_ore,
                   comment, change_comment)
                VALUES (:association, :id, :row, :per, :amount, :method, :proposed, :commitment, :comment, :change)
                ON CONFLICT ON CONSTRAINT uq_forecast_per_date DO UPDATE
                SET amount_ore = excluded.amount_ore,
                    method = excluded.method,
                    proposed_ore = excluded.proposed_ore,
                    commitment_ore = excluded.commitment_ore,
                    comment = excluded.comment,
                    change_comment = excluded.change_comment,
                    version = forecast.version + 1
                WHERE (forecast.amount_ore, forecast.method, forecast.proposed_ore, forecast.commitment_ore,
                       forecast.comment, forecast.change_comment)
                      IS DISTINCT FROM (excluded.amount_ore, excluded.method, excluded.proposed_ore,
                                        excluded.commitment_ore, excluded.comment, excluded.change_comment)
                """)
                .param("association", tx.scope().association())
                .param("id", Ids.next(clock))
                .param("row", rowId)
                .param("per", perDate)
                .param("amount", reached.amountOre())
                .param("method", reached.method().name())
                .param("proposed", reached.proposedOre(), Types.BIGINT)
                .param("commitment", reached.commitmentOre(), Types.BIGINT)
                .param("comment", reached.comment(), Types.VARCHAR)
                .param("change", reached.changeComment(), Types.VARCHAR)
                .update();
    }

    /** How the row's newest forecast before the day was reached. */
    static Optional<ForecastMethod> latestMethod(Read tx, UUID rowId, LocalDate before) {
        return tx.sql("""
                SELECT f.method
                FROM accounting.forecast f
                WHERE f.association_id = :association
                  AND f.budget_row_id = :row
                  AND f.per_date < :before
                ORDER BY f.per_date DESC
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("row", rowId)
                .param("before", before)
                .query(String.class)
                .optional()
                .map(ForecastMethod::valueOf);
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
