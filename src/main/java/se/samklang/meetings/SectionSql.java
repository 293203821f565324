package se.samklang.meetings;

import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The paragraphs and the series they are numbered in. */
final class SectionSql {

    private SectionSql() {}

    /**
     * Takes the next numbers of a calendar year; the last of them is answered. The row stays locked until the
     * transaction ends, so that another numbering waits and goes on from where this one came to.
     */
    static int take(Write tx, UUID id, int year, int count) {
        return tx.sql("""
                INSERT INTO meetings.section_series (association_id, id, calendar_year, last_number)
                VALUES (:association, :id, :year, :count)
                ON CONFLICT (association_id, calendar_year) DO UPDATE
                SET last_number = section_series.last_number + excluded.last_number
                RETURNING last_number
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("year", year)
                .param("count", count)
                .query(Integer.class)
                .single();
    }

    /** Makes every item of the meeting a paragraph, numbered on from {@code before} in the order of the agenda. */
    static int number(Write tx, UUID meeting, int year, int before) {
        return tx.sql("""
                INSERT INTO meetings.section
                  (association_id, id, meeting_id, agenda_item_id, prefix, calendar_year, number)
                SELECT i.association_id, gen_random_uuid(), i.meeting_id, i.id, coalesce(a.section_prefix, ''), :year,
                       :before + row_number() OVER (ORDER BY i.position, i.id)
                FROM meetings.agenda_item i
                JOIN association.association a ON a.association_id = i.association_id
                WHERE i.association_id = :association
                  AND i.meeting_id = :meeting
                ORDER BY i.position, i.id
                """)
                .param("year", year)
                .param("before", before)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .update();
    }

    /** Marks the meeting as changed, so that what was done to it before cannot be undone past its numbering. */
    static int touch(Write tx, UUID meeting, int version) {
        return tx.sql("""
                UPDATE meetings.meeting
                SET version = version + 1
                WHERE association_id = :association
                  AND id = :meeting
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .param("version", version)
                .update();
    }

    /** Whether taking the act back would give, take or reorder what a numbered meeting holds. */
    static boolean isNumberedSince(Read tx, UUID act) {
        return tx.sql("""
                SELECT count(*)
                FROM database.change c
                JOIN meetings.section s
                  ON s.association_id = c.association_id
                 AND s.meeting_id::text
                     = coalesce(c.after, c.before) ->> CASE c.table_name WHEN 'meeting' THEN 'id' ELSE 'meeting_id' END
                WHERE c.association_id = :association
                  AND c.act_id = :act
                  AND c.schema_name = 'meetings'
                  AND (c.table_name IN ('meeting', 'section')
                       OR c.operation <> 'UPDATE'
                       OR c.before ->> 'position' <> c.after ->> 'position')
                """)
                        .param("association", tx.scope().association())
                        .param("act", act)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
