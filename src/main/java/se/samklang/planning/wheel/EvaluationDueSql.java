package se.samklang.planning.wheel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.database.Read;

/** The days evaluations are to be ready, which stand among the steps of the year. */
final class EvaluationDueSql {

    private EvaluationDueSql() {}

    record Due(
            UUID id,
            String title,
            LocalDate dueDate,
            @Nullable LocalDate deliveredDate,
            @Nullable String responsible) {}

    static List<Due> within(Read tx, Period period) {
        return tx.sql("""
                SELECT e.id, e.title, e.due_date, e.delivered_date, e.responsible
                FROM planning.evaluation e
                WHERE e.association_id = :association
                  AND e.due_date BETWEEN :from AND :to
                ORDER BY e.due_date, e.title COLLATE "sv-SE-x-icu", e.id
                """)
                .param("association", tx.scope().association())
                .param("from", period.from())
                .param("to", period.to())
                .query(Due.class)
                .list();
    }

    /** Those not delivered, to be ready on the day or later. */
    static List<Due> openFrom(Read tx, LocalDate from) {
        return within(tx, new Period(from, LocalDate.of(2199, 12, 31))).stream()
                .filter(due -> due.deliveredDate() == null)
                .toList();
    }
}
