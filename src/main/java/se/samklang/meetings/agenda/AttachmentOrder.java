package se.samklang.meetings.agenda;

import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** How the papers of a meeting follow its agenda. Who writes holds the lock on the meeting. */
public final class AttachmentOrder {

    private AttachmentOrder() {}

    /** Numbers a meeting's papers from 1: those of the whole meeting, then those of the items as they are taken up. */
    public static int number(Write tx, UUID meeting) {
        return tx.sql("""
                UPDATE meetings.attachment a
                SET number = p.place
                FROM (SELECT o.association_id, o.id,
                             row_number() OVER (ORDER BY i.position NULLS FIRST, i.id, o.number, o.id) AS place
                      FROM meetings.attachment o
                      LEFT JOIN meetings.agenda_item i
                        ON i.association_id = o.association_id
                       AND i.meeting_id = o.meeting_id
                       AND i.id = o.agenda_item_id
                      WHERE o.association_id = :association
                        AND o.meeting_id = :meeting) p
                WHERE a.association_id = p.association_id
                  AND a.id = p.id
                  AND a.number <> p.place
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .update();
    }

    /** Makes the papers of an item the whole meeting's, so that they outlive it. */
    static int release(Write tx, UUID meeting, UUID item) {
        return tx.sql("""
                UPDATE meetings.attachment
                SET agenda_item_id = NULL
                WHERE association_id = :association
                  AND meeting_id = :meeting
                  AND agenda_item_id = :item
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .param("item", item)
                .update();
    }

    /** Whether taking the act back would touch the papers of minutes that are verified or before those who verify. */
    public static boolean isKeptSince(Read tx, UUID act) {
        return tx.sql("""
                SELECT count(*)
                FROM database.change c
                JOIN meetings.meeting m
                  ON m.association_id = c.association_id
                 AND m.id::text = coalesce(c.after, c.before) ->> 'meeting_id'
                WHERE c.association_id = :association
                  AND c.act_id = :act
                  AND c.schema_name = 'meetings'
                  AND c.table_name = 'attachment'
                  AND m.status IN ('CIRCULATING', 'VERIFIED')
                """)
                        .param("association", tx.scope().association())
                        .param("act", act)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
