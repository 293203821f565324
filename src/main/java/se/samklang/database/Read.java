package se.samklang.database;

import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A transaction that may only look. PostgreSQL runs it as read only, so a statement that writes fails.
 * Statements are whole text blocks with named parameters; nothing is glued into them.
 */
public interface Read {

    /** A statement of this transaction. */
    JdbcClient.StatementSpec sql(String statement);

    /**
     * What only a new version of the program changes, such as code lists: read the first time somebody asks, and kept
     * as long as the program runs.
     *
     * @param kind what is kept; one thing of each kind
     */
    default <T> T lasting(Class<T> kind, Supplier<T> reading) {
        return reading.get();
    }

    /**
     * What is dear to read and asked for many times in one transaction that only looks, so that it is read once and every
     * figure of a page or document comes from the same reading. A transaction that writes reads it anew each time.
     *
     * @param kind of what is read
     * @param key which one of the kind
     */
    default <T> T once(Class<T> kind, Object key, Supplier<T> reading) {
        return reading.get();
    }

    /** On whose behalf the transaction runs. */
    Scope scope();

    /** When the transaction began according to the program's clock. */
    Instant now();
}
