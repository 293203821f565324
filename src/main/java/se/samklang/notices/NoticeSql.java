package se.samklang.notices;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.web.Sorting;

/** The notices. Rows are only ever added. */
final class NoticeSql {

    private static final Sorting LATEST_FIRST = new Sorting("anslagsdag", -1);

    private NoticeSql() {}

    /** Every notice, sorted by {@code anslagsdag} or {@code rubrik}. A förbund has some twenty a year. */
    static List<Notice> all(Read tx, Sorting sorting) {
        return chosen(tx, new Choice(null, null, null, null), sorting);
    }

    /** Notices announced from the one day to the other, the latest first. */
    static List<Notice> announced(Read tx, LocalDate from, LocalDate to) {
        return chosen(tx, new Choice(null, new Period(from, to), null, null), LATEST_FIRST);
    }

    static Optional<Notice> find(Read tx, UUID id) {
        return chosen(tx, new Choice(id, null, null, null), LATEST_FIRST).stream()
                .findFirst();
    }

    /** Notices whose words hold the text, the latest first. */
    static List<Notice> matching(Read tx, String text, int limit) {
        return chosen(tx, new Choice(null, null, text, limit), LATEST_FIRST);
    }

    /**
     * Which notices; null is any.
     *
     * @param announced when it was put up
     * @param text what heading, body or organ holds
     * @param limit at most how many
     */
    private record Choice(
            @Nullable UUID id,
            @Nullable Period announced,
            @Nullable String text,
            @Nullable Integer limit) {}

    private static List<Notice> chosen(Read tx, Choice choice, Sorting sorting) {
        Period announced = choice.announced();
        return tx.sql("""
                SELECT n.id, n.kind, n.organ, n.title, n.body, n.meeting_date, n.verified_date, n.published_date,
                       n.published_at, n.storage_place, n.responsible, n.replaces_id, n.replacement_reason,
                       n.created_at, r.id AS replaced_by_id
                FROM notices.notice n
                LEFT JOIN notices.notice r ON r.association_id = n.association_id AND r.replaces_id = n.id
                WHERE n.association_id = :association
                  AND (CAST(:id AS uuid) IS NULL OR n.id = CAST(:id AS uuid))
                  AND (CAST(:from AS date) IS NULL
                       OR n.published_date BETWEEN CAST(:from AS date) AND CAST(:to AS date))
                  AND (CAST(:text AS text) IS NULL
                       OR position(lower(CAST(:text AS text)) IN lower(concat_ws(' ', n.title, n.body, n.organ))) > 0)
                ORDER BY :sign * row_number() OVER (
                           ORDER BY CASE WHEN :column = 'rubrik' THEN n.title END COLLATE "sv-SE-x-icu",
                                    n.published_date,
                                    n.published_at,
                                    n.id)
                LIMIT CAST(:limit AS bigint)
                """)
                .param("association", tx.scope().association())
                .param("id", choice.id(), Types.OTHER)
                .param("text", choice.text(), Types.VARCHAR)
                .param("limit", choice.limit(), Types.INTEGER)
                .param("from", announced == null ? null : announced.from(), Types.DATE)
                .param("to", announced == null ? null : announced.to(), Types.DATE)
                .param("column", sorting.column())
                .param("sign", sorting.sign())
                .query(Notice.class)
                .list();
    }

    /** The notice of verified minutes that counts: of the meeting day's, or of the newest where no day is given. */
    static Optional<UUID> ofMinutes(Read tx, @Nullable LocalDate meeting) {
        return tx.sql("""
                SELECT n.id
                FROM notices.notice n
                WHERE n.association_id = :association
                  AND n.kind = 'VERIFICATION'
                  AND (CAST(:meeting AS date) IS NULL OR n.meeting_date = CAST(:meeting AS date))
                  AND NOT EXISTS (
                    SELECT
                    FROM notices.notice r
                    WHERE r.association_id = n.association_id AND r.replaces_id = n.id)
                ORDER BY n.meeting_date DESC, n.published_at DESC, n.id
                LIMIT 1
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting, Types.DATE)
                .query(UUID.class)
                .optional();
    }

    /** When the förbund last put up a notice. */
    static Optional<Instant> lastPublished(Read tx) {
        return tx.sql("""
                SELECT max(n.published_at) AS published_at
                FROM notices.notice n
                WHERE n.association_id = :association
                """)
                .param("association", tx.scope().association())
                .query(Latest.class)
                .optional()
                .map(Latest::publishedAt)
                .map(OffsetDateTime::toInstant);
    }

    private record Latest(@Nullable OffsetDateTime publishedAt) {}

    /** Whether an act put up a notice. */
    static boolean isPostedBy(Read tx, UUID act) {
        return tx.sql("""
                SELECT EXISTS (
                  SELECT
                  FROM database.change c
                  WHERE c.association_id = :association
                    AND c.act_id = :act
                    AND c.schema_name = 'notices')
                """)
                .param("association", tx.scope().association())
                .param("act", act)
                .query(Boolean.class)
                .single();
    }

    /**
     * @param at when it was put up
     * @param correction what the notice corrects and why, or null
     */
    static void add(
            Write tx,
            UUID id,
            Notice.Content content,
            LocalDate published,
            Instant at,
            @Nullable Correction correction) {
        tx.sql("""
                INSERT INTO notices.notice
                  (association_id, id, kind, organ, title, body, meeting_date, verified_date, published_date,
                   published_at, storage_place, responsible, replaces_id, replacement_reason)
                VALUES (:association, :id, :kind, :organ, :title, :body, :meeting, :verified, :published, :at,
                        :storage, :responsible, :replaces, :reason)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("kind", content.kind().name())
                .param("organ", content.organ())
                .param("title", content.title())
                .param("body", content.body())
                .param("meeting", content.meetingDate(), Types.DATE)
                .param("verified", content.verifiedDate(), Types.DATE)
                .param("published", published)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("storage", content.storagePlace())
                .param("responsible", content.responsible())
                .param("replaces", correction == null ? null : correction.replaces(), Types.OTHER)
                .param("reason", correction == null ? null : correction.reason(), Types.VARCHAR)
                .update();
    }

    /** Which notice is put right, and why. */
    record Correction(UUID replaces, String reason) {}
}
