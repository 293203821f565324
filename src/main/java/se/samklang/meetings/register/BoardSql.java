package se.samklang.meetings.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;

/** The board's work over a time, for documents: the meetings it has held. */
final class BoardSql {

    private BoardSql() {}

    /** @param sections how many paragraphs it became; 0 until its minutes are made */
    record Held(
            UUID id,
            LocalDate meetingDate,
            @Nullable String title,
            @Nullable String place,
            int sections) {

        /** {@code 27 maj 2024}, with the meeting's own heading where it has one. */
        String label() {
            return SwedishDate.printLong(meetingDate) + (title == null ? "" : ", " + title);
        }
    }

    /** The board's meetings held in the period, oldest first. */
    static List<Held> meetings(Read tx, Period period) {
        return tx.sql("""
                SELECT m.id, m.meeting_date, m.title, m.place,
                       (SELECT count(*)
                        FROM meetings.section s
                        WHERE s.association_id = m.association_id AND s.meeting_id = m.id) AS sections
                FROM meetings.meeting m
                WHERE m.association_id = :association
                  AND m.kind = 'BOARD'
                  AND m.status IN ('HELD', 'CIRCULATING', 'VERIFIED')
                  AND m.meeting_date BETWEEN :from AND :to
                ORDER BY m.meeting_date, m.from_time NULLS FIRST, m.id
                """)
                .param("association", tx.scope().association())
                .param("from", period.from())
                .param("to", period.to())
                .query(Held.class)
                .list();
    }
}
