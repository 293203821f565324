package se.samklang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import se.samklang.database.Database;
import se.samklang.database.Scope;

/** What the figures were measured on. */
final class BenchMachine {

    private static final double KILOBYTES_IN_GIGABYTE = 1024 * 1024;

    private BenchMachine() {}

    static String describe() {
        return "Maskin: " + Runtime.getRuntime().availableProcessors() + " kärnor, " + memory() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", Java "
                + Runtime.version() + ", belastning vid start " + load() + ".";
    }

    /** What the database is, how large it has grown, and whether it knows its own tables yet. */
    static String database(ApplicationContext context) {
        return context.getBean(Database.class)
                .read(
                        Scope.outside(AssociationChoice.ACTOR),
                        tx -> tx.sql("""
                SELECT 'Databas: PostgreSQL ' || current_setting('server_version') || ', '
                       || pg_size_pretty(pg_database_size(current_database()))
                       || CASE WHEN s.last_autoanalyze IS NULL
                               THEN ', deltagandena ännu inte räknade av autovacuum.'
                               ELSE ', deltagandena räknade av autovacuum.' END
                FROM pg_catalog.pg_stat_user_tables s
                WHERE s.schemaname = 'participants'
                  AND s.relname = 'participation'
                """).query(String.class).single());
    }

    /** The load averages of the last 1, 5 and 15 minutes. */
    static String load() {
        return lines("/proc/loadavg").stream()
                .findFirst()
                .map(line ->
                        String.join(" ", List.of(line.split(" ")).subList(0, 3)).replace('.', ','))
                .orElse("okänd");
    }

    /**
     * Processor time this program and its database have used so far, in milliseconds. It tells what a request costs also
     * where others keep the machine busy.
     */
    static double processorMillis() {
        ProcessHandle self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toMillis)
                .sum();
    }

    private static String memory() {
        return lines("/proc/meminfo").stream()
                .filter(line -> line.startsWith("MemTotal:"))
                .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / KILOBYTES_IN_GIGABYTE)
                .map(gigabytes -> BenchFigure.number(Math.rint(gigabytes)) + " GB minne")
                .findFirst()
                .orElse("okänt minne");
    }

    /** A file of the operating system; no lines where it has none such. */
    static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file));
        } catch (IOException missing) {
            return List.of();
        }
    }
}
