package se.samklang.database;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A transaction that may only look. PostgreSQL runs it as read only, so a statement that writes fails.
 * Statements are whole text blocks with named parameters; nothing is glued into them.
 */
public interface Read {

    /** A statement of this transaction. */
    JdbcClient.StatementSpec sql(String statement);

    /** On whose behalf the transaction runs. */
    Scope scope();

    /** When the transaction began according to the program's clock. */
    Instant now();
}
