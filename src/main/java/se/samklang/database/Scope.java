package se.samklang.database;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a transaction runs: the förbund whose rows it may see (none means no förbund's rows), the account
 * that acts and the name shown in the history.
 */
public record Scope(@Nullable UUID associationId, @Nullable UUID accountId, String actor) {

    /** A scope without förbund: sees only what no förbund owns. */
    public static Scope outside(String actor) {
        return new Scope(null, null, actor);
    }

    /** The program itself acting in a förbund, for example from the command line. */
    public static Scope of(UUID associationId, String actor) {
        return new Scope(associationId, null, actor);
    }

    /** The same actor in another förbund. */
    public Scope in(UUID otherAssociationId) {
        return new Scope(otherAssociationId, accountId, actor);
    }

    /** The förbund, where one is required. */
    public UUID association() {
        if (associationId == null) {
            throw new IllegalStateException("this scope has no association");
        }
        return associationId;
    }
}
