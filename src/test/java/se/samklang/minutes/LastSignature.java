package se.samklang.minutes;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import se.samklang.KillableProcess;
import se.samklang.database.Database;
import se.samklang.database.JoinedDatabase;
import se.samklang.database.Scope;
import se.samklang.database.Write;
import se.samklang.notices.UnwiredNotices;

/**
 * A process that gives the last signature of an edition when it is told to, and lives until it is killed. It says what
 * it does as it does it, so that whoever kills it can see where.
 */
final class LastSignature {

    static final String STATEMENT = "statement";
    static final String DONE = "done";

    static final String ACT = "Skrev under protokoll";

    /** The first time a program does something it is ten times as slow. */
    private static final int REHEARSALS = 2;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Database database = JoinedDatabase.database();
    private final Signing signing = new Signing(new Verification(UnwiredNotices.notices(), PlainRenderings.issued()));
    private final Scope scope;
    private final UUID signature;

    private LastSignature(Scope scope, UUID signature) {
        this.scope = scope;
        this.signature = signature;
    }

    /** @param arguments the förbund and the signature */
    public static void main(String... arguments) throws IOException {
        new LastSignature(Scope.of(UUID.fromString(arguments[0]), "Test Testsson"), UUID.fromString(arguments[1]))
                .run();
    }

    private void run() throws IOException {
        long took = 0;
        for (int i = 0; i < REHEARSALS; i++) {
            took = rehearsed();
        }
        out.println(KillableProcess.READY + took);
        if (System.in.read() < 0) {
            return;
        }
        database.write(scope, ACT, this::sign);
        out.println(DONE);
        System.in.read();
    }

    /** How long the act takes that is taken back at its end, in nanoseconds. */
    private long rehearsed() {
        long begun = System.nanoTime();
        try {
            return database.write(scope, ACT, tx -> {
                sign(tx);
                throw new TakenBack();
            });
        } catch (TakenBack expected) {
            return System.nanoTime() - begun;
        }
    }

    private String sign(Write tx) {
        return GivenMinutes.sign(signing, new WatchedWrite(tx, () -> out.println(STATEMENT)), signature);
    }

    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
