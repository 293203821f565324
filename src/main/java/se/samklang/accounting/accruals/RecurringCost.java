package se.samklang.accounting.accruals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;

/** A cost that comes back at known times. */
record RecurringCost(UUID id, Content content, int version) {

    /**
     * What can be said of it.
     *
     * @param from the first day it is expected for
     * @param to the last one, null while it goes on
     */
    record Content(
            String label,
            CostKind kind,
            @Nullable String counterparty,
            @Nullable String insatsName,
            Recurrence recurrence,
            Place place,
            Amount amount,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * Where it is booked.
     *
     * @param toAccount the same as the first where it is one account; both are compared by as many characters as they have
     * @param object null for every object of the dimension
     * @param debtAccount the account that what has accrued is booked against, for example 2990
     */
    record Place(
            String fromAccount,
            String toAccount,
            @Nullable String dimension,
            @Nullable String object,
            String debtAccount) {

        /** {@code 4010–4099, objekt 6:P1}. */
        String printed() {
            String accounts = fromAccount.equals(toAccount) ? fromAccount : fromAccount + "–" + toAccount;
            return dimension == null
                    ? accounts
                    : accounts + ", objekt " + dimension + (object == null ? "" : ":" + object);
        }
    }

    /**
     * What a period of it is expected to cost.
     *
     * @param ore with {@link AmountRule#FIXED}
     * @param budgetLabel of the row, with {@link AmountRule#BUDGET_ROW}
     * @param base of which it is a share, with {@link AmountRule#SHARE}
     * @param percent with {@link AmountRule#SHARE}
     */
    record Amount(
            AmountRule rule,
            @Nullable Long ore,
            @Nullable String budgetLabel,
            @Nullable UUID base,
            @Nullable BigDecimal percent) {}

    /** Whether it is expected for any day of the period. */
    boolean isExpectedIn(Period period) {
        LocalDate to = content.to;
        return !content.from.isAfter(period.to()) && (to == null || !to.isBefore(period.from()));
    }
}
