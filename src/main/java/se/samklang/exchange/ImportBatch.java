package se.samklang.exchange;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored import.
 *
 * @param actor who made it; null where every row was in place already and nothing was changed
 * @param undoneAt when it was taken back, else null
 */
record ImportBatch(
        UUID id,
        String kind,
        String fileName,
        String sha256,
        String encoding,
        int rows,
        int accepted,
        UUID actId,
        OffsetDateTime createdAt,
        @Nullable String actor,
        @Nullable OffsetDateTime undoneAt) {}
