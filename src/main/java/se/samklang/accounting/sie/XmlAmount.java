package se.samklang.accounting.sie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.Balance;
import se.samklang.accounting.sie.SieRecord.MonthAmount;
import se.samklang.accounting.sie.SieRecord.ObjectReference;
import se.samklang.accounting.sie.SieRecord.Row;

/**
 * An amount of SIE 5 whose objects are still to come when it is met.
 *
 * @param element that it is in
 * @param month as written, empty for a budget of the whole year
 */
record XmlAmount(
        String element,
        Place.Marked place,
        long ore,
        @Nullable BigDecimal quantity,
        String account,
        String month,
        String text,
        @Nullable LocalDate date) {

    Row row(List<ObjectReference> objects) {
        return new Row(place.line(), account, objects, ore, date, text, quantity, "");
    }

    /** The closing balance of an account that is no asset and no debt is its result. */
    void store(Ledger ledger, XmlHead head, List<ObjectReference> objects) {
        YearMonth of = Fields.month(XmlHead.digits(month, 6));
        int year = head.yearOf(of);
        if (element.startsWith("Budget")) {
            ledger.month(
                    new MonthAmount(place.line(), MonthAmount.Kind.BUDGET, year, of, account, objects, ore, quantity),
                    place);
            return;
        }
        ledger.balance(new Balance(place.line(), kind(ledger), year, account, objects, ore, quantity), place);
    }

    private Balance.Kind kind(Ledger ledger) {
        if (element.startsWith("Opening")) {
            return Balance.Kind.OPENING;
        }
        SieChart.Account declared = ledger.chart().account(account);
        SieChart.Account.Kind kind = declared == null ? null : declared.kind();
        return kind == null || kind.isBalance() ? Balance.Kind.CLOSING : Balance.Kind.RESULT;
    }
}
