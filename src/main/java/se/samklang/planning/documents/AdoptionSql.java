package se.samklang.planning.documents;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;

/** When a plan was adopted. */
final class AdoptionSql {

    private AdoptionSql() {}

    /** The day of the latest decision that adopted or revised the plan. */
    static Optional<LocalDate> adopted(Read tx, UUID plan) {
        return tx.sql("""
                SELECT coalesce(e.decided_date, m.meeting_date) AS day
                FROM planning.plan_edition e
                LEFT JOIN meetings.decision d ON d.association_id = e.association_id AND d.id = e.decision_id
                LEFT JOIN meetings.meeting m ON m.association_id = d.association_id AND m.id = d.meeting_id
                WHERE e.association_id = :association
                  AND e.operational_plan_id = :plan
                  AND e.standing IN ('ADOPTED', 'REVISED')
                ORDER BY e.edition DESC
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("plan", plan)
                .query(LocalDate.class)
                .optional();
    }
}
