package se.samklang.meetings.presence;

import java.sql.Types;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Write;
import se.samklang.meetings.Meeting;

/** A meeting's way from planned over open to held. Each is 0 where the meeting has gone on or been changed. */
final class OpeningSql {

    private OpeningSql() {}

    /** @param begun when it began, kept only where the plan says nothing */
    static int open(Write tx, Meeting meeting, @Nullable String begun, int version) {
        return tx.sql("""
                UPDATE meetings.meeting
                SET status = 'OPEN',
                    from_time = coalesce(from_time, CAST(:begun AS text)),
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND status = 'PLANNED'
                  AND version = :version
                """)
                .param("begun", begun, Types.VARCHAR)
                .param("association", tx.scope().association())
                .param("id", meeting.id())
                .param("version", version)
                .update();
    }

    static int close(Write tx, Meeting meeting, ClosingForm.Content content, int version) {
        return tx.sql("""
                UPDATE meetings.meeting
                SET status = 'HELD',
                    from_time = :from,
                    to_time = :to,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND status = 'OPEN'
                  AND version = :version
                """)
                .param("from", content.fromTime())
                .param("to", content.toTime())
                .param("association", tx.scope().association())
                .param("id", meeting.id())
                .param("version", version)
                .update();
    }

    /** Only until its items have become paragraphs. */
    static int reopen(Write tx, Meeting meeting, int version) {
        return tx.sql("""
                UPDATE meetings.meeting
                SET status = 'OPEN',
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND status = 'HELD'
                  AND version = :version
                  AND NOT EXISTS (
                    SELECT
                    FROM meetings.section s
                    WHERE s.association_id = meeting.association_id
                      AND s.meeting_id = meeting.id)
                """)
                .param("association", tx.scope().association())
                .param("id", meeting.id())
                .param("version", version)
                .update();
    }
}
