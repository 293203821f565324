package se.samklang.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Write;

/** A checked file, ready to be stored. */
public interface ImportPlan {

    /** How many of the file's rows are taken in; between 0 and the number of rows. */
    int accepted();

    /**
     * Writes the rows, all within one act. Throwing (also {@link se.samklang.base.Refused}) rolls everything back.
     *
     * @param tx a transaction of the förbund the rows belong to
     */
    void store(Write tx);

    /** The förbund the rows belong to, for a kind that works without one from the start (it may be new); else null. */
    default @Nullable UUID association() {
        return null;
    }
}
