package se.samklang.meetings;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.Sorting;
import tools.jackson.databind.json.JsonMapper;

/** The meetings. */
public final class MeetingSql {

    private static final Sorting EARLIEST_FIRST = new Sorting("datum", 1);

    private MeetingSql() {}

    /** Every meeting, sorted by {@code datum}, {@code mote} or {@code plats}. A förbund has some ten a year. */
    public static List<Meeting> all(Read tx, Sorting sorting) {
        return chosen(tx, null, sorting).list();
    }

    public static Optional<Meeting> find(Read tx, UUID id) {
        return chosen(tx, id, EARLIEST_FIRST).optional();
    }

    /** @param id null for every meeting */
    private static MappedQuerySpec<Meeting> chosen(Read tx, @Nullable UUID id, Sorting sorting) {
        return tx.sql("""
                SELECT m.id, m.kind, m.title, m.meeting_date, m.from_time, m.to_time, m.place, m.status,
                       (SELECT count(*)
                        FROM meetings.agenda_item i
                        WHERE i.association_id = m.association_id AND i.meeting_id = m.id) AS item_count,
                       (SELECT count(*)
                        FROM meetings.section s
                        WHERE s.association_id = m.association_id AND s.meeting_id = m.id) AS section_count,
                       m.version
                FROM meetings.meeting m
                WHERE m.association_id = :association
                  AND (CAST(:id AS uuid) IS NULL OR m.id = CAST(:id AS uuid))
                ORDER BY :sign * row_number() OVER (
                           ORDER BY CASE WHEN :column = 'mote' THEN coalesce(m.title, CAST(:kinds AS jsonb) ->> m.kind) END
                                      COLLATE "sv-SE-x-icu",
                                    CASE WHEN :column = 'plats' THEN coalesce(m.place, '') END COLLATE "sv-SE-x-icu",
                                    m.meeting_date,
                                    m.from_time NULLS FIRST,
                                    m.id)
                """)
                .param("association", tx.scope().association())
                .param("id", id, Types.OTHER)
                .param("column", sorting.column())
                .param("sign", sorting.sign())
                .param("kinds", JsonMapper.shared().writeValueAsString(MeetingKind.choices()))
                .query(Meeting.class);
    }

    static Optional<UUID> on(Read tx, LocalDate day) {
        return tx.sql("""
                SELECT m.id
                FROM meetings.meeting m
                WHERE m.association_id = :association
                  AND m.meeting_date = :day
                ORDER BY m.kind = 'BOARD' DESC, m.from_time NULLS LAST, m.id
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("day", day)
                .query(UUID.class)
                .optional();
    }

    static Optional<UUID> latest(Read tx) {
        return tx.sql("""
                SELECT m.id
                FROM meetings.meeting m
                WHERE m.association_id = :association
                  AND m.kind = 'BOARD'
                ORDER BY m.meeting_date DESC, m.from_time DESC NULLS LAST, m.id
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .query(UUID.class)
                .optional();
    }

    /**
     * The meeting as it stands once everybody who was changing it or its agenda is done; others wait until this
     * transaction ends. Read after the lock is had: what is counted in the statement that waits would be old.
     */
    public static Optional<Meeting> locked(Write tx, UUID id) {
        tx.sql("""
                SELECT m.id
                FROM meetings.meeting m
                WHERE m.association_id = :association
                  AND m.id = :id
                FOR UPDATE
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(UUID.class)
                .optional();
        return find(tx, id);
    }

    public static int add(Write tx, UUID id, Meeting.Content content) {
        return tx.sql("""
                INSERT INTO meetings.meeting (association_id, id, kind, title, meeting_date, from_time, to_time, place)
                VALUES (:association, :id, :kind, :title, :date, :from, :to, :place)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("kind", content.kind().name())
                .param("title", content.title(), Types.VARCHAR)
                .param("date", content.meetingDate())
                .param("from", content.fromTime(), Types.VARCHAR)
                .param("to", content.toTime(), Types.VARCHAR)
                .param("place", content.place(), Types.VARCHAR)
                .update();
    }

    /** Changes a meeting that still has the version. 0 where somebody else changed it meanwhile. */
    public static int change(Write tx, UUID id, Meeting.Content content, int version) {
        return tx.sql("""
                UPDATE meetings.meeting
                SET kind = :kind,
                    title = :title,
                    meeting_date = :date,
                    from_time = :from,
                    to_time = :to,
                    place = :place,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("kind", content.kind().name())
                .param("title", content.title(), Types.VARCHAR)
                .param("date", content.meetingDate())
                .param("from", content.fromTime(), Types.VARCHAR)
                .param("to", content.toTime(), Types.VARCHAR)
                .param("place", content.place(), Types.VARCHAR)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** Says that a planned meeting of the version has been held. 0 where it has changed. */
    public static int hold(Write tx, UUID id, int version) {
        return tx.sql("""
                UPDATE meetings.meeting
                SET status = 'HELD',
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND status = 'PLANNED'
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** Moves a meeting on, or back, from one status to another. 0 where it has another. */
    static int move(Write tx, UUID id, MeetingStatus from, MeetingStatus to) {
        return tx.sql("""
                UPDATE meetings.meeting
                SET status = :to,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND status = :from
                """)
                .param("to", to.name())
                .param("association", tx.scope().association())
                .param("id", id)
                .param("from", from.name())
                .update();
    }

    /** Removes a planned meeting of the version; its items must be gone. 0 where it has changed. */
    public static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM meetings.meeting
                WHERE association_id = :association
                  AND id = :id
                  AND status = 'PLANNED'
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }
}
