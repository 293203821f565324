package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal year and the snapshot that counts for it.
 *
 * @param chartType BAS or KOMMUN_BAS
 * @param lockedTo the last day whose amounts no import may change, null where nothing is locked
 * @param importId null where no ledger has been read in
 */
record LedgerYear(
        UUID id,
        int year,
        String chartType,
        @Nullable LocalDate lockedTo,
        int version,
        @Nullable UUID importId) {}
