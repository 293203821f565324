package se.samklang.accounting.sie;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.Balance;
import se.samklang.accounting.sie.SieRecord.MonthAmount;

/** Reads balances and the amounts of months. */
final class BalanceLines {
    private final Ledger ledger;
    private final FindingList findings;
    private final Fields fields;

    BalanceLines(Ledger ledger, FindingList findings, Fields fields) {
        this.ledger = ledger;
        this.findings = findings;
        this.fields = fields;
    }

    void take(SieLine line) {
        switch (line.label()) {
            case IB, OIB -> balance(line, Balance.Kind.OPENING);
            case UB, OUB -> balance(line, Balance.Kind.CLOSING);
            case RES -> balance(line, Balance.Kind.RESULT);
            case PSALDO -> month(line, MonthAmount.Kind.OUTCOME);
            case PBUDGET -> month(line, MonthAmount.Kind.BUDGET);
            default -> throw new IllegalArgumentException("No balance: " + line.label());
        }
    }

    private void balance(SieLine line, Balance.Kind kind) {
        Integer year = fields.year(line, 0);
        long ore = fields.amount(line, 2);
        if (year == null || ore == SieAmount.UNREADABLE || !hasAccount(line, 1)) {
            return;
        }
        ledger.balance(
                new Balance(
                        line.line(),
                        kind,
                        year,
                        line.text(1),
                        Fields.objects(line),
                        ore,
                        fields.quantity(line, line.text(3))),
                line);
    }

    private void month(SieLine line, MonthAmount.Kind kind) {
        Integer year = fields.year(line, 0);
        @Nullable YearMonth month = Fields.month(line.text(1));
        long ore = fields.amount(line, 3);
        if (month == null) {
            findings.add(
                    SieCheck.MALFORMED,
                    line,
                    "Perioden " + SieFinding.shown(line.text(1))
                            + " är ingen månad. Den skrivs ååååmm, till exempel 202601.");
        }
        if (year == null || month == null || ore == SieAmount.UNREADABLE || !hasAccount(line, 2)) {
            return;
        }
        ledger.month(
                new MonthAmount(
                        line.line(),
                        kind,
                        year,
                        month,
                        line.text(2),
                        Fields.objects(line),
                        ore,
                        fields.quantity(line, line.text(4))),
                line);
    }

    private boolean hasAccount(SieLine line, int field) {
        if (!line.has(field)) {
            findings.add(SieCheck.ROW_INCOMPLETE, line, "Raden saknar konto. Exportera filen på nytt.");
        }
        return line.has(field);
    }
}
