package se.samklang.accounting.ledger;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import se.samklang.KillableProcess;
import se.samklang.database.JoinedDatabase;
import se.samklang.database.Scope;
import se.samklang.exchange.ImportContent;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;

/**
 * A process that reads a ledger in when it is told to, and lives until it is killed. It says how long it takes before and
 * when it is done.
 */
final class LedgerReading {

    static final String DONE = "done";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Imports imports = GivenLedger.imports(JoinedDatabase.database());

    private LedgerReading() {}

    /**
     * @param arguments the förbund the file is read into, another one to rehearse in, the file, and the files to rehearse
     *     with: the first time a program does something it is ten times as slow
     */
    public static void main(String... arguments) throws IOException {
        new LedgerReading().run(arguments);
    }

    private void run(String... arguments) throws IOException {
        long took = 0;
        for (int at = 3; at < arguments.length; at++) {
            long begun = System.nanoTime();
            read(arguments[1], arguments[at]);
            took = System.nanoTime() - begun;
        }
        out.println(KillableProcess.READY + took);
        if (System.in.read() < 0) {
            return;
        }
        read(arguments[0], arguments[2]);
        out.println(DONE);
        System.in.read();
    }

    private void read(String association, String file) throws IOException {
        Receipt receipt = imports.run(
                Scope.of(UUID.fromString(association), "Test Testsson"),
                "sie",
                ImportContent.of("bok.se", Path.of(file)),
                Imports.Mode.STORE);
        if (receipt.refused()) {
            throw new IllegalStateException(receipt.findings().toString());
        }
    }
}
