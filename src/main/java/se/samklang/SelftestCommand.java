package se.samklang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.samklang.database.Database;
import se.samklang.database.Misconfigured;
import se.samklang.database.RunningDatabase;
import se.samklang.database.Scope;

/** Tries everything the program stands on and says of each part whether it holds. */
@Command(name = "selftest", description = "Pröva det programmet vilar på: databas, disk, klocka, typsnitt och PDF.")
final class SelftestCommand implements Callable<Integer> {

    private static final long LEAST_FREE_BYTES = 500L * 1024 * 1024;
    private static final Duration LARGEST_CLOCK_GAP = Duration.ofSeconds(5);
    private static final Instant OLDEST_PLAUSIBLE = Instant.parse("2026-01-01T00:00:00Z");

    @Mixin
    private CommandPlace place = new CommandPlace();

    @Mixin
    private Output output = new Output();

    /** One part's trial: answers what to print where it holds, and throws {@link Fault} where it does not. */
    @FunctionalInterface
    private interface Trial {
        String run() throws IOException;
    }

    private static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Fault(String sentence) {
            super(sentence, null, false, false);
        }
    }

    @Override
    public Integer call() {
        Settings settings = place.settings();
        Clock clock = Program.clock();
        boolean good = tried("Disk", () -> disk(settings.dataFolder()));
        try (RunningDatabase running = Program.database(settings)) {
            Database database = new Database(running.dataSource(), clock);
            good &= tried("Databas", () -> database(database));
            good &= tried("Klocka", () -> clock(database, clock));
        } catch (Misconfigured broken) {
            good = false;
            report("Databas", false, String.valueOf(broken.getMessage()));
        }
        good &= tried("Typsnitt och PDF", () -> TrialPrint.run(clock));
        return good ? Commands.DONE : Commands.REFUSED;
    }

    private boolean tried(String part, Trial trial) {
        try {
            report(part, true, trial.run());
            return true;
        } catch (Fault fault) {
            report(part, false, String.valueOf(fault.getMessage()));
        } catch (IOException | RuntimeException failure) {
            report(part, false, "Provet misslyckades: " + failure);
        }
        return false;
    }

    private void report(String part, boolean good, String sentence) {
        output.line((good ? output.good("OK ") : output.bad("FEL")) + " " + part + ": " + sentence);
    }

    private static String disk(Path folder) throws IOException {
        Path existing = folder.toAbsolutePath().normalize();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        long free = Files.getFileStore(existing).getUsableSpace();
        String space = String.format(Locale.ROOT, "%d MB ledigt i %s.", free / 1024 / 1024, existing);
        if (free < LEAST_FREE_BYTES) {
            throw new Fault(space + " Det behövs minst 500 MB.");
        }
        return space;
    }

    private static String database(Database database) {
        String version = database.read(
                Scope.outside(AssociationChoice.ACTOR),
                tx -> tx.sql("SELECT current_setting('server_version')")
                        .query(String.class)
                        .single());
        return "PostgreSQL " + version + " svarar.";
    }

    private static String clock(Database database, Clock clock) {
        Instant theirs = database.read(
                        Scope.outside(AssociationChoice.ACTOR),
                        tx -> tx.sql("SELECT clock_timestamp()")
                                .query(OffsetDateTime.class)
                                .single())
                .toInstant();
        Duration gap = Duration.between(clock.instant(), theirs).abs();
        if (gap.compareTo(LARGEST_CLOCK_GAP) > 0) {
            throw new Fault("Datorns och databasens klockor skiljer sig " + gap.toSeconds() + " sekunder. Ställ dem.");
        }
        if (theirs.isBefore(OLDEST_PLAUSIBLE)) {
            throw new Fault("Klockan visar " + theirs + ". Ställ den.");
        }
        return "stämmer med databasens.";
    }
}
