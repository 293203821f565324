package se.samklang.accounting.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.Rounding;
import se.samklang.base.SwedishNumber;

/**
 * The five amounts of one row of the table.
 *
 * @param budget in öre as printed, and so {@code outcome} and {@code forecast}; null where not known
 * @param deviation in öre, positive where the forecast is better than the budget
 * @param used outcome in per cent of the budget, one decimal; only for costs
 */
record StatementAmounts(
        @Nullable Long budget,
        @Nullable Long outcome,
        @Nullable Long forecast,
        @Nullable Long deviation,
        @Nullable BigDecimal used) {

    static final String DEVIATION = "avvikelse";
    static final String USED = "forbrukat";

    static StatementAmounts of(Statement statement, StatementLine line) {
        return used(
                line.side(),
                of(
                        statement,
                        statement.signed(line, Measure.BUDGET),
                        statement.signed(line, Measure.OUTCOME),
                        statement.signed(line, Measure.FORECAST)));
    }

    /** A side added up; the deviation only where every row has a forecast, since budget and forecast must match. */
    static StatementAmounts of(Statement statement, Side side) {
        return used(
                side,
                summed(
                        statement,
                        statement.sum(side, Measure.BUDGET),
                        statement.sum(side, Measure.OUTCOME),
                        statement.sum(side, Measure.FORECAST),
                        statement.lacking(Measure.FORECAST).stream().noneMatch(line -> line.side() == side)));
    }

    /** Costs and income together. */
    static StatementAmounts ofResult(Statement statement) {
        StatementAmounts amounts = summed(
                statement,
                statement.result(Measure.BUDGET),
                statement.result(Measure.OUTCOME),
                statement.result(Measure.FORECAST),
                statement.isComplete(Measure.FORECAST));
        return amounts.withoutShare();
    }

    @Nullable
    Long ore(Measure measure) {
        return switch (measure) {
            case BUDGET -> budget;
            case OUTCOME -> outcome;
            case FORECAST -> forecast;
        };
    }

    /** The exact value of a column: kronor with öre as decimals, or per cent. Null where not known. */
    @Nullable
    BigDecimal value(String column) {
        return switch (column) {
            case USED -> used;
            case DEVIATION -> kronor(deviation);
            default -> kronor(ore(measure(column)));
        };
    }

    /** A column as printed: whole kronor, or per cent with one decimal; – where not known. */
    String text(String column) {
        BigDecimal value = value(column);
        if (value == null) {
            return "–";
        }
        return column.equals(USED) ? SwedishNumber.print(value, 1) + "\u00a0%" : SwedishNumber.print(value, 0);
    }

    /** Only money that is spent is used up; a share of income or of a result would mislead. */
    private static StatementAmounts used(Side side, StatementAmounts amounts) {
        return side == Side.COST ? amounts : amounts.withoutShare();
    }

    private StatementAmounts withoutShare() {
        return new StatementAmounts(budget, outcome, forecast, deviation, null);
    }

    private static Measure measure(String column) {
        for (Measure measure : Measure.values()) {
            if (measure.column().equals(column)) {
                return measure;
            }
        }
        throw new IllegalArgumentException("no such column: " + column);
    }

    private static StatementAmounts summed(
            Statement statement,
            @Nullable Long budget,
            @Nullable Long outcome,
            @Nullable Long forecast,
            boolean everyRowHasForecast) {
        StatementAmounts amounts = of(statement, budget, outcome, forecast);
        return everyRowHasForecast ? amounts : new StatementAmounts(budget, outcome, forecast, null, amounts.used);
    }

    private static StatementAmounts of(
            Statement statement, @Nullable Long budget, @Nullable Long outcome, @Nullable Long forecast) {
        Long deviation = budget == null || forecast == null
                ? null
                : Long.valueOf(statement.convention().surplus(forecast)
                        - statement.convention().surplus(budget));
        BigDecimal used = budget == null || outcome == null ? null : Rounding.percent(outcome, budget, 1);
        return new StatementAmounts(budget, outcome, forecast, deviation, used);
    }

    private static @Nullable BigDecimal kronor(@Nullable Long ore) {
        return ore == null ? null : new Money(ore).kronor();
    }
}
