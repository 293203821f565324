package se.samklang.meetings.sitting;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.meetings.SectionLabel;
import se.samklang.meetings.agenda.AgendaItemKind;

/** Items as they are treated at the meeting. */
public final class SittingSql {

    private SittingSql() {}

    /** An item in the list beside the one that is treated: none of its texts. */
    record Line(
            UUID id,
            AgendaItemKind kind,
            String title,
            @Nullable ItemOutcome outcome,
            @Nullable String prefix,
            @Nullable Integer number) {

        /** Its paragraph, or empty. */
        String section() {
            return SectionLabel.of(prefix, number);
        }
    }

    /** The agenda in its order. */
    static List<Line> lines(Read tx, UUID meeting) {
        return tx.sql("""
                SELECT i.id, i.kind, i.title, i.outcome, s.prefix, s.number
                FROM meetings.agenda_item i
                LEFT JOIN meetings.section s
                  ON s.association_id = i.association_id
                 AND s.meeting_id = i.meeting_id
                 AND s.agenda_item_id = i.id
                WHERE i.association_id = :association
                  AND i.meeting_id = :meeting
                ORDER BY i.position, i.id
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .query(Line.class)
                .list();
    }

    /** The item with its texts, where it belongs to the meeting. */
    static Optional<TreatedItem> find(Read tx, UUID meeting, UUID item) {
        return tx.sql("""
                SELECT i.id, i.meeting_id, i.position, i.kind, i.title, i.presenter, i.background, i.proposal,
                       i.deliberation, i.outcome, i.corrects_section_id AS corrects,
                       btrim(c.prefix || ' § ' || c.number || ' år ' || c.calendar_year) AS corrects_section,
                       s.prefix, s.number, i.version
                FROM meetings.agenda_item i
                LEFT JOIN meetings.section s
                  ON s.association_id = i.association_id
                 AND s.meeting_id = i.meeting_id
                 AND s.agenda_item_id = i.id
                LEFT JOIN meetings.section c
                  ON c.association_id = i.association_id
                 AND c.id = i.corrects_section_id
                WHERE i.association_id = :association
                  AND i.meeting_id = :meeting
                  AND i.id = :item
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .param("item", item)
                .query(TreatedItem.class)
                .optional();
    }

    static int deliberate(Write tx, UUID item, String deliberation) {
        return tx.sql("""
                UPDATE meetings.agenda_item
                SET deliberation = :deliberation,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :item
                """)
                .param("deliberation", deliberation)
                .param("association", tx.scope().association())
                .param("item", item)
                .update();
    }

    /** @param outcome null where the item is taken up again */
    public static int settle(Write tx, UUID item, @Nullable ItemOutcome outcome) {
        return tx.sql("""
                UPDATE meetings.agenda_item
                SET outcome = :outcome,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :item
                """)
                .param("outcome", outcome == null ? null : outcome.name(), Types.VARCHAR)
                .param("association", tx.scope().association())
                .param("item", item)
                .update();
    }

    /** @param section the earlier paragraph the item corrects, null for none */
    static int correct(Write tx, UUID item, @Nullable UUID section) {
        return tx.sql("""
                UPDATE meetings.agenda_item
                SET corrects_section_id = :section,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :item
                """)
                .param("section", section, Types.OTHER)
                .param("association", tx.scope().association())
                .param("item", item)
                .update();
    }
}
