package se.samklang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ConfigurableApplicationContext;
import se.samklang.base.SwedishDate;
import se.samklang.database.Scope;
import se.samklang.database.TestDatabase;

/**
 * The whole program once more on the test database, with a clock that tests set. For what anybody may read: whoever
 * signs in does so at {@link RunningApplication}.
 */
public final class SteppingApplication {

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(TestDatabase.CLOCK.instant());

    private SteppingApplication() {}

    /** Somebody who has not signed in, at the moment. */
    public static TestVisitor strangerAt(Instant moment) {
        NOW.set(moment);
        return new TestVisitor(url(), Scope.outside("Ingen"), "");
    }

    /** Where it answers, without a slash at the end. */
    public static String url() {
        return "http://127.0.0.1:" + Running.CONTEXT.getEnvironment().getProperty("local.server.port");
    }

    private static final class Running {
        static final ConfigurableApplicationContext CONTEXT =
                Program.serve(Settings.local(folder(), 0), TestDatabase.running(), new SetClock());

        private static Path folder() {
            try {
                return Files.createDirectories(Path.of("target/stepping"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static final class SetClock extends Clock {

        @Override
        public ZoneId getZone() {
            return SwedishDate.STOCKHOLM;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return NOW.get();
        }
    }
}
