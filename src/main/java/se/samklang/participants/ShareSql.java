package se.samklang.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.documents.MeasureRequest.Base;

/** Statements about shares of participations: how many of a base came to something, and the rows. */
final class ShareSql {

    private ShareSql() {}

    /**
     * What is asked for.
     *
     * @param base which participations the share is of
     * @param withinMonths from start to end, null without a limit
     */
    record Asked(
            ShareMeasure measure,
            Bounds bounds,
            Base base,
            @Nullable UUID insats,
            @Nullable Integer withinMonths) {}

    /** Of one sex. */
    record Tally(Sex sex, long numerator, long denominator) {}

    /** A participation of the base. */
    record Row(
            UUID id,
            String code,
            String insatsName,
            Sex sex,
            LocalDate startMonth,
            @Nullable LocalDate endMonth,
            @Nullable String exitReason,
            boolean reached) {}

    static List<Tally> tallies(Read tx, Asked asked) {
        return tx.sql("""
                WITH base AS (
                  SELECT p.sex,
                         p.end_month <= :endThrough
                         AND (CAST(:within AS integer) IS NULL
                              OR p.end_month <= p.start_month + make_interval(months => CAST(:within AS integer)))
                         AND CASE :measure
                               WHEN 'AVBROTT' THEN p.exit_kind = 'INTERRUPTED'
                               WHEN 'EGEN_FORSORJNING' THEN 'ingen_offentlig_forsorjning' = ANY (p.livelihoods_out)
                               ELSE EXISTS (SELECT
                                            FROM participants.code c
                                            WHERE c.list = 'EXIT_REASON'
                                              AND c.code = p.exit_reason
                                              AND (c.national_group = ANY (string_to_array(:groups, ','))
                                                   OR c.code = ANY (string_to_array(:reasons, ','))))
                             END AS reached
                  FROM participants.participation p
                  WHERE p.association_id = :association
                    AND p.counted
                    AND (CAST(:insats AS uuid) IS NULL OR p.insats_id = CAST(:insats AS uuid))
                    AND CASE :base
                          WHEN 'ENDED' THEN p.end_month BETWEEN :fromMonth AND :endThrough
                          WHEN 'STARTED' THEN p.start_month BETWEEN :from AND :to
                          ELSE p.start_month <= :to AND (p.end_month IS NULL OR p.end_month >= :fromMonth)
                        END
                )
                SELECT b.sex, count(*) FILTER (WHERE b.reached) AS numerator, count(*) AS denominator
                FROM base b
                GROUP BY b.sex
                ORDER BY b.sex
                """)
                .param("association", tx.scope().association())
                .param("endThrough", asked.bounds().endThrough())
                .param("within", asked.withinMonths())
                .param("measure", asked.measure().name())
                .param("groups", asked.measure().groups())
                .param("reasons", asked.measure().reasons())
                .param("insats", asked.insats())
                .param("base", asked.base().name())
                .param("fromMonth", asked.bounds().fromMonth())
                .param("from", asked.bounds().from())
                .param("to", asked.bounds().to())
                .query(Tally.class)
                .list();
    }

    static List<Row> rows(Read tx, Asked asked, SexGroup sexes) {
        return tx
                .sql("""
                SELECT p.id, p.code, i.name AS insats_name, p.sex, p.start_month, p.end_month, e.label AS exit_reason,
                       coalesce(
                         p.end_month <= :endThrough
                         AND (CAST(:within AS integer) IS NULL
                              OR p.end_month <= p.start_month + make_interval(months => CAST(:within AS integer)))
                         AND CASE :measure
                               WHEN 'AVBROTT' THEN p.exit_kind = 'INTERRUPTED'
                               WHEN 'EGEN_FORSORJNING' THEN 'ingen_offentlig_forsorjning' = ANY (p.livelihoods_out)
                               ELSE e.national_group = ANY (string_to_array(:groups, ','))
                                    OR e.code = ANY (string_to_array(:reasons, ','))
                             END,
                         false) AS reached
                FROM participants.participation p
                JOIN insatser.insats i ON i.association_id = p.association_id AND i.id = p.insats_id
                LEFT JOIN participants.code e ON e.list = 'EXIT_REASON' AND e.code = p.exit_reason
                WHERE p.association_id = :association
                  AND p.counted
                  AND (CAST(:insats AS uuid) IS NULL OR p.insats_id = CAST(:insats AS uuid))
                  AND CASE :base
                        WHEN 'ENDED' THEN p.end_month BETWEEN :fromMonth AND :endThrough
                        WHEN 'STARTED' THEN p.start_month BETWEEN :from AND :to
                        ELSE p.start_month <= :to AND (p.end_month IS NULL OR p.end_month >= :fromMonth)
                      END
                ORDER BY i.name COLLATE "sv-SE-x-icu", p.start_month, p.code COLLATE "sv-SE-x-icu", p.id
                """)
                .param("association", tx.scope().association())
                .param("endThrough", asked.bounds().endThrough())
                .param("within", asked.withinMonths())
                .param("measure", asked.measure().name())
                .param("groups", asked.measure().groups())
                .param("reasons", asked.measure().reasons())
                .param("insats", asked.insats())
                .param("base", asked.base().name())
                .param("fromMonth", asked.bounds().fromMonth())
                .param("from", asked.bounds().from())
                .param("to", asked.bounds().to())
                .query(Row.class)
                .list()
                .stream()
                .filter(row -> sexes.test(row.sex()))
                .toList();
    }
}
