package se.samklang.publications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Statements about planned activities. */
final class PlannedActivitySql {

    private PlannedActivitySql() {}

    /** @param plannedMonth first day of the month */
    record Row(UUID id, String title, LocalDate plannedMonth, int version) {}

    /** In which order a list of them is asked for. */
    enum Order {
        LATEST,
        EARLIEST,
        BY_TITLE,
        BY_TITLE_BACKWARDS
    }

    /** Those whose title holds the text. */
    static List<Row> matching(Read tx, String text, Order order) {
        return tx.sql("""
                SELECT p.id, p.title, p.planned_month, p.version
                FROM publications.planned_activity p
                WHERE p.association_id = :association
                  AND position(lower(:text) IN lower(p.title)) > 0
                ORDER BY CASE WHEN :order = 'LATEST' THEN p.planned_month END DESC,
                         CASE WHEN :order = 'EARLIEST' THEN p.planned_month END,
                         CASE WHEN :order = 'BY_TITLE_BACKWARDS' THEN p.title END COLLATE "sv-SE-x-icu" DESC,
                         p.title COLLATE "sv-SE-x-icu",
                         p.id
                LIMIT 1000
                """)
                .param("association", tx.scope().association())
                .param("text", text)
                .param("order", order.name())
                .query(Row.class)
                .list();
    }

    /** Those planned between the two months, in the order of the year. */
    static List<Row> between(Read tx, LocalDate from, LocalDate to) {
        return tx.sql("""
                SELECT p.id, p.title, p.planned_month, p.version
                FROM publications.planned_activity p
                WHERE p.association_id = :association
                  AND p.planned_month BETWEEN :from AND :to
                ORDER BY p.planned_month, p.title COLLATE "sv-SE-x-icu", p.id
                """)
                .param("association", tx.scope().association())
                .param("from", from)
                .param("to", to)
                .query(Row.class)
                .list();
    }

    static Optional<Row> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT p.id, p.title, p.planned_month, p.version
                FROM publications.planned_activity p
                WHERE p.association_id = :association
                  AND p.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Row.class)
                .optional();
    }

    /** Adds the activity; a second one with the same month and title changes nothing. */
    static int add(Write tx, Row row) {
        return tx.sql("""
                INSERT INTO publications.planned_activity (association_id, id, title, planned_month)
                VALUES (:association, :id, :title, :month)
                ON CONFLICT ON CONSTRAINT uq_planned_activity_title DO NOTHING
                """)
                .param("association", tx.scope().association())
                .param("id", row.id())
                .param("title", row.title())
                .param("month", row.plannedMonth())
                .update();
    }

    static boolean change(Write tx, Row row) {
        return tx.sql("""
                UPDATE publications.planned_activity
                SET title = :title, planned_month = :month, version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                        .param("title", row.title())
                        .param("month", row.plannedMonth())
                        .param("association", tx.scope().association())
                        .param("id", row.id())
                        .param("version", row.version())
                        .update()
                == 1;
    }

    static int remove(Write tx, UUID id) {
        return tx.sql("""
                DELETE FROM publications.planned_activity
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }
}
