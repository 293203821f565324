package se.samklang.accounting.accruals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;

/**
 * A period of a recurring cost, and what the ledger that counts has of it.
 *
 * @param bookedOre debit positive; reversals of the period before are in it
 * @param coveredTo how far the ledger of the year reaches, null where none is read in
 * @param lockedTo the last day that is locked in the year, null where nothing is
 * @param budgetOre the period's part of its budget row, null where there is no such row
 */
record CostPeriod(
        UUID costId,
        LocalDate fromDate,
        LocalDate toDate,
        long bookedOre,
        @Nullable LocalDate coveredTo,
        @Nullable LocalDate lockedTo,
        @Nullable Long budgetOre) {

    Period period() {
        return new Period(fromDate, toDate);
    }

    /** Whether the ledger reaches into the period's last month, so that what it lacks can be told. */
    boolean isCovered() {
        return coveredTo != null && !YearMonth.from(coveredTo).isBefore(YearMonth.from(toDate));
    }

    /** Whether the period's last day may no longer be booked on. */
    boolean isLocked() {
        return lockedTo != null && !lockedTo.isBefore(toDate);
    }
}
