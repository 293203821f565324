package se.samklang.planning;

import java.util.Optional;
import se.samklang.database.Read;

/**
 * How the goals of the plan are judged for one of its years.
 *
 * @param goals how many there are
 */
public record PlanStatus(PlanYear of, int goals, int met, int partlyMet, int notMet) {

    private record Row(int goals, int met, int partlyMet, int notMet) {}

    /** Of the plan that the year belongs to; empty where there is none, or none with goals. */
    public static Optional<PlanStatus> of(Read tx, int year) {
        return PlanSql.ofYear(tx, year)
                .map(plan -> of(tx, new PlanYear(plan, year)))
                .filter(state -> state.goals > 0);
    }

    private static PlanStatus of(Read tx, PlanYear year) {
        Row row = tx.sql("""
                SELECT count(*) AS goals,
                       count(*) FILTER (WHERE f.status = 'MET') AS met,
                       count(*) FILTER (WHERE f.status = 'PARTLY_MET') AS partly_met,
                       count(*) FILTER (WHERE f.status = 'NOT_MET') AS not_met
                FROM planning.goal g
                LEFT JOIN planning.goal_fulfilment f
                  ON f.association_id = g.association_id
                 AND f.goal_id = g.id
                 AND f.from_date = :from
                 AND f.to_date = :to
                WHERE g.association_id = :association
                  AND g.operational_plan_id = :plan
                """)
                .param("association", tx.scope().association())
                .param("plan", year.plan().id())
                .param("from", year.period().from())
                .param("to", year.period().to())
                .query(Row.class)
                .single();
        return new PlanStatus(year, row.goals, row.met, row.partlyMet, row.notMet);
    }

    /** How many nobody has judged. */
    public int notJudged() {
        return goals - met - partlyMet - notMet;
    }
}
