package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A voucher somebody wrote by hand on top of the year's ledger.
 *
 * @param number in the year, from 1
 * @param ledgerSha256 the file it was written on, or was last said to stand beside
 */
record ManualVoucher(
        UUID id,
        int number,
        LocalDate date,
        String comment,
        String author,
        String ledgerSha256,
        int version,
        List<Row> rows) {

    /** What stands as the series of such a voucher, wherever it is shown. */
    static final String SERIES = "Manuell";

    /**
     * A row.
     *
     * @param objects a dimension to its object as JSON
     * @param ore debit positive
     */
    record Row(String account, String objects, long ore) {}

    ManualVoucher {
        rows = List.copyOf(rows);
    }

    /** What its debit rows come to, in öre. */
    long debitOre() {
        return rows.stream().mapToLong(row -> Math.max(0, row.ore())).sum();
    }
}
