package se.samklang.accounting.statements;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.statements.ReportDefinition.Family;
import se.samklang.accounting.statements.ReportDefinition.Kind;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.documents.Table;

/** Reads statements with what is budgeted beside them. */
@Component
class Statements {

    private final List<LineBudgets> budgets;

    Statements(ObjectProvider<LineBudgets> budgets) {
        this.budgets = budgets.orderedStream().toList();
    }

    /** A reading that is kept for the rest of a transaction that only looks. */
    private record Kept(Optional<Reading> reading) {}

    /** Empty where the year has no such definition. */
    Optional<Reading> read(Read tx, Kind kind, Family family, Period period) {
        return tx.once(
                        Kept.class,
                        List.of(kind, family, period),
                        () -> new Kept(Reading.of(tx, kind, family, period, budgets)))
                .reading();
    }

    /** The balance sheet of a year's last day: the statutory one, else as the bookkeeping prints it. */
    Optional<Reading> balance(Read tx, int year) {
        Period period = Period.ofYear(year);
        return read(tx, Kind.BALANCE, Family.LKBR, period).or(() -> read(tx, Kind.BALANCE, Family.BOOKKEEPING, period));
    }

    /** Whether the period's year has such a definition; its amounts are not read. */
    static boolean isDefined(Read tx, Kind kind, Family family, Period period) {
        return FiscalYearSql.find(tx, period.from().getYear())
                .map(year -> DefinitionSql.ofYear(tx, year.id()).stream()
                        .anyMatch(head -> head.kind() == kind && head.family() == family))
                .orElse(false);
    }

    /** The statement as it is printed. */
    static Table table(Reading reading) {
        return switch (reading.definition().kind()) {
            case RESULT -> IncomeStatement.table(reading);
            case BALANCE -> BalanceSheet.table(reading);
            case CASH_FLOW, OPERATIONS -> CashFlowStatement.table(reading);
        };
    }

    static List<StatementTable.Column> columns(Reading reading) {
        return switch (reading.definition().kind()) {
            case RESULT -> IncomeStatement.columns(reading);
            case BALANCE -> BalanceSheet.columns(reading);
            case CASH_FLOW, OPERATIONS -> CashFlowStatement.columns(reading);
        };
    }
}
