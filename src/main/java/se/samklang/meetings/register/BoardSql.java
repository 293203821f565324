package se.samklang.meetings.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.meetings.Decision;
import se.samklang.meetings.sitting.DecisionSql;

/** The board's work over a time, for documents: the meetings it has held and what it decided at them. */
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

    /** What the board decided at the meetings held in the period, in the order of the paragraphs. */
    static List<Decision> decisions(Read tx, Period period) {
        return tx
                .sql("""
                SELECT d.id, d.meeting_id, d.agenda_item_id AS item_id, m.meeting_date, m.kind AS meeting_kind,
                       m.title AS meeting_title, m.status, i.title, s.prefix, s.number, d.sentence, d.granted_ore,
                       d.from_date, d.to_date
                FROM meetings.decision d
                JOIN meetings.meeting m ON m.association_id = d.association_id AND m.id = d.meeting_id
                JOIN meetings.agenda_item i ON i.association_id = d.association_id AND i.id = d.agenda_item_id
                LEFT JOIN meetings.section s
                  ON s.association_id = d.association_id
                 AND s.meeting_id = d.meeting_id
                 AND s.agenda_item_id = d.agenda_item_id
                WHERE d.association_id = :association
                  AND m.kind = 'BOARD'
                  AND m.status IN ('HELD', 'CIRCULATING', 'VERIFIED')
                  AND m.meeting_date BETWEEN :from AND :to
                  AND i.outcome = 'DECIDED'
                ORDER BY m.meeting_date, m.from_time NULLS FIRST, m.id, i.position, i.id, d.position, d.id
                """)
                .param("association", tx.scope().association())
                .param("from", period.from())
                .param("to", period.to())
                .query(DecisionSql.Taken.class)
                .list()
                .stream()
                .map(DecisionSql.Taken::decision)
                .toList();
    }
}
