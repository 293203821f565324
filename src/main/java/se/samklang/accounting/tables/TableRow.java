package se.samklang.accounting.tables;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord.ObjectReference;

/**
 * A row of a ledger table, understood.
 *
 * @param date null where the table only has months
 */
record TableRow(
        int line,
        String account,
        @Nullable LocalDate date,
        YearMonth month,
        String series,
        String number,
        String text,
        long ore,
        List<ObjectReference> objects) {

    /** The day its voucher is booked: its own, or the nearest one in the month it is booked in. */
    LocalDate bookedOn() {
        if (date == null || date.isBefore(month.atDay(1))) {
            return month.atDay(1);
        }
        return date.isAfter(month.atEndOfMonth()) ? month.atEndOfMonth() : date;
    }
}
