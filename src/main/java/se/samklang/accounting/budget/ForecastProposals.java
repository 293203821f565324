package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Read;

/** What each method proposes for each row on a day, from the outcome that is known then. */
final class ForecastProposals {

    private final Map<UUID, ForecastMethod.Basis> bases = new HashMap<>();

    ForecastProposals(Read tx, LocalDate per) {
        Statement statement = StatementSql.at(tx, per);
        Map<UUID, Integer> covered = new HashMap<>();
        statement.lines().forEach(line -> covered.put(line.id(), covered(line)));
        Map<UUID, Long> remaining = BudgetMonthSql.after(BudgetMonthSql.ofYear(tx, per.getYear()), covered);
        statement
                .lines()
                .forEach(line -> bases.put(
                        line.id(),
                        new ForecastMethod.Basis(
                                line.outcomeOre(), line.bookedTo(), remaining.getOrDefault(line.id(), 0L), null)));
    }

    /** In öre; null where the method has nothing to go by. */
    @Nullable
    Long of(UUID rowId, ForecastMethod method, @Nullable Long commitmentOre) {
        ForecastMethod.Basis basis = bases.get(rowId);
        return basis == null
                ? null
                : method.proposal(new ForecastMethod.Basis(
                        basis.outcomeOre(), basis.bookedTo(), basis.remainingOre(), commitmentOre));
    }

    private static int covered(StatementLine line) {
        LocalDate bookedTo = line.bookedTo();
        return bookedTo == null ? 0 : ForecastMethod.coveredMonths(bookedTo);
    }
}
