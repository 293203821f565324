package se.samklang.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** The rows behind a figure, as the statistics count them. */
final class EvidenceSql {

    private EvidenceSql() {}

    /** A participation that is counted. Months are null while it goes on. */
    record Episode(
            UUID id,
            String code,
            String insatsName,
            String municipality,
            Sex sex,
            LocalDate startMonth,
            @Nullable LocalDate endMonth,
            @Nullable Long months) {}

    /** A registered count; the opening is that of the first period only, so that the rows add up. */
    record Count(
            UUID id,
            String insatsName,
            LocalDate fromDate,
            LocalDate toDate,
            Sex sex,
            long opening,
            long started,
            long ended) {}

    static Optional<String> insats(Read tx, UUID id) {
        return tx.sql("""
                SELECT i.name
                FROM insatser.insats i
                WHERE i.association_id = :association
                  AND i.id = :id
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .query(String.class)
                .optional();
    }

    static Optional<String> municipality(Read tx, String code) {
        return tx.sql("""
                SELECT m.short_name
                FROM association.municipality m
                WHERE m.code = :code
                """).param("code", code).query(String.class).optional();
    }

    /** What a mention asks for: its own code, or that none was given. */
    static List<Episode> episodes(Read tx, Bounds bounds, EvidenceFilter filter) {
        return tx.sql("""
                SELECT p.id, p.code, i.name AS insats_name, m.short_name AS municipality, p.sex, p.start_month,
                       p.end_month,
                       CAST((extract(year FROM p.end_month) - extract(year FROM p.start_month)) * 12
                            + extract(month FROM p.end_month) - extract(month FROM p.start_month) AS bigint) AS months
                FROM participants.participation p
                JOIN insatser.insats i ON i.association_id = p.association_id AND i.id = p.insats_id
                JOIN association.municipality m ON m.code = p.municipality_code
                WHERE p.association_id = :association
                  AND p.counted
                  AND p.start_month <= :to
                  AND (p.end_month IS NULL OR p.end_month >= :fromMonth)
                  AND CASE :measure
                        WHEN 'nya' THEN p.start_month >= :from
                        WHEN 'avslutade' THEN p.end_month <= :endThrough
                        WHEN 'ingaende' THEN p.start_month < :from
                        WHEN 'utgaende' THEN p.end_month IS NULL OR p.end_month > :endThrough
                        ELSE true
                      END
                  AND (CAST(:insats AS uuid) IS NULL OR p.insats_id = CAST(:insats AS uuid))
                  AND (:municipality = '' OR p.municipality_code = :municipality)
                  AND (:sexes = '' OR p.sex = ANY (string_to_array(:sexes, ',')))
                  AND (:livelihoodIn = '' OR :livelihoodIn = ANY (p.livelihoods_in)
                       OR (:livelihoodIn = 'saknas' AND p.livelihoods_in = '{}'))
                  AND (:livelihoodOut = '' OR :livelihoodOut = ANY (p.livelihoods_out)
                       OR (:livelihoodOut = 'saknas' AND p.livelihoods_out = '{}'))
                  AND (:duration = '' OR coalesce(p.support_duration, 'saknas') = :duration)
                  AND (:reason = '' OR coalesce(p.exit_reason, 'saknas') = :reason)
                  AND (:exitKind = '' OR coalesce(p.exit_kind, 'saknas') = :exitKind)
                  AND (:groups = ''
                       OR EXISTS (SELECT
                                  FROM participants.code c
                                  WHERE c.list = 'EXIT_REASON'
                                    AND c.code = p.exit_reason
                                    AND c.national_group = ANY (string_to_array(:groups, ','))))
                ORDER BY i.name COLLATE "sv-SE-x-icu", p.start_month, p.code COLLATE "sv-SE-x-icu", p.id
                """)
                .param("association", tx.scope().association())
                .param("from", bounds.from())
                .param("to", bounds.to())
                .param("fromMonth", bounds.fromMonth())
                .param("endThrough", bounds.endThrough())
                .param("measure", filter.measure().code())
                .param("insats", filter.insats())
                .param("municipality", filter.municipality())
                .param("sexes", filter.sexes())
                .param("livelihoodIn", filter.livelihoodIn())
                .param("livelihoodOut", filter.livelihoodOut())
                .param("duration", filter.duration())
                .param("reason", filter.reason())
                .param("exitKind", filter.exitKind())
                .param("groups", filter.reasonGroups())
                .query(Episode.class)
                .list();
    }

    static List<Count> counts(Read tx, Bounds bounds, EvidenceFilter filter) {
        return tx.sql("""
                SELECT h.id, i.name AS insats_name, h.from_date, h.to_date, h.sex,
                       CASE WHEN row_number() OVER (PARTITION BY h.insats_id, h.sex ORDER BY h.from_date) = 1
                            THEN h.opening ELSE 0 END AS opening,
                       h.started, h.ended
                FROM participants.headcount h
                JOIN insatser.insats i ON i.association_id = h.association_id AND i.id = h.insats_id
                WHERE h.association_id = :association
                  AND h.from_date >= :from
                  AND h.to_date <= :to
                  AND i.direction = :direction
                  AND (CAST(:insats AS uuid) IS NULL OR h.insats_id = CAST(:insats AS uuid))
                  AND (:sexes = '' OR h.sex = ANY (string_to_array(:sexes, ',')))
                ORDER BY i.name COLLATE "sv-SE-x-icu", h.insats_id, h.from_date, h.sex, h.id
                """)
                .param("association", tx.scope().association())
                .param("from", bounds.from())
                .param("to", bounds.to())
                .param("direction", filter.direction())
                .param("insats", filter.insats())
                .param("sexes", filter.sexes())
                .query(Count.class)
                .list();
    }
}
