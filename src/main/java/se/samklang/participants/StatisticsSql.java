package se.samklang.participants;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import se.samklang.database.Read;

/** The four statements all tables and figures of a period are computed from. */
final class StatisticsSql {

    private StatisticsSql() {}

    /** Participations with at least one day in the period, and how many of them came and left in it. */
    record Presence(
            UUID insatsId, String insatsName, String municipalityCode, Sex sex, long total, long started, long ended) {}

    /** New or ended participations by one subject. A null code is a missing answer; months are the sum over all. */
    record Tally(Subject subject, @Nullable String code, Sex sex, long persons, long months) {}

    enum Subject {
        LIVELIHOOD_IN,
        SUPPORT_DURATION,
        EXIT_REASON,
        EXIT_KIND,
        LIVELIHOOD_OUT
    }

    /** Counts of an insats whose periods lie within the report's: the first opening, and the sums. */
    record Counted(
            UUID insatsId, String insatsName, String direction, Sex sex, long opening, long started, long ended) {

        long total() {
            return opening + started;
        }

        long closing() {
            return opening + started - ended;
        }
    }

    /** A municipality of the tables; position is null outside the förbund. */
    record Municipality(
            String code, String shortName, @Nullable Integer position) {}

    /**
     * Has PostgreSQL plan each statement for its own period in this transaction. A plan made for any period supposes a
     * short one and walks an index where a long period is better read from end to end.
     */
    static void planEach(Read tx) {
        tx.sql("SELECT set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query()
                .singleRow();
    }

    static List<Presence> presence(Read tx, Bounds bounds, @Nullable UUID insats) {
        return bound(tx, """
                SELECT g.insats_id, i.name AS insats_name, g.municipality_code, g.sex, g.total, g.started, g.ended
                FROM (SELECT p.insats_id, p.municipality_code, p.sex,
                             count(*) AS total,
                             count(*) FILTER (WHERE p.start_month >= :from) AS started,
                             count(*) FILTER (WHERE p.end_month <= :endThrough) AS ended
                      FROM participants.participation p
                      WHERE p.association_id = :association
                        AND p.counted
                        AND p.start_month <= :to
                        AND (p.end_month IS NULL OR p.end_month >= :fromMonth)
                        AND (CAST(:insats AS uuid) IS NULL OR p.insats_id = CAST(:insats AS uuid))
                      GROUP BY p.insats_id, p.municipality_code, p.sex) g
                JOIN insatser.insats i ON i.association_id = :association AND i.id = g.insats_id
                ORDER BY i.name COLLATE "sv-SE-x-icu", g.insats_id, g.municipality_code, g.sex
                """, bounds, insats).query(Presence.class).list();
    }

    /** A livelihood is counted once per participation, however often it was written. */
    static List<Tally> entries(Read tx, Bounds bounds, @Nullable UUID insats) {
        return bound(tx, """
                WITH grouped AS MATERIALIZED (
                  SELECT p.support_duration, p.livelihoods_in, p.sex, count(*) AS persons
                  FROM participants.participation p
                  WHERE p.association_id = :association
                    AND p.counted
                    AND p.start_month BETWEEN :from AND :to
                    AND (CAST(:insats AS uuid) IS NULL OR p.insats_id = CAST(:insats AS uuid))
                  GROUP BY p.support_duration, p.livelihoods_in, p.sex)
                SELECT 'SUPPORT_DURATION' AS subject, g.support_duration AS code, g.sex,
                       CAST(sum(g.persons) AS bigint) AS persons, CAST(0 AS bigint) AS months
                FROM grouped g
                GROUP BY g.support_duration, g.sex
                UNION ALL
                SELECT 'LIVELIHOOD_IN', l.code, g.sex, CAST(sum(g.persons) AS bigint), CAST(0 AS bigint)
                FROM grouped g
                CROSS JOIN LATERAL (SELECT DISTINCT unnest(g.livelihoods_in) AS code) l
                GROUP BY l.code, g.sex
                ORDER BY subject, code, sex
                """, bounds, insats).query(Tally.class).list();
    }

    /**
     * Both months are first days of theirs, so the days between them, divided by the mean length of a month in the
     * calendar's 400 years, lie within two days of a whole number: the nearest one. Taking the dates apart instead
     * costs four times as much.
     */
    static List<Tally> exits(Read tx, Bounds bounds, @Nullable UUID insats) {
        return bound(tx, """
                WITH grouped AS MATERIALIZED (
                  SELECT p.exit_reason, p.exit_kind, p.livelihoods_out, p.sex,
                         count(*) AS persons,
                         sum(CAST((p.end_month - p.start_month) / CAST(30.436875 AS double precision) AS integer))
                           AS months
                  FROM participants.participation p
                  WHERE p.association_id = :association
                    AND p.counted
                    AND p.end_month IS NOT NULL
                    AND p.end_month BETWEEN :fromMonth AND :endThrough
                    AND (CAST(:insats AS uuid) IS NULL OR p.insats_id = CAST(:insats AS uuid))
                  GROUP BY p.exit_reason, p.exit_kind, p.livelihoods_out, p.sex)
                SELECT 'EXIT_REASON' AS subject, g.exit_reason AS code, g.sex,
                       CAST(sum(g.persons) AS bigint) AS persons, CAST(sum(g.months) AS bigint) AS months
                FROM grouped g
                GROUP BY g.exit_reason, g.sex
                UNION ALL
                SELECT 'EXIT_KIND', g.exit_kind, g.sex, CAST(sum(g.persons) AS bigint),
                       CAST(sum(g.months) AS bigint)
                FROM grouped g
                GROUP BY g.exit_kind, g.sex
                UNION ALL
                SELECT 'LIVELIHOOD_OUT', l.code, g.sex, CAST(sum(g.persons) AS bigint), CAST(0 AS bigint)
                FROM grouped g
                CROSS JOIN LATERAL (SELECT DISTINCT unnest(g.livelihoods_out) AS code) l
                GROUP BY l.code, g.sex
                ORDER BY subject, code, sex
                """, bounds, insats).query(Tally.class).list();
    }

    static List<Counted> counted(Read tx, Bounds bounds, @Nullable UUID insats) {
        return tx.sql("""
                SELECT h.insats_id, i.name AS insats_name, i.direction, h.sex,
                       CAST((array_agg(h.opening ORDER BY h.from_date))[1] AS bigint) AS opening,
                       sum(h.started) AS started,
                       sum(h.ended) AS ended
                FROM participants.headcount h
                JOIN insatser.insats i ON i.association_id = h.association_id AND i.id = h.insats_id
                WHERE h.association_id = :association
                  AND h.from_date >= :from
                  AND h.to_date <= :to
                  AND (CAST(:insats AS uuid) IS NULL OR h.insats_id = CAST(:insats AS uuid))
                GROUP BY h.insats_id, i.name, i.direction, h.sex
                ORDER BY i.name COLLATE "sv-SE-x-icu", h.insats_id, h.sex
                """)
                .param("association", tx.scope().association())
                .param("from", bounds.from())
                .param("to", bounds.to())
                .param("insats", insats)
                .query(Counted.class)
                .list();
    }

    /** The förbund's insatser in the order of their names. */
    static List<UUID> insatser(Read tx) {
        return tx.sql("""
                SELECT i.id
                FROM insatser.insats i
                WHERE i.association_id = :association
                ORDER BY i.name COLLATE "sv-SE-x-icu", i.id
                """)
                .param("association", tx.scope().association())
                .query(UUID.class)
                .list();
    }

    /** The förbund's municipalities in the members' order, then all others of the given codes by name. */
    static List<Municipality> municipalities(Read tx, Bounds bounds, List<String> codes) {
        return tx.sql("""
                SELECT m.code, m.short_name, min(b.position) AS position
                FROM association.municipality m
                LEFT JOIN association.member b
                  ON b.association_id = :association
                 AND b.municipality_code = m.code
                 AND (b.from_date IS NULL OR b.from_date <= :to)
                 AND (b.to_date IS NULL OR b.to_date >= :from)
                WHERE b.id IS NOT NULL
                   OR m.code = ANY (string_to_array(:codes, ','))
                GROUP BY m.code, m.short_name
                ORDER BY min(b.position) NULLS LAST, m.short_name COLLATE "sv-SE-x-icu", m.code
                """)
                .param("association", tx.scope().association())
                .param("from", bounds.from())
                .param("to", bounds.to())
                .param("codes", String.join(",", codes))
                .query(Municipality.class)
                .list();
    }

    private static StatementSpec bound(Read tx, String statement, Bounds bounds, @Nullable UUID insats) {
        return tx.sql(statement)
                .param("association", tx.scope().association())
                .param("from", bounds.from())
                .param("to", bounds.to())
                .param("fromMonth", bounds.fromMonth())
                .param("endThrough", bounds.endThrough())
                .param("insats", insats);
    }
}
