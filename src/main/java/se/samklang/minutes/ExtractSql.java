package se.samklang.minutes;

import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Extracts: paragraphs handed to somebody, and the proof of when and how. */
final class ExtractSql {

    private ExtractSql() {}

    /** How an extract reached its receiver. */
    enum Channel {
        EMAIL("E-post"),
        LETTER("Brev"),
        BY_HAND("Överlämnat");

        private final String label;

        Channel(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        static Map<String, String> choices() {
            return Arrays.stream(values())
                    .collect(Collectors.toMap(Enum::name, Channel::label, (a, b) -> a, LinkedHashMap::new));
        }
    }

    /**
     * @param sections the numbers of its paragraphs, with commas between
     * @param channel and the day and person: null until it is sent
     */
    record Row(
            UUID id,
            UUID minutesId,
            UUID meetingId,
            int edition,
            String receiver,
            UUID documentId,
            @Nullable Channel channel,
            @Nullable LocalDate dispatchedDate,
            @Nullable String dispatchedBy,
            String remark,
            String sections,
            int version,
            OffsetDateTime createdAt) {

        /** {@code §§ 17, 19}. */
        String named() {
            return (sections.contains(",") ? "§§\u00a0" : "§\u00a0") + sections;
        }
    }

    /** An extract, where it belongs to the förbund. */
    static Optional<Row> find(Read tx, UUID id) {
        return chosen(tx, id, null).optional();
    }

    /** Those of a meeting, the newest first. */
    static List<Row> ofMeeting(Read tx, UUID meeting) {
        return chosen(tx, null, meeting).list();
    }

    /**
     * @param id null for any
     * @param meeting null for any
     */
    private static MappedQuerySpec<Row> chosen(Read tx, @Nullable UUID id, @Nullable UUID meeting) {
        return tx.sql("""
                SELECT e.id, e.minutes_id, m.meeting_id, m.edition, e.receiver, e.document_id, e.channel,
                       e.dispatched_date, e.dispatched_by, e.remark,
                       (SELECT string_agg(s.number::text, ', ' ORDER BY s.number)
                        FROM minutes.extract_section x
                        JOIN meetings.section s ON s.association_id = x.association_id AND s.id = x.section_id
                        WHERE x.association_id = e.association_id AND x.extract_id = e.id) AS sections,
                       e.version, e.created_at
                FROM minutes.minutes_extract e
                JOIN minutes.minutes m ON m.association_id = e.association_id AND m.id = e.minutes_id
                WHERE e.association_id = :association
                  AND (CAST(:id AS uuid) IS NULL OR e.id = CAST(:id AS uuid))
                  AND (CAST(:meeting AS uuid) IS NULL OR m.meeting_id = CAST(:meeting AS uuid))
                ORDER BY e.created_at DESC, e.id
                """)
                .param("association", tx.scope().association())
                .param("id", id, Types.OTHER)
                .param("meeting", meeting, Types.OTHER)
                .query(Row.class);
    }

    static int add(Write tx, UUID id, UUID minutes, String receiver, UUID document, String remark) {
        return tx.sql("""
                INSERT INTO minutes.minutes_extract (association_id, id, minutes_id, receiver, document_id, remark)
                VALUES (:association, :id, :minutes, :receiver, :document, :remark)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("minutes", minutes)
                .param("receiver", receiver)
                .param("document", document)
                .param("remark", remark)
                .update();
    }

    static int addSections(Write tx, UUID extract, List<UUID> sections) {
        return tx.sql("""
                INSERT INTO minutes.extract_section (association_id, id, extract_id, section_id)
                SELECT s.association_id, gen_random_uuid(), :extract, s.id
                FROM meetings.section s
                WHERE s.association_id = :association
                  AND s.id IN (:sections)
                ORDER BY s.number
                """)
                .param("extract", extract)
                .param("association", tx.scope().association())
                .param("sections", sections)
                .update();
    }

    /** Says when and how an extract of the version was sent, once. */
    static int dispatch(Write tx, UUID id, Channel channel, LocalDate date, String by, @Nullable String remark) {
        return tx.sql("""
                UPDATE minutes.minutes_extract
                SET channel = :channel,
                    dispatched_date = :date,
                    dispatched_by = :by,
                    remark = coalesce(:remark, remark),
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND channel IS NULL
                """)
                .param("channel", channel.name())
                .param("date", date)
                .param("by", by)
                .param("remark", remark, Types.VARCHAR)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }
}
