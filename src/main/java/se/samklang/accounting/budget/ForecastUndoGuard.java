package se.samklang.accounting.budget;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Write;
import se.samklang.web.UndoGuard;

/** A locked forecast is not changed by undoing either. */
@Component
final class ForecastUndoGuard implements UndoGuard {

    @Override
    public Optional<String> reason(Write tx, UUID act) {
        boolean locked = tx.sql("""
                SELECT EXISTS (
                  SELECT
                  FROM database.change c
                  JOIN accounting.forecast_lock l
                    ON l.association_id = c.association_id
                   AND l.per_date::text = coalesce(c.after, c.before) ->> 'per_date'
                  WHERE c.association_id = :association
                    AND c.act_id = :act
                    AND c.schema_name = 'accounting'
                    AND c.table_name = 'forecast')
                """)
                .param("association", tx.scope().association())
                .param("act", act)
                .query(Boolean.class)
                .single();
        return locked
                ? Optional.of(
                        "Prognosen för dagen är låst och kan därför inte ändras genom att ångra. Gör en ny prognos"
                                + " per en senare dag i stället.")
                : Optional.empty();
    }
}
