package se.samklang.exchange;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;

/**
 * A stored import as its pages show it.
 *
 * @param undone when it was taken back, else null
 * @param undoable false where it is undone or changed nothing
 */
record BatchLine(
        UUID id,
        String kind,
        String title,
        String file,
        String sha256,
        String encoding,
        int rows,
        int accepted,
        String when,
        String actor,
        @Nullable String undone,
        boolean undoable) {

    static BatchLine of(ImportBatch batch, String title) {
        return new BatchLine(
                batch.id(),
                batch.kind(),
                title,
                batch.fileName(),
                batch.sha256(),
                batch.encoding(),
                batch.rows(),
                batch.accepted(),
                SwedishDate.printInstant(batch.createdAt().toInstant()),
                Objects.requireNonNullElse(batch.actor(), "Inget ändrades"),
                batch.undoneAt() == null
                        ? null
                        : SwedishDate.printInstant(batch.undoneAt().toInstant()),
                batch.undoneAt() == null && batch.actor() != null);
    }
}
