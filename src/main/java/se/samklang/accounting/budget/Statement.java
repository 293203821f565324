package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Budget, outcome and forecast of one year as they stand on a date. Sums are exact, in öre, over the rows that have the
 * amount; memo rows are never in them.
 *
 * @param date the last day the reader asked for
 * @param openingEquityOre equity when the year began, null where it is not registered
 * @param lines in the order of the table
 * @param columnFootnotes text of the footnote on a column
 */
record Statement(
        int year,
        LocalDate date,
        SignConvention convention,
        @Nullable Long openingEquityOre,
        List<StatementLine> lines,
        Map<Measure, String> columnFootnotes) {

    Statement {
        lines = List.copyOf(lines);
        columnFootnotes = Map.copyOf(columnFootnotes);
    }

    /** The date of the newest outcome; the asked date where there is no outcome at all. */
    LocalDate outcomeDate() {
        return lines.stream()
                .map(StatementLine::outcomePer)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(date);
    }

    /** The amount as printed, in öre, or null where it is not registered. */
    @Nullable
    Long signed(StatementLine line, Measure measure) {
        Long amount = line.amount(measure);
        return amount == null ? null : convention.signed(line.side(), amount);
    }

    /** A side added up as printed, in öre; null where no row of the side has the amount. */
    @Nullable
    Long sum(Side side, Measure measure) {
        Long sum = sum(line -> line.side() == side, measure);
        return sum == null ? null : convention.signed(side, sum);
    }

    /** Costs and income together as printed, in öre; null where no row has the amount. */
    @Nullable
    Long result(Measure measure) {
        Long costs = sum(Side.COST, measure);
        Long income = sum(Side.INCOME, measure);
        if (costs == null) {
            return income;
        }
        return income == null ? costs : Long.valueOf(Math.addExact(costs, income));
    }

    /** The surplus in öre whatever the convention: income less costs. */
    @Nullable
    Long surplus(Measure measure) {
        Long result = result(measure);
        return result == null ? null : convention.surplus(result);
    }

    /** Equity at the end of the year as the forecast has it, in öre; null where either part is not known. */
    @Nullable
    Long closingEquityOre() {
        Long surplus = surplus(Measure.FORECAST);
        return openingEquityOre == null || surplus == null || !isComplete(Measure.FORECAST)
                ? null
                : Long.valueOf(Math.addExact(openingEquityOre, surplus));
    }

    /** Rows that are summed but lack the amount. */
    List<StatementLine> lacking(Measure measure) {
        return summed().stream().filter(line -> line.amount(measure) == null).toList();
    }

    /** True where every summed row has the amount. */
    boolean isComplete(Measure measure) {
        return lacking(measure).isEmpty();
    }

    /** The rows that are summed. */
    List<StatementLine> summed() {
        return lines.stream().filter(line -> !line.memo()).toList();
    }

    /** The matching rows added up in the direction of their side, in öre; null where none has the amount. */
    @Nullable
    Long sum(Predicate<StatementLine> chosen, Measure measure) {
        List<Long> amounts = summed().stream()
                .filter(chosen)
                .map(line -> line.amount(measure))
                .filter(Objects::nonNull)
                .toList();
        return amounts.isEmpty() ? null : amounts.stream().reduce(0L, Math::addExact);
    }
}
