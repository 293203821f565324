package se.samklang.planning.editions;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.planning.PlanSql;

/** Statements about the editions of plans. */
final class PlanEditionSql {

    private PlanEditionSql() {}

    /** Oldest first. */
    static List<PlanEdition> of(Read tx, UUID plan) {
        return tx.sql("""
                SELECT e.id, e.operational_plan_id AS plan_id, e.edition, e.standing, e.document_id, e.answer_date,
                       e.decision_id, e.decided_date, e.section_text, e.version
                FROM planning.plan_edition e
                WHERE e.association_id = :association
                  AND e.operational_plan_id = :plan
                ORDER BY e.edition
                """)
                .param("association", tx.scope().association())
                .param("plan", plan)
                .query(PlanEdition.class)
                .list();
    }

    static Optional<PlanEdition> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT e.id, e.operational_plan_id AS plan_id, e.edition, e.standing, e.document_id, e.answer_date,
                       e.decision_id, e.decided_date, e.section_text, e.version
                FROM planning.plan_edition e
                WHERE e.association_id = :association
                  AND e.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(PlanEdition.class)
                .optional();
    }

    /** The edition of the standing that the document is, whichever plan's: a document is sent out once and adopted once. */
    static Optional<PlanEdition> ofDocument(Read tx, UUID document, Standing standing) {
        return tx.sql("""
                SELECT e.id, e.operational_plan_id AS plan_id, e.edition, e.standing, e.document_id, e.answer_date,
                       e.decision_id, e.decided_date, e.section_text, e.version
                FROM planning.plan_edition e
                WHERE e.association_id = :association
                  AND e.document_id = :document
                  AND e.standing = :standing
                """)
                .param("association", tx.scope().association())
                .param("document", document)
                .param("standing", standing.name())
                .query(PlanEdition.class)
                .optional();
    }

    /** As the plan's next edition. The lock keeps two who write one in at once from taking the same number. */
    static void add(Write tx, UUID id, UUID plan, PlanEdition.Content content) {
        PlanSql.lock(tx, plan);
        tx.sql("""
                INSERT INTO planning.plan_edition (association_id, id, operational_plan_id, edition, standing, document_id,
                                                   answer_date, decision_id, decided_date, section_text)
                SELECT :association, :id, :plan, coalesce(max(e.edition), 0) + 1, :standing, CAST(:document AS uuid),
                       CAST(:answer AS date), CAST(:decision AS uuid), CAST(:date AS date), :section
                FROM planning.plan_edition e
                WHERE e.association_id = :association
                  AND e.operational_plan_id = :plan
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("plan", plan)
                .param("standing", content.standing().name())
                .param("document", content.documentId())
                .param("answer", content.answerDate(), Types.DATE)
                .param("decision", content.decided().decision())
                .param("date", content.decided().date(), Types.DATE)
                .param("section", content.decided().section(), Types.VARCHAR)
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, PlanEdition.Content content, int version) {
        return tx.sql("""
                UPDATE planning.plan_edition
                SET standing = :standing,
                    document_id = CAST(:document AS uuid),
                    answer_date = CAST(:answer AS date),
                    decision_id = CAST(:decision AS uuid),
                    decided_date = CAST(:date AS date),
                    section_text = :section,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("standing", content.standing().name())
                .param("document", content.documentId())
                .param("answer", content.answerDate(), Types.DATE)
                .param("decision", content.decided().decision())
                .param("date", content.decided().date(), Types.DATE)
                .param("section", content.decided().section(), Types.VARCHAR)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM planning.plan_edition
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** Consultations that are still the plan's latest edition, with how many members there are and how many have answered. */
    record Consultation(UUID id, String title, LocalDate answerDate, int members, int answered) {}

    static List<Consultation> consultations(Read tx) {
        return tx.sql("""
                SELECT e.id, p.title, e.answer_date,
                       (SELECT count(*)
                        FROM association.member m
                        WHERE m.association_id = e.association_id
                          AND (m.from_date IS NULL OR m.from_date <= e.answer_date)
                          AND (m.to_date IS NULL OR m.to_date >= e.answer_date)) AS members,
                       (SELECT count(DISTINCT c.member_id)
                        FROM planning.plan_comment c
                        WHERE c.association_id = e.association_id
                          AND c.plan_edition_id = e.id) AS answered
                FROM planning.plan_edition e
                JOIN planning.operational_plan p ON p.association_id = e.association_id AND p.id = e.operational_plan_id
                WHERE e.association_id = :association
                  AND e.standing = 'CONSULTATION'
                  AND NOT EXISTS (SELECT
                                  FROM planning.plan_edition later
                                  WHERE later.association_id = e.association_id
                                    AND later.operational_plan_id = e.operational_plan_id
                                    AND later.edition > e.edition)
                ORDER BY e.answer_date, e.id
                """)
                .param("association", tx.scope().association())
                .query(Consultation.class)
                .list();
    }
}
