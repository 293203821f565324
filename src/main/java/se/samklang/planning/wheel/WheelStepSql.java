package se.samklang.planning.wheel;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.Role;

/** The steps of the years. */
final class WheelStepSql {

    private WheelStepSql() {}

    /** Those of a year, by day. */
    static List<WheelStep> of(Read tx, int year) {
        return tx
                .sql("""
                SELECT s.id, s.year, s.wheel_rule_id, s.title, s.source, s.due_date, s.lead_days, s.owner_role, s.path,
                       s.status, s.done_date, s.note, s.version
                FROM planning.wheel_step s
                WHERE s.association_id = :association
                  AND s.year = :year
                ORDER BY s.due_date, s.title COLLATE "sv-SE-x-icu", s.id
                """)
                .param("association", tx.scope().association())
                .param("year", year)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::step)
                .toList();
    }

    /** Open ones due on the day or later, by day; of every year. */
    static List<WheelStep> openFrom(Read tx, LocalDate from) {
        return open(tx, from, LocalDate.of(2200, 12, 31));
    }

    /** Open ones that are brought up on the day or were before, by day; of every year. */
    static List<WheelStep> broughtUp(Read tx, LocalDate today) {
        return open(tx, LocalDate.of(1900, 1, 1), today.plusDays(366)).stream()
                .filter(step -> !step.content()
                        .dueDate()
                        .minusDays(step.content().leadDays())
                        .isAfter(today))
                .toList();
    }

    static Optional<WheelStep> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT s.id, s.year, s.wheel_rule_id, s.title, s.source, s.due_date, s.lead_days, s.owner_role, s.path,
                       s.status, s.done_date, s.note, s.version
                FROM planning.wheel_step s
                WHERE s.association_id = :association
                  AND s.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(Row::step);
    }

    /** The years that have steps, newest first. */
    static List<Integer> years(Read tx) {
        return tx.sql("""
                SELECT DISTINCT s.year
                FROM planning.wheel_step s
                WHERE s.association_id = :association
                ORDER BY s.year DESC
                """)
                .param("association", tx.scope().association())
                .query(Integer.class)
                .list();
    }

    /** 0 where somebody else made the same one meanwhile. */
    static int add(Write tx, WheelStep step) {
        return filled(tx.sql("""
                INSERT INTO planning.wheel_step (association_id, id, year, wheel_rule_id, title, source, due_date,
                                                 lead_days, owner_role, path, status, done_date, note)
                VALUES (:association, :id, :year, :rule, :title, :source, :due,
                        :lead, :role, :path, :status, :done, :note)
                ON CONFLICT (association_id, wheel_rule_id, year) DO NOTHING
                """), step.content())
                .param("association", tx.scope().association())
                .param("id", step.id())
                .param("year", step.year())
                .param("rule", step.ruleId(), Types.OTHER)
                .update();
    }

    /** A step of no rule stands in the year of its day. 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, WheelStep.Content content, int version) {
        return filled(tx.sql("""
                UPDATE planning.wheel_step
                SET year = CASE WHEN wheel_rule_id IS NULL THEN extract(year FROM CAST(:due AS date)) ELSE year END,
                    title = :title,
                    source = :source,
                    due_date = :due,
                    lead_days = :lead,
                    owner_role = :role,
                    path = :path,
                    status = :status,
                    done_date = :done,
                    note = :note,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """), content)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM planning.wheel_step
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    private static List<WheelStep> open(Read tx, LocalDate from, LocalDate to) {
        return tx
                .sql("""
                SELECT s.id, s.year, s.wheel_rule_id, s.title, s.source, s.due_date, s.lead_days, s.owner_role, s.path,
                       s.status, s.done_date, s.note, s.version
                FROM planning.wheel_step s
                WHERE s.association_id = :association
                  AND s.status = 'OPEN'
                  AND s.due_date BETWEEN :from AND :to
                ORDER BY s.due_date, s.title COLLATE "sv-SE-x-icu", s.id
                """)
                .param("association", tx.scope().association())
                .param("from", from)
                .param("to", to)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::step)
                .toList();
    }

    private static StatementSpec filled(StatementSpec statement, WheelStep.Content content) {
        return statement
                .param("title", content.title())
                .param("source", content.source(), Types.VARCHAR)
                .param("due", content.dueDate())
                .param("lead", content.leadDays())
                .param("role", content.ownerRole().code())
                .param("path", content.path(), Types.VARCHAR)
                .param("status", content.status().name())
                .param("done", content.doneDate(), Types.DATE)
                .param("note", content.note(), Types.VARCHAR);
    }

    private record Row(
            UUID id,
            int year,
            @Nullable UUID wheelRuleId,
            String title,
            @Nullable String source,
            LocalDate dueDate,
            int leadDays,
            Role ownerRole,
            @Nullable String path,
            StepStatus status,
            @Nullable LocalDate doneDate,
            @Nullable String note,
            int version) {

        WheelStep step() {
            return new WheelStep(
                    id,
                    year,
                    wheelRuleId,
                    new WheelStep.Content(title, source, dueDate, leadDays, ownerRole, path, status, doneDate, note),
                    version);
        }
    }
}
