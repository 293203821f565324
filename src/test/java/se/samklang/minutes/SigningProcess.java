package se.samklang.minutes;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import se.samklang.TrainedProgram;
import se.samklang.database.JoinedDatabase;
import se.samklang.database.Scope;

/** {@link LastSignature} from outside. */
final class SigningProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader said;
    private final long actNanos;

    private SigningProcess(Process process) throws IOException {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
        this.actNanos = awaitReady();
    }

    /** Started, and so far that the next it does is the act. */
    static SigningProcess ready(TrainedProgram program, Scope scope, UUID signature) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                program.command(LastSignature.class, scope.association().toString(), signature.toString()));
        builder.environment().putAll(JoinedDatabase.environment());
        return new SigningProcess(builder.redirectErrorStream(true).start());
    }

    /**
     * Lets the act begin and kills the process in the midst of it.
     *
     * @param share of the time the act takes; 1 and more is after it
     * @return what the process said from the beginning of the act
     */
    List<String> killedAfter(double share) throws IOException, InterruptedException {
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
            if (line.startsWith(LastSignature.READY)) {
                return Long.parseLong(line.substring(LastSignature.READY.length()));
            }
            lines.add(line);
        }
        throw new IllegalStateException("ended before it was ready: " + lines);
    }
}
