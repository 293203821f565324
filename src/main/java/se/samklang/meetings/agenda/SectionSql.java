package se.samklang.meetings.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.SectionLabel;
import se.samklang.meetings.SectionNumber;

/** The paragraphs and the series they are numbered in. */
public final class SectionSql {

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

    /** How many items of the meeting become paragraphs: all but those that were withdrawn from its agenda. */
    static int countToNumber(Read tx, UUID meeting) {
        return tx.sql("""
                SELECT count(*)
                FROM meetings.agenda_item i
                WHERE i.association_id = :association
                  AND i.meeting_id = :meeting
                  AND i.outcome IS DISTINCT FROM 'WITHDRAWN'
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .query(Integer.class)
                .single();
    }

    /** The paragraph of an earlier meeting with the number and year. */
    public static Optional<UUID> earlier(Read tx, Meeting meeting, SectionNumber asked) {
        return tx.sql("""
                SELECT s.id
                FROM meetings.section s
                JOIN meetings.meeting m ON m.association_id = s.association_id AND m.id = s.meeting_id
                WHERE s.association_id = :association
                  AND s.number = :number
                  AND s.calendar_year = :year
                  AND s.meeting_id <> :meeting
                  AND m.meeting_date <= :date
                """)
                .param("association", tx.scope().association())
                .param("number", asked.number())
                .param("year", asked.year())
                .param("meeting", meeting.id())
                .param("date", meeting.meetingDate())
                .query(UUID.class)
                .optional();
    }

    /** A paragraph as it is written with its year. */
    public static Optional<String> label(Read tx, UUID id) {
        return tx.sql("""
                SELECT btrim(s.prefix || ' § ' || s.number || ' år ' || s.calendar_year)
                FROM meetings.section s
                WHERE s.association_id = :association
                  AND s.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** A later item that corrects a paragraph. */
    public record Correction(
            UUID meetingId,
            UUID itemId,
            LocalDate meetingDate,
            @Nullable String prefix,
            @Nullable Integer number,
            String title) {

        /** {@code SFV § 41, 2024-09-16}. */
        public String label() {
            String section = SectionLabel.of(prefix, number);
            return (section.isEmpty() ? "" : section + ", ") + meetingDate;
        }
    }

    /** The items that correct the paragraph an item has become, oldest first. */
    public static List<Correction> correctionsOf(Read tx, UUID item) {
        return tx.sql("""
                SELECT r.meeting_id, r.id AS item_id, m.meeting_date, t.prefix, t.number, r.title
                FROM meetings.section s
                JOIN meetings.agenda_item r
                  ON r.association_id = s.association_id
                 AND r.corrects_section_id = s.id
                JOIN meetings.meeting m ON m.association_id = r.association_id AND m.id = r.meeting_id
                LEFT JOIN meetings.section t
                  ON t.association_id = r.association_id
                 AND t.meeting_id = r.meeting_id
                 AND t.agenda_item_id = r.id
                WHERE s.association_id = :association
                  AND s.agenda_item_id = :item
                ORDER BY m.meeting_date, r.position, r.id
                """)
                .param("association", tx.scope().association())
                .param("item", item)
                .query(Correction.class)
                .list();
    }

    /** Makes every item of the meeting that was not withdrawn a paragraph, numbered on from {@code before} in the order of the agenda. */
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
                  AND i.outcome IS DISTINCT FROM 'WITHDRAWN'
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
                       OR (c.table_name = 'agenda_item'
                           AND (c.operation <> 'UPDATE'
                                OR c.before ->> 'position' <> c.after ->> 'position'
                                OR (c.before ->> 'outcome' IS NOT DISTINCT FROM 'WITHDRAWN')
                                   <> (c.after ->> 'outcome' IS NOT DISTINCT FROM 'WITHDRAWN'))))
                """)
                        .param("association", tx.scope().association())
                        .param("act", act)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
