package se.samklang.database;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the server again when it has ended by itself: killed, or stopped by a full disk (faults F06 and F10). What was
 * saved is in its log and comes back as it starts.
 */
final class PostgresWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresWatch.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private final Launch launch;
    private volatile Process process;
    private volatile boolean closed;

    /** Starts the server once more, where it was. */
    interface Launch {
        Process start() throws IOException;
    }

    PostgresWatch(Process process, Launch launch) {
        this.process = process;
        this.launch = launch;
        Thread.ofPlatform().daemon().name("databasvakt").start(this::keep);
    }

    /** The server that runs now. */
    Process process() {
        return process;
    }

    /** From now on an end is meant. */
    @Override
    public void close() {
        closed = true;
    }

    private void keep() {
        Duration pause = FIRST_PAUSE;
        try {
            while (true) {
                long began = System.nanoTime();
                int code = process.waitFor();
                if (closed) {
                    return;
                }
                boolean stayed = System.nanoTime() - began > LONGEST_PAUSE.toNanos();
                pause = stayed ? FIRST_PAUSE : longer(pause);
                LOG.error("the database ended by itself with code {} and is started again", code);
                Thread.sleep(pause);
                again();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void again() {
        try {
            process = launch.start();
        } catch (IOException failure) {
            LOG.error("the database could not be started again", failure);
        }
        if (closed) {
            process.destroy();
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
