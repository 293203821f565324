package se.samklang.planning.evaluations;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.meetings.Decided;

/** The evaluations. */
final class EvaluationSql {

    private EvaluationSql() {}

    /** All, by the day they are to be ready. */
    static List<Evaluation> all(Read tx) {
        return within(tx, new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31)));
    }

    /** Those that evaluate some of the period or are to be ready in it, by the day they are to be ready. */
    static List<Evaluation> within(Read tx, Period period) {
        return tx
                .sql("""
                SELECT e.id, e.insats_id, i.name AS insats, e.title, e.model, e.from_date, e.to_date, e.due_date,
                       e.responsible, e.assessor, e.delivered_date, e.result, e.decision_id, e.decided_date,
                       e.section_text, e.version
                FROM planning.evaluation e
                LEFT JOIN insatser.insats i ON i.association_id = e.association_id AND i.id = e.insats_id
                WHERE e.association_id = :association
                  AND e.from_date <= :to
                  AND greatest(e.to_date, e.due_date) >= :from
                ORDER BY e.due_date, e.from_date, e.title COLLATE "sv-SE-x-icu", i.name COLLATE "sv-SE-x-icu", e.id
                """)
                .param("association", tx.scope().association())
                .param("from", period.from())
                .param("to", period.to())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::evaluation)
                .toList();
    }

    static Optional<Evaluation> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT e.id, e.insats_id, i.name AS insats, e.title, e.model, e.from_date, e.to_date, e.due_date,
                       e.responsible, e.assessor, e.delivered_date, e.result, e.decision_id, e.decided_date,
                       e.section_text, e.version
                FROM planning.evaluation e
                LEFT JOIN insatser.insats i ON i.association_id = e.association_id AND i.id = e.insats_id
                WHERE e.association_id = :association
                  AND e.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(Row::evaluation);
    }

    static int add(Write tx, UUID id, Evaluation.Content content) {
        return filled(tx.sql("""
                INSERT INTO planning.evaluation (association_id, id, insats_id, title, model, from_date, to_date,
                                                 due_date, responsible, assessor, delivered_date, result,
                                                 decision_id, decided_date, section_text)
                VALUES (:association, :id, CAST(:insats AS uuid), :title, :model, :from, :to, :due, :responsible, :assessor,
                        :delivered, :result, CAST(:decision AS uuid), :decided, :section)
                """), content)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, Evaluation.Content content, int version) {
        return filled(tx.sql("""
                UPDATE planning.evaluation
                SET insats_id = CAST(:insats AS uuid),
                    title = :title,
                    model = :model,
                    from_date = :from,
                    to_date = :to,
                    due_date = :due,
                    responsible = :responsible,
                    assessor = :assessor,
                    delivered_date = :delivered,
                    result = :result,
                    decision_id = CAST(:decision AS uuid),
                    decided_date = :decided,
                    section_text = :section,
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
                DELETE FROM planning.evaluation
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    private static StatementSpec filled(StatementSpec statement, Evaluation.Content content) {
        return statement
                .param("insats", content.insatsId())
                .param("title", content.title())
                .param("model", content.model().name())
                .param("from", content.period().from())
                .param("to", content.period().to())
                .param("due", content.dueDate())
                .param("responsible", content.responsible(), Types.VARCHAR)
                .param("assessor", content.assessor(), Types.VARCHAR)
                .param("delivered", content.deliveredDate(), Types.DATE)
                .param("result", content.result(), Types.VARCHAR)
                .param("decision", content.decided().decision())
                .param("decided", content.decided().date(), Types.DATE)
                .param("section", content.decided().section(), Types.VARCHAR);
    }

    private record Row(
            UUID id,
            @Nullable UUID insatsId,
            @Nullable String insats,
            String title,
            EvaluationModel model,
            LocalDate fromDate,
            LocalDate toDate,
            LocalDate dueDate,
            @Nullable String responsible,
            @Nullable String assessor,
            @Nullable LocalDate deliveredDate,
            @Nullable String result,
            @Nullable UUID decisionId,
            @Nullable LocalDate decidedDate,
            @Nullable String sectionText,
            int version) {

        Evaluation evaluation() {
            return new Evaluation(
                    id,
                    insats,
                    new Evaluation.Content(
                            insatsId,
                            title,
                            model,
                            new Period(fromDate, toDate),
                            dueDate,
                            responsible,
                            assessor,
                            deliveredDate,
                            result,
                            new Decided(decisionId, decidedDate, sectionText)),
                    version);
        }
    }
}
