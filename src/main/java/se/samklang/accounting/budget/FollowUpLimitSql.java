package se.samklang.accounting.budget;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import se.samklang.accounting.ImportCells;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The limits of follow-up, each from its day. */
final class FollowUpLimitSql {

    private FollowUpLimitSql() {}

    /** Newest first. */
    static List<FollowUpLimit> all(Read tx) {
        return tx.sql("""
                SELECT l.id, l.from_date, l.deviation_percent, l.deviation_ore, l.equity_percent, l.individual_percent,
                       l.version
                FROM accounting.follow_up_limit l
                WHERE l.association_id = :association
                ORDER BY l.from_date DESC
                """)
                .param("association", tx.scope().association())
                .query(FollowUpLimit.class)
                .list();
    }

    /** What holds on a day. */
    static FollowUpLimit at(Read tx, LocalDate day) {
        return at(all(tx), day);
    }

    /** What of the given, newest first, holds on a day. */
    static FollowUpLimit at(List<FollowUpLimit> limits, LocalDate day) {
        return limits.stream()
                .filter(limit -> !limit.fromDate().isAfter(day))
                .findFirst()
                .orElse(FollowUpLimit.STANDARD);
    }

    /** Registers what holds from a day; what was registered for the same day is replaced. */
    static int register(Write tx, FollowUpLimit limit) {
        return tx.sql("""
                INSERT INTO accounting.follow_up_limit
                  (association_id, id, from_date, deviation_percent, deviation_ore, equity_percent, individual_percent)
                VALUES (:association, :id, :from, :percent, :ore, :equity, :individual)
                ON CONFLICT ON CONSTRAINT uq_follow_up_limit_from_date DO UPDATE
                SET deviation_percent = excluded.deviation_percent,
                    deviation_ore = excluded.deviation_ore,
                    equity_percent = excluded.equity_percent,
                    individual_percent = excluded.individual_percent,
                    version = follow_up_limit.version + 1
                """)
                .param("association", tx.scope().association())
                .param("id", Ids.next(ImportCells.clock(tx)))
                .param("from", limit.fromDate())
                .param("percent", limit.deviationPercent())
                .param("ore", limit.deviationOre())
                .param("equity", limit.equityPercent(), Types.INTEGER)
                .param("individual", limit.individualPercent(), Types.INTEGER)
                .update();
    }
}
