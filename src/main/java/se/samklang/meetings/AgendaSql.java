package se.samklang.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The items of agendas. Who adds, moves or removes one holds the lock on its meeting. */
final class AgendaSql {

    private AgendaSql() {}

    /** A meeting's items in their order, with their paragraphs. */
    static List<AgendaItem> ofMeeting(Read tx, UUID meeting) {
        return tx.sql("""
                SELECT i.id, i.meeting_id, i.position, i.kind, i.title, i.background, i.proposal, s.prefix, s.number,
                       i.version
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
                .query(AgendaItem.class)
                .list();
    }

    /** The item, where it belongs to the meeting. */
    static Optional<AgendaItem> find(Read tx, UUID meeting, UUID id) {
        return tx.sql("""
                SELECT i.id, i.meeting_id, i.position, i.kind, i.title, i.background, i.proposal, s.prefix, s.number,
                       i.version
                FROM meetings.agenda_item i
                LEFT JOIN meetings.section s
                  ON s.association_id = i.association_id
                 AND s.meeting_id = i.meeting_id
                 AND s.agenda_item_id = i.id
                WHERE i.association_id = :association
                  AND i.meeting_id = :meeting
                  AND i.id = :id
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .param("id", id)
                .query(AgendaItem.class)
                .optional();
    }

    /** Adds an item last. */
    static int add(Write tx, UUID meeting, UUID id, AgendaItem.Content content) {
        return tx.sql("""
                INSERT INTO meetings.agenda_item
                  (association_id, id, meeting_id, position, kind, title, background, proposal)
                SELECT :association, :id, :meeting, coalesce(max(i.position), 0) + 1, :kind, :title, :background,
                       :proposal
                FROM meetings.agenda_item i
                WHERE i.association_id = :association
                  AND i.meeting_id = :meeting
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("meeting", meeting)
                .param("kind", content.kind().name())
                .param("title", content.title())
                .param("background", content.background())
                .param("proposal", content.proposal())
                .update();
    }

    /** Changes the words of an item that still has the version. 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, AgendaItem.Content content, int version) {
        return tx.sql("""
                UPDATE meetings.agenda_item
                SET kind = :kind,
                    title = :title,
                    background = :background,
                    proposal = :proposal,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("kind", content.kind().name())
                .param("title", content.title())
                .param("background", content.background())
                .param("proposal", content.proposal())
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** Moves an item. Its version stays: who is writing in it meanwhile is not disturbed. */
    static int move(Write tx, UUID id, int position) {
        return tx.sql("""
                UPDATE meetings.agenda_item
                SET position = :position
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("position", position)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM meetings.agenda_item
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    static int removeAll(Write tx, UUID meeting) {
        return tx.sql("""
                DELETE FROM meetings.agenda_item
                WHERE association_id = :association
                  AND meeting_id = :meeting
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .update();
    }
}
