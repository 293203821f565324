package se.samklang.database;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way to the rows. A read or a write is one transaction on behalf of a {@link Scope}; the fence around the
 * förbund's rows is set before the work begins and falls with the transaction.
 */
public final class Database {

    private static final int ATTEMPTS = 3;

    private final JdbcClient client;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final Clock clock;
    private final DiskGuard guard;
    private final Map<Class<?>, Object> lasting = new ConcurrentHashMap<>();

    public Database(DataSource dataSource, Clock clock) {
        this(dataSource, clock, DiskGuard.none());
    }

    public Database(DataSource dataSource, Clock clock, DiskGuard guard) {
        this.client = JdbcClient.create(dataSource);
        this.clock = clock;
        this.guard = guard;
        JdbcTransactionManager transactions = new JdbcTransactionManager(dataSource);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    /** Runs the work in a transaction that cannot write. */
    public <T extends @Nullable Object> T read(Scope scope, Function<Read, T> work) {
        requireOutermost();
        return reading.execute(status -> work.apply(begin(scope, new UUID(0, 0), "", new HashMap<>())));
    }

    /**
     * Runs the work in one transaction whose changes form one act with the given Swedish title ("Registrerade
     * insats"). Any exception rolls everything back. A deadlock or serialization failure is tried again.
     *
     * @throws se.samklang.base.Refused {@code skrivskyddat} where the disk has too little room for a förbund's rows;
     *     people can still sign in and read
     */
    public <T extends @Nullable Object> T write(Scope scope, String act, Function<Write, T> work) {
        requireOutermost();
        if (scope.associationId() != null) {
            guard.requireRoom();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return writing.execute(status -> work.apply(begin(scope, UUID.randomUUID(), act, null)));
            } catch (ConcurrencyFailureException collision) {
                if (attempt == ATTEMPTS || !isPassing(collision)) {
                    throw collision;
                }
            }
        }
    }

    /** Why nothing can be saved just now, as a Swedish sentence; empty as long as there is room on the disk. */
    public Optional<String> protection() {
        return guard.reason();
    }

    /** A transaction within another would do its work under the outer one's act and title. */
    private static void requireOutermost() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a read or write began within another");
        }
    }

    private Transaction begin(Scope scope, UUID actId, String act, @Nullable Map<List<Object>, Object> reads) {
        Instant now = clock.instant();
        client.sql("""
                SELECT set_config('app.association', :association, true),
                       set_config('app.account', :account, true),
                       set_config('app.actor', :actor, true),
                       set_config('app.act', :act, true),
                       set_config('app.act_title', :title, true),
                       set_config('app.now', :now, true)
                """)
                .param("association", text(scope.associationId()))
                .param("account", text(scope.accountId()))
                .param("actor", scope.actor())
                .param("act", actId.toString())
                .param("title", act)
                .param("now", now.toString())
                .query()
                .singleRow();
        return new Transaction(client, lasting, reads, scope, actId, now);
    }

    private static String text(@Nullable UUID id) {
        return Objects.toString(id, "");
    }

    private static boolean isPassing(DataAccessException failure) {
        if (!(failure instanceof CannotAcquireLockException || failure instanceof PessimisticLockingFailureException)) {
            return false;
        }
        return failure.getMostSpecificCause() instanceof SQLException cause
                && ("40001".equals(cause.getSQLState()) || "40P01".equals(cause.getSQLState()));
    }

    /** @param reads what has been read once; null where the transaction may write */
    private record Transaction(
            JdbcClient client,
            Map<Class<?>, Object> kept,
            @Nullable Map<List<Object>, Object> reads,
            Scope scope,
            UUID actId,
            Instant now)
            implements Write {

        @Override
        public <T> T once(Class<T> kind, Object key, Supplier<T> reading) {
            if (reads == null) {
                return reading.get();
            }
            List<Object> place = List.of(kind, key);
            Object known = reads.get(place);
            if (known == null) {
                known = reading.get();
                reads.put(place, known);
            }
            return kind.cast(known);
        }

        @Override
        public <T> T lasting(Class<T> kind, Supplier<T> reading) {
            Object known = kept.get(kind);
            if (known == null) {
                known = reading.get();
                kept.put(kind, known);
            }
            return kind.cast(known);
        }

        @Override
        public JdbcClient.StatementSpec sql(String statement) {
            return new RecordStatement(client, statement);
        }
    }
}
