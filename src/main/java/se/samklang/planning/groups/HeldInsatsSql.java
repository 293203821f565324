package se.samklang.planning.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;
import se.samklang.planning.InsatsRule;
import se.samklang.planning.RuleCheck;

/** The insatser that the rules are held against: those that go on or are planned. */
final class HeldInsatsSql {

    private HeldInsatsSql() {}

    /** @param breaches what it does not fulfil, in the order of the rules; at least one */
    record Held(UUID id, String name, List<RuleCheck.Breach> breaches) {}

    /**
     * Those that do not fulfil all the rules of this year, or of the year they begin where that is later.
     *
     * @param lead the account whose own insatser are looked at, null for all
     */
    static List<Held> breaking(Read tx, LocalDate today, @Nullable UUID lead) {
        List<InsatsRule> rules = InsatsRuleSql.all(tx);
        return rules.isEmpty()
                ? List.of()
                : rows(tx, today, lead).stream()
                        .map(row -> new Held(row.id(), row.name(), row.breaches(rules, today)))
                        .filter(held -> !held.breaches().isEmpty())
                        .toList();
    }

    /**
     * An evaluation is planned in time where it was written down before the insats began. Of an insats that was itself
     * written down after it began, nobody can tell from the rows: there any evaluation is enough.
     */
    private static List<Row> rows(Read tx, LocalDate today, @Nullable UUID lead) {
        return tx.sql("""
                SELECT i.id, i.name, i.from_date, i.direction = 'INDIVIDUAL' AS individual,
                       cardinality(i.party_kinds) AS parties,
                       EXISTS (SELECT
                               FROM insatser.owner o
                               WHERE o.association_id = i.association_id
                                 AND o.insats_id = i.id
                                 AND o.member_id IS NOT NULL) AS owned_by_member,
                       CASE
                         WHEN e.planned_date IS NULL THEN 'NONE'
                         WHEN e.planned_date <= i.from_date
                              OR CAST(i.created_at AT TIME ZONE 'Europe/Stockholm' AS date) > i.from_date
                           THEN 'BEFORE_START'
                         ELSE 'AFTER_START'
                       END AS evaluation
                FROM insatser.insats i
                LEFT JOIN (SELECT v.association_id, v.insats_id,
                                  min(CAST(v.created_at AT TIME ZONE 'Europe/Stockholm' AS date)) AS planned_date
                           FROM planning.evaluation v
                           WHERE v.association_id = :association
                             AND v.insats_id IS NOT NULL
                           GROUP BY v.association_id, v.insats_id) e
                  ON e.association_id = i.association_id AND e.insats_id = i.id
                WHERE i.association_id = :association
                  AND (i.to_date IS NULL OR i.to_date >= :today)
                  AND (CAST(:lead AS uuid) IS NULL
                       OR EXISTS (SELECT
                                  FROM insatser.lead l
                                  WHERE l.association_id = i.association_id
                                    AND l.insats_id = i.id
                                    AND l.account_id = CAST(:lead AS uuid)))
                ORDER BY i.name COLLATE "sv-SE-x-icu", i.id
                """)
                .param("association", tx.scope().association())
                .param("today", today)
                .param("lead", lead)
                .query(Row.class)
                .list();
    }

    private record Row(
            UUID id,
            String name,
            LocalDate fromDate,
            boolean individual,
            int parties,
            boolean ownedByMember,
            RuleCheck.PlannedEvaluation evaluation) {

        List<RuleCheck.Breach> breaches(List<InsatsRule> rules, LocalDate today) {
            int year = Math.max(fromDate.getYear(), today.getYear());
            return RuleCheck.breaches(rules, year, new RuleCheck.Asked(individual, parties, ownedByMember, evaluation));
        }
    }
}
