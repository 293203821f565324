package se.samklang.database;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A reading transaction that remembers what it was asked.
 *
 * @param statements every statement so far, in order
 */
public record CountedRead(Read tx, List<String> statements) implements Read {

    public CountedRead(Read tx) {
        this(tx, new ArrayList<>());
    }

    @Override
    public JdbcClient.StatementSpec sql(String statement) {
        statements.add(statement);
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
}
