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
