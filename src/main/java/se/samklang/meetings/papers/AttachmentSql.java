package se.samklang.meetings.papers;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The papers of meetings. Who writes holds the lock on the meeting. */
public final class AttachmentSql {

    private AttachmentSql() {}

    /** A meeting's papers in the order of their numbers. */
    public static List<Attachment> ofMeeting(Read tx, UUID meeting) {
        return tx.sql("""
                SELECT a.id, a.meeting_id, a.agenda_item_id, i.title AS item_title,
                       (SELECT count(*)
                        FROM meetings.agenda_item e
                        WHERE e.association_id = i.association_id
                          AND e.meeting_id = i.meeting_id
                          AND (e.position, e.id) <= (i.position, i.id)) AS item_place,
                       a.file_id, a.number, a.title, a.file_name, a.media_type, a.byte_count, a.page_count, a.version
                FROM meetings.attachment a
                LEFT JOIN meetings.agenda_item i
                  ON i.association_id = a.association_id
                 AND i.meeting_id = a.meeting_id
                 AND i.id = a.agenda_item_id
                WHERE a.association_id = :association
                  AND a.meeting_id = :meeting
                ORDER BY a.number
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .query(Attachment.class)
                .list();
    }

    /** The paper, where it belongs to the meeting. */
    static Optional<Attachment> find(Read tx, UUID meeting, UUID id) {
        return ofMeeting(tx, meeting).stream()
                .filter(attachment -> attachment.id().equals(id))
                .findFirst();
    }

    /** Adds a paper with a number after all others of its meeting. */
    static int add(Write tx, UUID meeting, UUID id, @Nullable UUID item, UUID file, String title, Paper paper) {
        return tx.sql("""
                INSERT INTO meetings.attachment
                  (association_id, id, meeting_id, agenda_item_id, file_id, number, title, file_name, media_type,
                   byte_count, page_count)
                SELECT :association, :id, :meeting, :item, :file, coalesce(max(a.number), 0) + 1, :title, :name, :type,
                       :bytes, :pages
                FROM meetings.attachment a
                WHERE a.association_id = :association
                  AND a.meeting_id = :meeting
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("meeting", meeting)
                .param("item", item, Types.OTHER)
                .param("file", file)
                .param("title", title)
                .param("name", paper.fileName())
                .param("type", paper.kind().mediaType())
                .param("bytes", paper.byteCount())
                .param("pages", paper.pageCount(), Types.INTEGER)
                .update();
    }

    /** Says what a paper is called and which item it belongs to. 0 where somebody changed it meanwhile. */
    static int describe(Write tx, UUID id, @Nullable UUID item, String title, int version) {
        return tx.sql("""
                UPDATE meetings.attachment
                SET agenda_item_id = :item,
                    title = :title,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("item", item, Types.OTHER)
                .param("title", title)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** Puts another file in the place of a paper's. */
    static int replace(Write tx, UUID id, UUID file, Paper paper) {
        return tx.sql("""
                UPDATE meetings.attachment
                SET file_id = :file,
                    file_name = :name,
                    media_type = :type,
                    byte_count = :bytes,
                    page_count = :pages
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("file", file)
                .param("name", paper.fileName())
                .param("type", paper.kind().mediaType())
                .param("bytes", paper.byteCount())
                .param("pages", paper.pageCount(), Types.INTEGER)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM meetings.attachment
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
                DELETE FROM meetings.attachment
                WHERE association_id = :association
                  AND meeting_id = :meeting
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .update();
    }
}
