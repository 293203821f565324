package se.samklang.accounting.budget;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sums under a day's forecast, without memo rows. A dash where no row has the amount. */
record SnapshotSums(List<Line> lines) {

    /** As printed. */
    record Line(String label, String budget, String outcome, String forecast) {}

    /** @param outcomes of the rows, by id */
    static SnapshotSums of(List<ForecastLine> lines, Map<UUID, @Nullable Long> outcomes) {
        Sum budget = Sum.of(lines, ForecastLine::budgetOre);
        Sum outcome = Sum.of(lines, line -> outcomes.get(line.id()));
        Sum forecast = Sum.of(lines, ForecastLine::amountOre);
        return new SnapshotSums(List.of(
                new Line("Summa kostnader", printed(budget.cost), printed(outcome.cost), printed(forecast.cost)),
                new Line("Summa intäkter", printed(budget.income), printed(outcome.income), printed(forecast.income)),
                new Line("Resultat", budget.result(), outcome.result(), forecast.result())));
    }

    private record Sum(@Nullable Long cost, @Nullable Long income) {

        static Sum of(List<ForecastLine> lines, Function<ForecastLine, @Nullable Long> amount) {
            return new Sum(side(lines, Side.COST, amount), side(lines, Side.INCOME, amount));
        }

        private static @Nullable Long side(
                List<ForecastLine> lines, Side side, Function<ForecastLine, @Nullable Long> amount) {
            List<Long> amounts = lines.stream()
                    .filter(line -> line.side() == side && !line.memo())
                    .map(amount)
                    .filter(Objects::nonNull)
                    .toList();
            return amounts.isEmpty()
                    ? null
                    : amounts.stream().mapToLong(Long::longValue).sum();
        }

        String result() {
            return cost == null || income == null ? "–" : SnapshotRow.inWords(Math.subtractExact(income, cost));
        }
    }

    private static String printed(@Nullable Long ore) {
        return ore == null ? "–" : BudgetRowLine.printed(ore);
    }
}
