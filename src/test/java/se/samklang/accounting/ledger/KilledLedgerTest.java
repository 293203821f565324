package se.samklang.accounting.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samklang.KillableProcess;
import se.samklang.TrainedProgram;
import se.samklang.exchange.Imports;
import se.samklang.exchange.Receipt;

/**
 * The program dies without a word (kill -9) at any moment of reading a ledger in: the year has the whole of the new one, or
 * what it had before.
 */
class KilledLedgerTest {

    private static final int KILLS = 30;

    /** Some of the kills come when the reading is over. */
    private static final double LATEST_SHARE = 1.5;

    private static final int VOUCHERS = 2_000;

    /** Years, choices, snapshots, vouchers, rows, rows summed in the months that count, imports. */
    private static final String NOTHING = "0 0 0 0 0 0 0";

    private static final String WHOLE = "1 1 1 2000 4000 4000 1";
    private static final String EARLIER = "1 1 1 2 7 5 1";
    private static final String REPLACED = "1 1 2 2002 4007 4000 2";

    @TempDir
    private Path folder = Path.of("");

    /** Where a kill landed, and what was there afterwards. */
    private record Kill(boolean replaces, double share, boolean isDone, String state) {

        boolean isWhole() {
            return state.equals(replaces ? REPLACED : WHOLE);
        }

        boolean isUntouched() {
            return state.equals(replaces ? EARLIER : NOTHING);
        }
    }

    @Test
    void killed_at_thirty_random_moments_a_ledger_is_there_as_a_whole_or_not_at_all() throws Exception {
        long seed = System.nanoTime();
        List<Kill> kills = killed(trained(), new Random(seed));

        String spread = "seed " + seed + ", " + kills;
        assertThat(kills).as(spread).hasSize(KILLS);
        assertThat(kills).as(spread).allMatch(kill -> kill.isWhole() || kill.isUntouched());
        assertThat(kills).as(spread).filteredOn(Kill::isDone).isNotEmpty().allMatch(Kill::isWhole);
        assertThat(kills).as(spread).filteredOn(Kill::isUntouched).isNotEmpty();
    }

    /** Two at a time, as one process uses one core; every second förbund has a ledger already. */
    private List<Kill> killed(TrainedProgram program, Random random) throws Exception {
        List<Callable<Kill>> rounds = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            double share = random.nextDouble(LATEST_SHARE);
            boolean replaces = i % 2 == 1;
            rounds.add(() -> killed(program, share, replaces));
        }
        List<Kill> kills = new ArrayList<>();
        try (ExecutorService lanes = Executors.newFixedThreadPool(2)) {
            for (Future<Kill> round : lanes.invokeAll(rounds)) {
                kills.add(round.get());
            }
        }
        return kills;
    }

    /** A first process rehearses and ends, so that those to be killed start in less time. */
    private TrainedProgram trained() throws IOException, InterruptedException {
        TrainedProgram program = TrainedProgram.in(folder);
        try (KillableProcess first = ready(program, new GivenLedger())) {
            first.dismissed();
        }
        return program;
    }

    private Kill killed(TrainedProgram program, double share, boolean replaces)
            throws IOException, InterruptedException {
        GivenLedger given = new GivenLedger();
        if (replaces) {
            assertThat(given.store(given.books()).refused()).isFalse();
        }
        try (KillableProcess process = ready(program, given)) {
            List<String> said = process.killedAfter(share);
            assertThat(process.exit()).as("%s", said).isEqualTo(128 + 9);
            awaitServer(given);
            String state = state(given);
            Kill kill = new Kill(replaces, share, said.contains(LedgerReading.DONE), state);
            requireReadIn(given, kill);
            return kill;
        }
    }

    private KillableProcess ready(TrainedProgram program, GivenLedger given) throws IOException {
        GivenLedger rehearsal = new GivenLedger();
        return KillableProcess.ready(
                program,
                LedgerReading.class,
                given.scope().association().toString(),
                rehearsal.scope().association().toString(),
                file(given, 2017),
                file(rehearsal, 2015),
                file(rehearsal, 2016));
    }

    /** The server ends what it had been asked, and sees only then that nobody is there; no import has its turn until then. */
    private static void awaitServer(GivenLedger given) {
        Receipt refused = given.store("nothing that is a ledger");
        assertThat(refused.refused()).isTrue();
    }

    /** By the whole program, which finds nothing in its way; what is read in already is recognised. */
    private void requireReadIn(GivenLedger given, Kill kill) throws IOException {
        Receipt again = given.all()
                .run(
                        given.scope(),
                        "sie",
                        "bok.se",
                        Files.readAllBytes(Path.of(file(given, 2017))),
                        Imports.Mode.STORE);
        assertThat(again.alreadyImported()).as("%s", kill).isEqualTo(kill.isWhole());
        assertThat(state(given)).as("%s", kill).isEqualTo(kill.replaces() ? REPLACED : WHOLE);
    }

    private String file(GivenLedger given, int year) throws IOException {
        Path file = folder.resolve(given.scope().association() + "-" + year + ".se");
        StringBuilder books = new StringBuilder(
                        given.head().replace("20170101 20171231", year + "0101 " + year + "1231"))
                .append(GivenLedger.CHART)
                .append("#UB 0 1930 -2001000\n#RES 0 4010 2001000\n");
        for (int number = 1; number <= VOUCHERS; number++) {
            books.append(String.format(
                    Locale.ROOT,
                    "#VER A %d %d%02d15 \"Verifikation\"%n{%n#TRANS 1930 {} -%d%n#TRANS 4010 {6 P1} %d%n}%n",
                    number,
                    year,
                    number % 12 + 1,
                    number,
                    number));
        }
        Files.write(file, GivenLedger.bytes(books.toString()));
        return file.toString();
    }

    private static String state(GivenLedger given) {
        return String.join(
                " ",
                counted(given, "SELECT count(*) FROM accounting.fiscal_year t WHERE t.association_id = :association"),
                counted(given, "SELECT count(*) FROM accounting.ledger_choice t WHERE t.association_id = :association"),
                counted(given, "SELECT count(*) FROM accounting.ledger_import t WHERE t.association_id = :association"),
                counted(given, "SELECT count(*) FROM accounting.voucher t WHERE t.association_id = :association"),
                counted(given, "SELECT count(*) FROM accounting.ledger_row t WHERE t.association_id = :association"),
                counted(given, """
                        SELECT coalesce(sum(t.row_count), 0)
                        FROM accounting.month_change t
                        WHERE t.association_id = :association
                        """),
                counted(given, "SELECT count(*) FROM exchange.import_batch t WHERE t.association_id = :association"));
    }

    private static String counted(GivenLedger given, String statement) {
        return Long.toString(given.count(statement));
    }
}
