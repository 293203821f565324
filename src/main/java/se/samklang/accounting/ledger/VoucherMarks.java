package se.samklang.accounting.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.sie.SieRecord;
import se.samklang.accounting.sie.SieRecord.Voucher;

/**
 * How each voucher of a file is booked, for comparing with a snapshot. It is remembered during the reading that judges, but
 * only where there is a snapshot to compare with, so that a first ledger takes no memory for it.
 */
final class VoucherMarks implements Consumer<SieRecord> {

    private final Map<VoucherNumber, String> fingerprints = new LinkedHashMap<>();
    private final IntPredicate isStored;
    private @Nullable Integer year;
    private boolean isWanted;

    /** @param isStored whether a year has a ledger; asked once, of the year of the first voucher */
    VoucherMarks(IntPredicate isStored) {
        this.isStored = isStored;
    }

    static VoucherMarks of(int year, LedgerSource source) {
        VoucherMarks marks = new VoucherMarks(any -> true);
        marks.year = year;
        marks.isWanted = true;
        source.read(marks);
        return marks;
    }

    @Override
    public void accept(SieRecord record) {
        if (record instanceof Voucher voucher) {
            if (year == null) {
                year = voucher.date().getYear();
                isWanted = isStored.test(year);
            }
            if (isWanted) {
                fingerprints.merge(
                        new VoucherNumber(StoredText.of(voucher.series()), StoredText.of(voucher.number())),
                        VoucherFingerprint.of(voucher),
                        String::concat);
            }
        }
    }

    /** Whether this is the year they were remembered for. */
    boolean areOf(int wanted) {
        return isWanted && year != null && year == wanted;
    }

    /** In the order of the file; several of one number are taken together. */
    Map<VoucherNumber, String> fingerprints() {
        return fingerprints;
    }
}
