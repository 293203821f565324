package se.samklang.planning.editions;

import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Statements about the members' comments on plans. */
final class PlanCommentSql {

    private PlanCommentSql() {}

    /** In the members' order. */
    static List<PlanComment> of(Read tx, UUID edition) {
        return tx.sql("""
                SELECT c.id, c.plan_edition_id AS edition_id, c.member_id, m.name AS member, c.chapter, c.body, c.answer,
                       c.outcome, c.version
                FROM planning.plan_comment c
                JOIN association.member m ON m.association_id = c.association_id AND m.id = c.member_id
                WHERE c.association_id = :association
                  AND c.plan_edition_id = :edition
                ORDER BY m.position, m.name COLLATE "sv-SE-x-icu", c.created_at, c.id
                """)
                .param("association", tx.scope().association())
                .param("edition", edition)
                .query(PlanComment.class)
                .list();
    }

    static Optional<PlanComment> find(Read tx, UUID id) {
        return tx.sql("""
                SELECT c.id, c.plan_edition_id AS edition_id, c.member_id, m.name AS member, c.chapter, c.body, c.answer,
                       c.outcome, c.version
                FROM planning.plan_comment c
                JOIN association.member m ON m.association_id = c.association_id AND m.id = c.member_id
                WHERE c.association_id = :association
                  AND c.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(PlanComment.class)
                .optional();
    }

    private record Member(UUID id, String name) {}

    /** Id and name of every member, in the members' order. */
    static Map<String, String> members(Read tx) {
        Map<String, String> members = new LinkedHashMap<>();
        tx.sql("""
                SELECT m.id, m.name
                FROM association.member m
                WHERE m.association_id = :association
                ORDER BY m.position, m.name COLLATE "sv-SE-x-icu", m.id
                """)
                .param("association", tx.scope().association())
                .query(Member.class)
                .list()
                .forEach(member -> members.put(member.id().toString(), member.name()));
        return members;
    }

    /** The names of those that were members on the last day for answers and have said nothing; none where no day is set. */
    static List<String> silent(Read tx, UUID edition) {
        return tx.sql("""
                SELECT m.name
                FROM planning.plan_edition e
                JOIN association.member m ON m.association_id = e.association_id
                WHERE e.association_id = :association
                  AND e.id = :edition
                  AND e.answer_date IS NOT NULL
                  AND (m.from_date IS NULL OR m.from_date <= e.answer_date)
                  AND (m.to_date IS NULL OR m.to_date >= e.answer_date)
                  AND NOT EXISTS (SELECT
                                  FROM planning.plan_comment c
                                  WHERE c.association_id = e.association_id
                                    AND c.plan_edition_id = e.id
                                    AND c.member_id = m.id)
                ORDER BY m.position, m.name COLLATE "sv-SE-x-icu", m.id
                """)
                .param("association", tx.scope().association())
                .param("edition", edition)
                .query(String.class)
                .list();
    }

    static void add(Write tx, UUID id, UUID edition, PlanComment.Content content) {
        tx.sql("""
                INSERT INTO planning.plan_comment (association_id, id, plan_edition_id, member_id, chapter, body, answer, outcome)
                VALUES (:association, :id, :edition, :member, :chapter, :body, :answer, :outcome)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("edition", edition)
                .param("member", content.memberId())
                .param("chapter", content.chapter(), Types.VARCHAR)
                .param("body", content.body())
                .param("answer", content.answer(), Types.VARCHAR)
                .param("outcome", content.outcome().name())
                .update();
    }

    /** 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, PlanComment.Content content, int version) {
        return tx.sql("""
                UPDATE planning.plan_comment
                SET member_id = :member,
                    chapter = :chapter,
                    body = :body,
                    answer = :answer,
                    outcome = :outcome,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("member", content.memberId())
                .param("chapter", content.chapter(), Types.VARCHAR)
                .param("body", content.body())
                .param("answer", content.answer(), Types.VARCHAR)
                .param("outcome", content.outcome().name())
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM planning.plan_comment
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }
}
