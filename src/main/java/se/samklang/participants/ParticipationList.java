package se.samklang.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samklang.base.Ids;
import se.samklang.database.Read;

/** Participations page by page, each order with its own index. */
final class ParticipationList {

    /** Trigrams say nothing about fewer characters. */
    private static final int SHORTEST_LOOKED_UP = 3;

    private static final int MOST_FOUND = 1_000;

    private ParticipationList() {}

    record Line(
            UUID id,
            String code,
            String insatsName,
            String municipalityName,
            Sex sex,
            LocalDate startMonth,
            @Nullable LocalDate endMonth,
            @Nullable String exitReason,
            boolean counted) {}

    /** @param status pagaende, avslutade, utan_anledning, felregistrerade or empty for all */
    record Filter(
            @Nullable UUID lead,
            @Nullable UUID insats,
            String municipality,
            String sex,
            String status,
            @Nullable LocalDate fromMonth,
            @Nullable LocalDate toMonth,
            String code) {}

    enum Order {
        NEWEST,
        OLDEST,
        BY_CODE,
        BY_CODE_BACKWARDS
    }

    /** The last row of a page, where the next begins. */
    record Place(UUID id, String value) {

        static @Nullable Place read(String printed) {
            UUID id = printed.length() < 37
                    ? null
                    : Ids.read(printed.substring(0, 36)).orNull();
            return id == null ? null : new Place(id, printed.substring(37));
        }

        static String of(Line line, Order order) {
            boolean byCode = order == Order.BY_CODE || order == Order.BY_CODE_BACKWARDS;
            return line.id() + "." + (byCode ? line.code() : line.startMonth());
        }
    }

    static List<Line> read(Read tx, Filter filter, Order order, @Nullable Place after, int limit) {
        if (filter.code().length() >= SHORTEST_LOOKED_UP) {
            List<UUID> found = lookUp(tx, filter.code());
            if (found.size() <= MOST_FOUND) {
                return found(tx, found, filter, order, after, limit);
            }
        }
        return bound(tx, statement(order), filter)
                .param("afterId", after == null ? null : after.id())
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query(Line.class)
                .list();
    }

    private static List<UUID> lookUp(Read tx, String part) {
        return tx.sql("""
                SELECT f.id
                FROM participants.find_code(:part, :most) AS f (id)
                """)
                .param("part", part)
                .param("most", MOST_FOUND + 1)
                .query(UUID.class)
                .list();
    }

    /** So few that they can be put in any order without an index. */
    private static List<Line> found(
            Read tx, List<UUID> found, Filter filter, Order order, @Nullable Place after, int limit) {
        boolean byCode = order == Order.BY_CODE || order == Order.BY_CODE_BACKWARDS;
        return bound(tx, FOUND, filter)
                .param("found", found.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .param("order", order.name())
                .param("afterId", after == null ? null : after.id())
                .param("afterMonth", after == null || byCode ? null : after.value())
                .param("afterCode", after == null || !byCode ? null : after.value())
                .param("limit", limit)
                .query(Line.class)
                .list();
    }

    private static String statement(Order order) {
        return switch (order) {
            case NEWEST -> NEWEST;
            case OLDEST -> OLDEST;
            case BY_CODE -> BY_CODE;
            case BY_CODE_BACKWARDS -> BY_CODE_BACKWARDS;
        };
    }

    private static final String NEWEST = """
            SELECT l.id, l.code, l.insats_name, l.municipality_name, l.sex, l.start_month, l.end_month, l.exit_reason,
                   l.counted
            FROM participants.participation_list(
              CAST(:association AS uuid), CAST(:lead AS uuid), CAST(:insats AS uuid), :municipality, :sex, :status,
              CAST(:fromMonth AS date), CAST(:toMonth AS date), :code) l
            WHERE CAST(:afterId AS uuid) IS NULL
               OR (l.start_month, l.id) < (CAST(:after AS date), CAST(:afterId AS uuid))
            ORDER BY l.start_month DESC, l.id DESC
            LIMIT :limit
            """;

    private static final String OLDEST = """
            SELECT l.id, l.code, l.insats_name, l.municipality_name, l.sex, l.start_month, l.end_month, l.exit_reason,
                   l.counted
            FROM participants.participation_list(
              CAST(:association AS uuid), CAST(:lead AS uuid), CAST(:insats AS uuid), :municipality, :sex, :status,
              CAST(:fromMonth AS date), CAST(:toMonth AS date), :code) l
            WHERE CAST(:afterId AS uuid) IS NULL
               OR (l.start_month, l.id) > (CAST(:after AS date), CAST(:afterId AS uuid))
            ORDER BY l.start_month, l.id
            LIMIT :limit
            """;

    private static final String BY_CODE = """
            SELECT l.id, l.code, l.insats_name, l.municipality_name, l.sex, l.start_month, l.end_month, l.exit_reason,
                   l.counted
            FROM participants.participation_list(
              CAST(:association AS uuid), CAST(:lead AS uuid), CAST(:insats AS uuid), :municipality, :sex, :status,
              CAST(:fromMonth AS date), CAST(:toMonth AS date), :code) l
            WHERE CAST(:afterId AS uuid) IS NULL
               OR (l.code COLLATE "sv-SE-x-icu", l.id)
                  > (CAST(:after AS text) COLLATE "sv-SE-x-icu", CAST(:afterId AS uuid))
            ORDER BY l.code COLLATE "sv-SE-x-icu", l.id
            LIMIT :limit
            """;

    private static final String BY_CODE_BACKWARDS = """
            SELECT l.id, l.code, l.insats_name, l.municipality_name, l.sex, l.start_month, l.end_month, l.exit_reason,
                   l.counted
            FROM participants.participation_list(
              CAST(:association AS uuid), CAST(:lead AS uuid), CAST(:insats AS uuid), :municipality, :sex, :status,
              CAST(:fromMonth AS date), CAST(:toMonth AS date), :code) l
            WHERE CAST(:afterId AS uuid) IS NULL
               OR (l.code COLLATE "sv-SE-x-icu", l.id)
                  < (CAST(:after AS text) COLLATE "sv-SE-x-icu", CAST(:afterId AS uuid))
            ORDER BY l.code COLLATE "sv-SE-x-icu" DESC, l.id DESC
            LIMIT :limit
            """;

    private static final String FOUND = """
            SELECT l.id, l.code, l.insats_name, l.municipality_name, l.sex, l.start_month, l.end_month, l.exit_reason,
                   l.counted
            FROM participants.participation_found(
              CAST(:association AS uuid), CAST(:lead AS uuid), CAST(:insats AS uuid), :municipality, :sex, :status,
              CAST(:fromMonth AS date), CAST(:toMonth AS date),
              CAST(string_to_array(:found, ',') AS uuid[])) l
            WHERE CAST(:afterId AS uuid) IS NULL
               OR CASE :order
                    WHEN 'NEWEST' THEN (l.start_month, l.id) < (CAST(:afterMonth AS date), CAST(:afterId AS uuid))
                    WHEN 'OLDEST' THEN (l.start_month, l.id) > (CAST(:afterMonth AS date), CAST(:afterId AS uuid))
                    WHEN 'BY_CODE' THEN (l.code COLLATE "sv-SE-x-icu", l.id)
                                        > (CAST(:afterCode AS text) COLLATE "sv-SE-x-icu", CAST(:afterId AS uuid))
                    ELSE (l.code COLLATE "sv-SE-x-icu", l.id)
                         < (CAST(:afterCode AS text) COLLATE "sv-SE-x-icu", CAST(:afterId AS uuid))
                  END
            ORDER BY CASE WHEN :order = 'OLDEST' THEN l.start_month END,
                     CASE WHEN :order = 'NEWEST' THEN l.start_month END DESC,
                     CASE WHEN :order = 'BY_CODE' THEN l.code END COLLATE "sv-SE-x-icu",
                     CASE WHEN :order = 'BY_CODE_BACKWARDS' THEN l.code END COLLATE "sv-SE-x-icu" DESC,
                     CASE WHEN :order IN ('OLDEST', 'BY_CODE') THEN l.id END,
                     l.id DESC
            LIMIT :limit
            """;

    private static StatementSpec bound(Read tx, String statement, Filter filter) {
        return tx.sql(statement)
                .param("association", tx.scope().association())
                .param("lead", filter.lead())
                .param("insats", filter.insats())
                .param("municipality", filter.municipality())
                .param("sex", filter.sex())
                .param("status", filter.status())
                .param("fromMonth", filter.fromMonth())
                .param("toMonth", filter.toMonth())
                .param("code", filter.code());
    }
}
