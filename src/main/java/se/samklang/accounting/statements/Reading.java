package se.samklang.accounting.statements;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.statements.AmountSql.AccountAmount;
import se.samklang.accounting.statements.AmountSql.Covered;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.base.Period;
import se.samklang.database.Read;

/**
 * All that one statement is printed from: its definition and the ledger seen through it.
 *
 * @param period whole months of one year
 * @param previous the whole year before, through its own definition where it has one
 * @param budget the whole year
 * @param accounts what each account gives, and what is wrongly taken
 * @param covered null where the year has no ledger
 */
record Reading(
        ReportDefinition definition,
        Period period,
        LineAmounts amounts,
        LineAmounts previous,
        LineAmounts budget,
        List<AccountAmount> accounts,
        List<AccountAmount> previousAccounts,
        ReportDefinition previousDefinition,
        @Nullable Covered covered,
        Instant asOf) {

    int year() {
        return period.from().getYear();
    }

    /** Empty where the year has no such definition. */
    static Optional<Reading> of(Read tx, Kind kind, Family family, Period asked, List<LineBudgets> budgets) {
        Period period = wholeMonths(asked);
        return FiscalYearSql.find(tx, period.from().getYear())
                .flatMap(year -> DefinitionSql.find(tx, year.id(), kind, family)
                        .map(definition -> read(tx, year, definition, period, budgets)));
    }

    private static Reading read(
            Read tx, FiscalYear year, ReportDefinition definition, Period period, List<LineBudgets> budgets) {
        Covered covered = AmountSql.covered(tx, year.id()).orElse(null);
        List<AccountAmount> accounts =
                covered == null ? List.of() : AmountSql.ofYear(tx, definition.id(), year.id(), period);
        Before before = Before.of(tx, year, definition);
        Map<String, Long> budget = new HashMap<>();
        budgets.forEach(each -> budget.putAll(each.ofYear(tx, definition.id())));
        return new Reading(
                definition,
                period,
                covered == null ? LineAmounts.UNKNOWN : LineAmounts.of(definition, accounts),
                before.amounts(),
                budget.isEmpty() ? LineAmounts.UNKNOWN : LineAmounts.ofChanges(definition, budget),
                accounts,
                before.accounts,
                before.definition,
                covered,
                tx.now());
    }

    /** The months the period touches, cut at the end of its first year: the ledger is kept in months. */
    private static Period wholeMonths(Period period) {
        YearMonth from = period.fromMonth();
        YearMonth end = YearMonth.of(from.getYear(), 12);
        YearMonth to = period.toMonth().isAfter(end) ? end : period.toMonth();
        return new Period(from.atDay(1), to.atEndOfMonth());
    }

    /** The year before: out of its own ledger, else as this year's file states it. */
    private record Before(ReportDefinition definition, List<AccountAmount> accounts) {

        static Before of(Read tx, FiscalYear year, ReportDefinition definition) {
            FiscalYear last = FiscalYearSql.find(tx, year.year() - 1).orElse(null);
            if (last == null || AmountSql.covered(tx, last.id()).isEmpty()) {
                return new Before(
                        definition,
                        AmountSql.statesYearBefore(tx, year.id(), definition.kind())
                                ? AmountSql.statedOfYearBefore(tx, definition.id(), year.id())
                                : List.of());
            }
            ReportDefinition own = DefinitionSql.find(tx, last.id(), definition.kind(), definition.family())
                    .orElse(definition);
            return new Before(own, AmountSql.ofYear(tx, own.id(), last.id(), Period.ofYear(last.year())));
        }

        LineAmounts amounts() {
            return accounts.isEmpty() ? LineAmounts.UNKNOWN : LineAmounts.of(definition, accounts);
        }
    }
}
