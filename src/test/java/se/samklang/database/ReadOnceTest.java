package se.samklang.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is read once in a transaction. */
class ReadOnceTest {

    private final Scope scope = TestDatabase.newAssociation();
    private final AtomicInteger readings = new AtomicInteger();

    @Test
    void a_transaction_that_only_looks_reads_each_thing_once() {
        TestDatabase.database().read(scope, tx -> once(tx, "a") + once(tx, "b") + once(tx, "a"));
        assertThat(readings).hasValue(2);

        TestDatabase.database().read(scope, tx -> once(tx, "a"));
        assertThat(readings).hasValue(3);
    }

    @Test
    void a_transaction_that_writes_sees_what_it_has_written() {
        TestDatabase.database().write(scope, "Prov", tx -> once(tx, "a") + once(tx, "a"));

        assertThat(readings).hasValue(2);
    }

    private int once(Read tx, String key) {
        return tx.once(Integer.class, key, readings::incrementAndGet);
    }
}
