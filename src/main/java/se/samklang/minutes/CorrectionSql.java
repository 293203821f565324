package se.samklang.minutes;

import java.util.List;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** What an edition puts right, paragraph by paragraph. */
final class CorrectionSql {

    private CorrectionSql() {}

    static int add(Write tx, UUID minutes, UUID section, String content) {
        return tx.sql("""
                INSERT INTO minutes.correction (association_id, id, minutes_id, section_id, content)
                VALUES (:association, gen_random_uuid(), :minutes, :section, :content)
                """)
                .param("association", tx.scope().association())
                .param("minutes", minutes)
                .param("section", section)
                .param("content", content)
                .update();
    }

    /** What a verified edition put right. */
    record Later(int edition, String content) {}

    /** What later editions say of the paragraph a decision stands in, in their order. */
    static List<Later> ofDecision(Read tx, UUID decision) {
        return tx.sql("""
                SELECT m.edition, c.content
                FROM meetings.decision d
                JOIN meetings.section s
                  ON s.association_id = d.association_id
                 AND s.meeting_id = d.meeting_id
                 AND s.agenda_item_id = d.agenda_item_id
                JOIN minutes.correction c ON c.association_id = s.association_id AND c.section_id = s.id
                JOIN minutes.minutes m ON m.association_id = c.association_id AND m.id = c.minutes_id
                WHERE d.association_id = :association
                  AND d.id = :decision
                  AND m.verified_at IS NOT NULL
                ORDER BY m.edition
                """)
                .param("association", tx.scope().association())
                .param("decision", decision)
                .query(Later.class)
                .list();
    }

    /** A correction of a paragraph. */
    record Row(String prefix, int number, String content) {}

    static List<Row> ofMinutes(Read tx, UUID minutes) {
        return tx.sql("""
                SELECT s.prefix, s.number, c.content
                FROM minutes.correction c
                JOIN meetings.section s ON s.association_id = c.association_id AND s.id = c.section_id
                WHERE c.association_id = :association
                  AND c.minutes_id = :minutes
                ORDER BY s.number
                """)
                .param("association", tx.scope().association())
                .param("minutes", minutes)
                .query(Row.class)
                .list();
    }
}
