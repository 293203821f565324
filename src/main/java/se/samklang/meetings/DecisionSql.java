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
    private static final Sorting NEWEST_MEETING = new Sorting("motesdag", 1);

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
        return chosen(tx, new Choice(id, null, null, null), BY_PARAGRAPH).stream()
                .findFirst();
    }

    static List<Decision> all(Read tx, Sorting sorting) {
        return chosen(tx, new Choice(null, null, null, null), sorting);
    }

    static List<Decision> ofBoard(Read tx, Period held) {
        return chosen(tx, new Choice(null, held, null, null), BY_PARAGRAPH);
    }

    /** Newest meeting first. A text such as "26/2024" or "§ 26" is read as a paragraph too. */
    static List<Decision> matching(Read tx, String text, int limit) {
        return chosen(tx, new Choice(null, null, text, limit), NEWEST_MEETING);
    }

    /**
     * Which decisions; null is any.
     *
     * @param held when the board met that decided it
     * @param text what heading or sentence holds, or a paragraph
     * @param limit at most how many
     */
    private record Choice(
            @Nullable UUID id,
            @Nullable Period held,
            @Nullable String text,
            @Nullable Integer limit) {

        @Nullable
        SectionNumber section() {
            return text == null ? null : SectionNumber.read(text).orNull();
        }
    }

    private static List<Decision> chosen(Read tx, Choice choice, Sorting sorting) {
        Period held = choice.held();
        SectionNumber section = choice.section();
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
                  AND (CAST(:text AS text) IS NULL
                       OR position(lower(CAST(:text AS text)) IN lower(concat_ws(' ', i.title, d.sentence))) > 0
                       OR (s.number = CAST(:number AS integer)
                           AND (CAST(:year AS integer) IS NULL OR s.calendar_year = CAST(:year AS integer))))
                ORDER BY :sign * row_number() OVER (
                           ORDER BY CASE WHEN :column = 'motesdag' THEN DATE '9999-12-31' - m.meeting_date END,
                                    CASE WHEN :column = 'beslut' THEN d.sentence END COLLATE "sv-SE-x-icu",
                                    CASE WHEN :column = 'belopp' THEN coalesce(d.granted_ore, -1) END,
                                    m.meeting_date,
                                    m.from_time NULLS FIRST,
                                    m.id,
                                    i.position,
                                    i.id,
                                    d.position,
                                    d.id)
                LIMIT CAST(:limit AS bigint)
                """)
                .param("association", tx.scope().association())
                .param("id", choice.id(), Types.OTHER)
                .param("from", held == null ? null : held.from(), Types.DATE)
                .param("to", held == null ? null : held.to(), Types.DATE)
                .param("text", choice.text(), Types.VARCHAR)
                .param("number", section == null ? null : section.number(), Types.INTEGER)
                .param("year", section == null ? null : section.year(), Types.INTEGER)
                .param("limit", choice.limit(), Types.INTEGER)
                .param("column", sorting.column())
                .param("sign", sorting.sign())
                .query(Row.class)
                .list()
                .stream()
                .map(Row::decision)
                .toList();
    }
}
