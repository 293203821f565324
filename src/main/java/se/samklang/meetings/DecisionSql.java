package se.samklang.meetings;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.web.Sorting;

/** The decisions with what they belong to, as the register and others ask for them. */
final class DecisionSql {

    private static final Sorting BY_PARAGRAPH = new Sorting("datum", 1);

    private DecisionSql() {}

    private record Row(
            UUID id,
            UUID meetingId,
            UUID itemId,
            LocalDate meetingDate,
            MeetingKind meetingKind,
            @Nullable String meetingTitle,
            MeetingStatus status,
            String title,
            @Nullable String prefix,
            @Nullable Integer number,
            String sentence,
            @Nullable Long grantedOre,
            @Nullable LocalDate fromDate,
            @Nullable LocalDate toDate) {

        Decision decision() {
            String meeting = (meetingTitle == null ? meetingKind.label() : meetingTitle) + " "
                    + SwedishDate.printLong(meetingDate);
            return new Decision(
                    id,
                    meetingId,
                    itemId,
                    SectionLabel.of(prefix, number),
                    meetingDate,
                    meeting,
                    title,
                    sentence,
                    grantedOre,
                    fromDate,
                    toDate,
                    status == MeetingStatus.VERIFIED);
        }
    }

    static Optional<Decision> find(Read tx, UUID id) {
        return chosen(tx, id, null, BY_PARAGRAPH).stream().findFirst();
    }

    static List<Decision> all(Read tx, Sorting sorting) {
        return chosen(tx, null, null, sorting);
    }

    static List<Decision> ofBoard(Read tx, Period held) {
        return chosen(tx, null, held, BY_PARAGRAPH);
    }

    /**
     * @param id null for any
     * @param held when the board met that decided it, null for any meeting
     */
    private static List<Decision> chosen(Read tx, @Nullable UUID id, @Nullable Period held, Sorting sorting) {
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
                  AND (CAST(:id AS uuid) IS NULL OR d.id = CAST(:id AS uuid))
                  AND (CAST(:from AS date) IS NULL
                       OR (m.kind = 'BOARD'
                           AND m.status IN ('HELD', 'CIRCULATING', 'VERIFIED')
                           AND m.meeting_date BETWEEN CAST(:from AS date) AND CAST(:to AS date)
                           AND i.outcome = 'DECIDED'))
                ORDER BY :sign * row_number() OVER (
                           ORDER BY CASE WHEN :column = 'beslut' THEN d.sentence END COLLATE "sv-SE-x-icu",
                                    CASE WHEN :column = 'belopp' THEN coalesce(d.granted_ore, -1) END,
                                    m.meeting_date,
                                    m.from_time NULLS FIRST,
                                    m.id,
                                    i.position,
                                    i.id,
                                    d.position,
                                    d.id)
                """)
                .param("association", tx.scope().association())
                .param("id", id, Types.OTHER)
                .param("from", held == null ? null : held.from(), Types.DATE)
                .param("to", held == null ? null : held.to(), Types.DATE)
                .param("column", sorting.column())
                .param("sign", sorting.sign())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::decision)
                .toList();
    }

    /** Newest first. A text such as "26/2024" or "§ 26" is read as a paragraph too. */
    static List<Decision> matching(Read tx, String text, int limit) {
        SectionNumber asked = SectionNumber.read(text).orNull();
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
                  AND (position(lower(:text) IN lower(concat_ws(' ', i.title, d.sentence))) > 0
                       OR (s.number = :number AND (CAST(:year AS integer) IS NULL OR s.calendar_year = :year)))
                ORDER BY m.meeting_date DESC, i.position, i.id, d.position, d.id
                LIMIT :limit
                """)
                .param("association", tx.scope().association())
                .param("text", text)
                .param("number", asked == null ? null : asked.number(), Types.INTEGER)
                .param("year", asked == null ? null : asked.year(), Types.INTEGER)
                .param("limit", limit)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::decision)
                .toList();
    }
}
