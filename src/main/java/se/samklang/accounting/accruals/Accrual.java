package se.samklang.accounting.accruals;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;

/**
 * What was answered for a period whose cost the books lacked.
 *
 * @param proposedOre what was computed then, null where nothing could be
 * @param bookedOre what the ledger had then
 * @param accrualOre 0 where it was declined
 * @param basis what the proposal was computed from, in words
 * @param comment required where the amount is another than the proposed one, and where it was declined
 */
record Accrual(
        UUID id,
        UUID costId,
        LocalDate fromDate,
        LocalDate toDate,
        Answer answer,
        @Nullable Long proposedOre,
        long bookedOre,
        long accrualOre,
        String basis,
        @Nullable String comment,
        int version) {

    /** Godtagen, avböjd. */
    enum Answer {
        ACCEPTED,
        DECLINED
    }

    boolean isAccepted() {
        return answer == Answer.ACCEPTED;
    }

    Period period() {
        return new Period(fromDate, toDate);
    }
}
