package se.samklang.accounting.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import se.samklang.TrainedProgram;
import se.samklang.database.JoinedDatabase;

/** {@link LedgerReading} from outside. */
final class ReadingProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;
    private final long actNanos;

    private ReadingProcess(Process process) throws IOException {
        this.process = process;
        said = process.inputReader(StandardCharsets.UTF_8);
        actNanos = awaitReady();
    }

    /** Started, and so far that the next it does is to read the file in. */
    static ReadingProcess ready(TrainedProgram program, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(program.command(LedgerReading.class, arguments));
        builder.environment().putAll(JoinedDatabase.environment());
        return new ReadingProcess(builder.redirectErrorStream(true).start());
    }

    /**
     * Lets the reading begin and kills the process in the midst of it.
     *
     * @param share of the time it takes; 1 and more is after it
     * @return what the process said from its beginning
     */
    List<String> killedAfter(double share) throws IOException, InterruptedException {
        long end = System.nanoTime() + (long) (actNanos * share);
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        process.toHandle().destroyForcibly();
        process.waitFor();
        return said.readAllLines();
    }

    /** Lets it end by itself, without reading. */
    void dismissed() throws IOException, InterruptedException {
        process.getOutputStream().close();
        said.readAllLines();
        process.waitFor();
    }

    int exit() {
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private long awaitReady() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LedgerReading.READY)) {
                return Long.parseLong(line.substring(LedgerReading.READY.length()));
            }
            lines.add(line);
        }
        throw new IllegalStateException("ended before it was ready: " + lines);
    }
}
