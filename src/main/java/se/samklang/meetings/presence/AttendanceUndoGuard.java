package se.samklang.meetings.presence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.UndoGuard;

/** Who was there is not changed behind the back of decisions and minutes by undoing. */
@Component
final class AttendanceUndoGuard implements UndoGuard {

    @Override
    public Optional<String> reason(Write tx, UUID act) {
        return decidedOn(tx, act)
                ? Optional.of(
                        "Mötet har beslut, röster eller ett protokoll under justering som bygger på närvaron. Därför"
                                + " kan det här inte ångras; rätta i stället i närvarolistan.")
                : Optional.empty();
    }

    private static boolean decidedOn(Read tx, UUID act) {
        return tx.sql("""
                SELECT EXISTS (
                  SELECT
                  FROM database.change c
                  JOIN meetings.meeting m
                    ON m.association_id = c.association_id
                   AND m.id::text = coalesce(c.after, c.before) ->> 'meeting_id'
                  WHERE c.association_id = :association
                    AND c.act_id = :act
                    AND c.schema_name = 'meetings'
                    AND c.table_name IN ('attendance', 'attendance_change', 'conflict_of_interest', 'adjournment')
                    AND (m.status IN ('CIRCULATING', 'VERIFIED')
                         OR EXISTS (
                           SELECT
                           FROM meetings.decision d
                           WHERE d.association_id = m.association_id AND d.meeting_id = m.id)
                         OR EXISTS (
                           SELECT
                           FROM meetings.vote v
                           WHERE v.association_id = m.association_id AND v.meeting_id = m.id)))
                """)
                .param("association", tx.scope().association())
                .param("act", act)
                .query(Boolean.class)
                .single();
    }
}
