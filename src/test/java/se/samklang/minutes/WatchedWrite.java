package se.samklang.minutes;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samklang.database.Scope;
import se.samklang.database.Write;

/**
 * A transaction that somebody follows statement by statement.
 *
 * @param before run before each statement; what it throws ends the transaction
 */
record WatchedWrite(Write tx, Runnable before) implements Write {

    @Override
    public JdbcClient.StatementSpec sql(String statement) {
        before.run();
        return tx.sql(statement);
    }

    @Override
    public Scope scope() {
        return tx.scope();
    }

    @Override
    public Instant now() {
        return tx.now();
    }

    @Override
    public UUID actId() {
        return tx.actId();
    }
}
