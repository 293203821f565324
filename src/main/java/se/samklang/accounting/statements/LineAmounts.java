package se.samklang.accounting.statements;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.statements.AmountSql.AccountAmount;

/** The exact amounts of every line of a definition, in öre with debit positive; sums are made of öre. */
final class LineAmounts {

    /** Where there is no ledger: no line has an amount, which is not the same as 0. */
    static final LineAmounts UNKNOWN = new LineAmounts(Map.of());

    private final Map<String, Amount> byCode;

    private LineAmounts(Map<String, Amount> byCode) {
        this.byCode = byCode;
    }

    /** @param changeOre during the period */
    record Amount(long openingOre, long changeOre) {
        static final Amount ZERO = new Amount(0, 0);

        long closingOre() {
            return Math.addExact(openingOre, changeOre);
        }

        long ore(ReportLine.Moment moment) {
            return switch (moment) {
                case OPENING -> openingOre;
                case CHANGE -> changeOre;
                case CLOSING -> closingOre();
            };
        }

        Amount plus(Amount other, int factor) {
            return new Amount(
                    Math.addExact(openingOre, factor * other.openingOre),
                    Math.addExact(changeOre, factor * other.changeOre));
        }
    }

    /** Adds up what the accounts give their lines. */
    static LineAmounts of(ReportDefinition definition, List<AccountAmount> accounts) {
        Map<UUID, Amount> taken = new HashMap<>();
        for (AccountAmount account : accounts) {
            if (account.lineId() != null) {
                taken.merge(
                        account.lineId(),
                        new Amount(account.openingOre(), account.changeOre()),
                        (one, other) -> one.plus(other, 1));
            }
        }
        Map<String, Amount> byCode = new HashMap<>();
        definition.lines().stream()
                .filter(ReportLine::takesAccounts)
                .forEach(line -> byCode.put(line.code(), taken.getOrDefault(line.id(), Amount.ZERO)));
        return withSums(definition, byCode);
    }

    /** Amounts of the lines that take accounts, as a budget has them by the line's code; a line left out has none. */
    static LineAmounts ofChanges(ReportDefinition definition, Map<String, Long> changes) {
        Map<String, Amount> byCode = new HashMap<>();
        definition.lines().stream()
                .filter(ReportLine::takesAccounts)
                .forEach(line -> byCode.put(line.code(), new Amount(0, changes.getOrDefault(line.code(), 0L))));
        return withSums(definition, byCode);
    }

    private static LineAmounts withSums(ReportDefinition definition, Map<String, Amount> byCode) {
        for (ReportLine line : definition.lines()) {
            sum(definition, line, byCode, new ArrayDeque<>());
        }
        return new LineAmounts(Map.copyOf(byCode));
    }

    /** A sum that goes in a circle has no amount. */
    private static @Nullable Amount sum(
            ReportDefinition definition, ReportLine line, Map<String, Amount> byCode, Deque<String> above) {
        Amount known = byCode.get(line.code());
        boolean sums = line.role() == ReportLine.Role.SUM || line.role() == ReportLine.Role.CONTROL;
        if (known != null || !sums || above.contains(line.code())) {
            return known;
        }
        above.push(line.code());
        Amount total = Amount.ZERO;
        for (ReportLine.Part part : line.parts()) {
            Amount amount = definition
                    .line(part.code())
                    .map(each -> sum(definition, each, byCode, above))
                    .orElse(null);
            total = total == null || amount == null ? null : total.plus(amount, part.factor());
        }
        above.pop();
        if (total != null) {
            byCode.put(line.code(), total);
        }
        return total;
    }

    /** Null where it cannot be told. */
    @Nullable
    Amount of(ReportLine line) {
        return byCode.get(line.code());
    }

    @Nullable
    Long ore(ReportLine line, ReportLine.Moment moment) {
        Amount amount = of(line);
        return amount == null ? null : amount.ore(moment);
    }

    boolean isKnown() {
        return !byCode.isEmpty();
    }
}
