package se.samklang.insatser;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.web.Sorting;

/** The register as listed. */
final class InsatsList {

    private InsatsList() {}

    /**
     * @param owners names with comma between
     * @param planned planned participants of the asked year, null where nothing is planned
     */
    record Line(
            UUID id,
            String name,
            Direction direction,
            FollowUpGrain followUpGrain,
            LocalDate fromDate,
            @Nullable LocalDate toDate,
            String owners,
            @Nullable Integer planned) {

        boolean hasEnded(LocalDate today) {
            return toDate != null && toDate.isBefore(today);
        }
    }

    /** @param status pagaende, avslutad or empty for all */
    record Filter(@Nullable UUID lead, String name, String direction, String status, LocalDate today) {}

    /** Sorted by {@code namn}, {@code start} or {@code inriktning}. */
    static List<Line> read(Read tx, Filter filter, Sorting sorting) {
        return tx.sql("""
                SELECT i.id, i.name, i.direction, i.follow_up_grain, i.from_date, i.to_date,
                       coalesce(string_agg(coalesce(m.name, o.name), ', ' ORDER BY o.position), '') AS owners,
                       max(y.participants) AS planned
                FROM insatser.insats i
                LEFT JOIN insatser.owner o ON o.association_id = i.association_id AND o.insats_id = i.id
                LEFT JOIN association.member m ON m.association_id = o.association_id AND m.id = o.member_id
                LEFT JOIN insatser.planned_year y
                  ON y.association_id = i.association_id
                 AND y.insats_id = i.id
                 AND y.year = extract(year FROM CAST(:today AS date))
                WHERE i.association_id = :association
                  AND (:name = '' OR strpos(lower(i.name COLLATE "sv-SE-x-icu"),
                                            lower(CAST(:name AS text) COLLATE "sv-SE-x-icu")) > 0)
                  AND (:direction = '' OR i.direction = :direction)
                  AND CASE :status
                        WHEN 'pagaende' THEN i.to_date IS NULL OR i.to_date >= CAST(:today AS date)
                        WHEN 'avslutad' THEN i.to_date < CAST(:today AS date)
                        ELSE true
                      END
                  AND (CAST(:lead AS uuid) IS NULL
                       OR EXISTS (SELECT
                                  FROM insatser.lead l
                                  WHERE l.association_id = i.association_id
                                    AND l.insats_id = i.id
                                    AND l.account_id = CAST(:lead AS uuid)))
                GROUP BY i.id, i.name, i.direction, i.follow_up_grain, i.from_date, i.to_date
                ORDER BY :sign * row_number() OVER (
                           ORDER BY CASE WHEN :column = 'start' THEN i.from_date END,
                                    CASE WHEN :column = 'inriktning' THEN i.direction END,
                                    i.name COLLATE "sv-SE-x-icu",
                                    i.id)
                """)
                .param("association", tx.scope().association())
                .param("column", sorting.column())
                .param("sign", sorting.sign())
                .param("name", filter.name())
                .param("direction", filter.direction())
                .param("status", filter.status())
                .param("today", filter.today())
                .param("lead", filter.lead())
                .query(Line.class)
                .list();
    }
}
