package se.samklang.meetings.agenda;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The items of agendas. Who adds, moves or removes one holds the lock on its meeting. */
public final class AgendaSql {

    private AgendaSql() {}

    /** A meeting's items in their order, with their paragraphs. */
    public static List<AgendaItem> ofMeeting(Read tx, UUID meeting) {
        return chosen(tx, meeting, null).list();
    }

    /** The item, where it belongs to the meeting. */
    public static Optional<AgendaItem> find(Read tx, UUID meeting, UUID id) {
        return chosen(tx, meeting, id).optional();
    }

    /** @param id null for every item of the meeting */
    private static MappedQuerySpec<AgendaItem> chosen(Read tx, UUID meeting, @Nullable UUID id) {
        return tx.sql("""
                SELECT i.id, i.meeting_id, i.position, i.kind, i.title, i.background, i.proposal, i.presenter, i.standing,
                       s.prefix, s.number, i.version
                FROM meetings.agenda_item i
                LEFT JOIN meetings.section s
                  ON s.association_id = i.association_id
                 AND s.meeting_id = i.meeting_id
                 AND s.agenda_item_id = i.id
                WHERE i.association_id = :association
                  AND i.meeting_id = :meeting
                  AND (CAST(:id AS uuid) IS NULL OR i.id = CAST(:id AS uuid))
                ORDER BY i.position, i.id
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .param("id", id, Types.OTHER)
                .query(AgendaItem.class);
    }

    /** What an item is called. */
    public static Optional<String> title(Read tx, UUID id) {
        return tx.sql("""
                SELECT i.title
                FROM meetings.agenda_item i
                WHERE i.association_id = :association
                  AND i.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** An item that holds a searched text. */
    public record Found(UUID meetingId, LocalDate meetingDate, AgendaItemKind kind, String title) {}

    /** Items whose heading, background or proposal holds the text, newest meeting first. */
    public static List<Found> matching(Read tx, String text, int limit) {
        return tx.sql("""
                SELECT m.id AS meeting_id, m.meeting_date, i.kind, i.title
                FROM meetings.agenda_item i
                JOIN meetings.meeting m ON m.association_id = i.association_id AND m.id = i.meeting_id
                WHERE i.association_id = :association
                  AND position(lower(:text) IN lower(concat_ws(' ', i.title, i.background, i.proposal))) > 0
                ORDER BY m.meeting_date DESC, i.position, i.id
                LIMIT :limit
                """)
                .param("association", tx.scope().association())
                .param("text", text)
                .param("limit", limit)
                .query(Found.class)
                .list();
    }

    /** Adds an item last. */
    public static int add(Write tx, UUID meeting, UUID id, AgendaItem.Content content) {
        return tx.sql("""
                INSERT INTO meetings.agenda_item
                  (association_id, id, meeting_id, position, kind, title, background, proposal, presenter)
                SELECT :association, :id, :meeting, coalesce(max(i.position), 0) + 1, :kind, :title, :background,
                       :proposal, :presenter
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
                .param("presenter", content.presenter(), Types.VARCHAR)
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
                    presenter = :presenter,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("kind", content.kind().name())
                .param("title", content.title())
                .param("background", content.background())
                .param("proposal", content.proposal())
                .param("presenter", content.presenter(), Types.VARCHAR)
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

    public static int removeAll(Write tx, UUID meeting) {
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
