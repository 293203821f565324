package se.samklang.meetings.presence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.UndoGuard;

/**
 * Who was there is not changed behind the back of decisions and minutes by undoing: not by the list, and not by the order
 * of the items where somebody came or went in between.
 */
@Component
final class AttendanceUndoGuard implements UndoGuard {

    @Override
    public Optional<String> reason(Write tx, UUID act) {
        return decidedOn(tx, act)
                ? Optional.of(
                        "Mötet har beslut, röster eller ett protokoll under justering som bygger på närvaron. Därför"
                                + " kan det här inte ångras; rätta i stället närvaron, eller ordningen, för hand.")
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
                    AND (c.table_name IN ('attendance', 'attendance_change', 'conflict_of_interest', 'adjournment')
                         OR (c.table_name = 'agenda_item'
                             AND c.before ->> 'position' <> c.after ->> 'position'
                             AND EXISTS (
                               SELECT
                               FROM meetings.attendance_change g
                               WHERE g.association_id = m.association_id AND g.meeting_id = m.id)))
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
