package se.samklang;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import se.samklang.database.JoinedDatabase;

/**
 * A program that is killed in the midst of what it does. It says {@link #READY} with the nanoseconds that takes, waits for a
 * line, does it, and lives until it is killed.
 */
public final class KillableProcess implements AutoCloseable {

    /** What the program says when the next it does is the act, before the nanoseconds the act takes. */
    public static final String READY = "ready ";

    private final Process process;
    private final BufferedReader said;
    private final long actNanos;

    private KillableProcess(Process process) throws IOException {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
        this.actNanos = awaitReady();
    }

    /** Started, and so far that the next it does is the act. */
    public static KillableProcess ready(TrainedProgram program, Class<?> main, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(program.command(main, arguments));
        builder.environment().putAll(JoinedDatabase.environment());
        return new KillableProcess(builder.redirectErrorStream(true).start());
    }

    /**
     * Lets the act begin and kills the process in the midst of it.
     *
     * @param share of the time the act takes; 1 and more is after it
     * @return what the process said from the beginning of the act
     */
    public List<String> killedAfter(double share) throws IOException, InterruptedException {
        long end = System.nanoTime() + (long) (actNanos * share);
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        // By its handle: the process itself would close what it said before anybody reads it.
        process.toHandle().destroyForcibly();
        process.waitFor();
        return said.readAllLines();
    }

    /** Lets it end by itself, without the act. */
    public void dismissed() throws IOException, InterruptedException {
        process.getOutputStream().close();
        said.readAllLines();
        process.waitFor();
    }

    public int exit() {
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private long awaitReady() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(READY)) {
                return Long.parseLong(line.substring(READY.length()));
            }
            lines.add(line);
        }
        throw new IllegalStateException("ended before it was ready: " + lines);
    }
}
