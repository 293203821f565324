package se.samklang.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** The statement about what undoing an act would remove. */
final class ReportedSql {

    private ReportedSql() {}

    /** How many participations have the months; an open one has no end. */
    record Months(LocalDate startMonth, @Nullable LocalDate endMonth, long participations) {}

    /** What an act registered and is still there, by its months. */
    static List<Months> registeredBy(Read tx, UUID act) {
        return tx.sql("""
                SELECT p.start_month, p.end_month, count(*) AS participations
                FROM database.change c
                JOIN participants.participation p ON p.association_id = c.association_id AND p.id = c.row_id
                WHERE c.association_id = :association
                  AND c.act_id = :act
                  AND c.schema_name = 'participants'
                  AND c.table_name = 'participation'
                  AND c.operation = 'INSERT'
                GROUP BY p.start_month, p.end_month
                ORDER BY p.start_month, p.end_month
                """)
                .param("association", tx.scope().association())
                .param("act", act)
                .query(Months.class)
                .list();
    }
}
