package se.samklang.insatser;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything the register holds about an insats.
 *
 * @param parties database names of the kinds of party that take part
 * @param planned planned participants by year
 * @param version as it was when the form was opened; 0 for a new one
 */
record InsatsDraft(
        UUID id,
        String name,
        Direction direction,
        FollowUpGrain followUpGrain,
        List<String> parties,
        String targetGroup,
        Financing financing,
        LocalDate fromDate,
        @Nullable LocalDate toDate,
        List<Owner> owners,
        Map<Integer, Integer> planned,
        int version) {

    /** A member of the förbund, or the name of somebody who is none. Exactly one of the two is set. */
    record Owner(@Nullable UUID memberId, @Nullable String name) {}

    /** Whether the European Social Fund pays part of it. */
    enum Financing {
        FORBUND,
        ESF
    }

    boolean isEsf() {
        return financing == Financing.ESF;
    }
}
