package se.samklang.accounting.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was read in of a year, and from what.
 *
 * @param sieType null for a table
 * @param counts whether it is the one that counts
 * @param findings as JSON, an array of objects with code, severity, line, raw and sentence
 */
record Snapshot(
        UUID id,
        int year,
        String fileName,
        String sha256,
        int byteCount,
        @Nullable String sieType,
        String encoding,
        @Nullable String checksum,
        String program,
        String companyName,
        String organisationNumber,
        @Nullable LocalDate generatedDate,
        LocalDate coveredTo,
        int voucherCount,
        int rowCount,
        long debitOre,
        String findings,
        int findingCount,
        boolean counts,
        @Nullable LocalDate lockedTo,
        OffsetDateTime createdAt) {}
