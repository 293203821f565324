package se.samklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import se.samklang.KillableProcess;
import se.samklang.RunningApplication;
import se.samklang.TrainedProgram;
import se.samklang.base.Refused;

/**
 * The program dies without a word (kill -9) at any moment of the last signature: the minutes are not verified, or they
 * are verified with their notice.
 */
class KilledVerificationTest {

    private static final int KILLS = 50;

    /** Some of the kills come when the act is over. */
    private static final double LATEST_SHARE = 1.5;

    /** Meeting, edition, signatures, notices, issued documents with their files, final document, notice of it, acts. */
    private static final String NOT_VERIFIED = "CIRCULATING CIRCULATING 2 0 1 5 0 0 0";

    private static final String VERIFIED = "VERIFIED VERIFIED 3 1 2 10 1 1 1";

    private final Circulation circulation =
            new Circulation(RunningApplication.bean(MinutesDocuments.class), PlainRenderings.issued());

    @TempDir
    private Path folder = Path.of("");

    private enum Landing {
        BEFORE_THE_FIRST_STATEMENT,
        AMONG_THE_STATEMENTS,
        AFTER_THE_ANSWER
    }

    /** Where a kill landed, how many statements had begun by then, and what was there afterwards. */
    private record Kill(double share, Landing landing, int statements, String state) {}

    @Test
    void killed_at_fifty_random_moments_the_minutes_are_verified_with_their_notice_or_not_at_all() throws Exception {
        long seed = System.nanoTime();
        List<Kill> kills = killed(trained(), new Random(seed));

        String spread = "seed " + seed + ", " + kills;
        assertThat(kills).as(spread).hasSize(KILLS);
        assertThat(kills).as(spread).extracting(Kill::state).containsOnly(NOT_VERIFIED, VERIFIED);
        assertThat(kills)
                .as(spread)
                .extracting(Kill::landing)
                .contains(Landing.AMONG_THE_STATEMENTS, Landing.AFTER_THE_ANSWER);
        assertThat(kills).as(spread).allSatisfy(kill -> {
            if (kill.landing() == Landing.AFTER_THE_ANSWER) {
                assertThat(kill.state()).isEqualTo(VERIFIED);
            }
        });
    }

    /** Two at a time, as one process uses one core. */
    private List<Kill> killed(TrainedProgram program, Random random) throws Exception {
        List<Callable<Kill>> rounds = new ArrayList<>();
        for (int i = 0; i < KILLS; i++) {
            double share = random.nextDouble(LATEST_SHARE);
            rounds.add(() -> killed(program, share));
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
        GivenMeeting given = GivenMeeting.ready();
        try (KillableProcess first = ready(program, given, onlyOneMissing(given))) {
            first.dismissed();
        }
        return program;
    }

    private Kill killed(TrainedProgram program, double share) throws IOException, InterruptedException {
        GivenMeeting given = GivenMeeting.ready();
        SignatureSql.Signature last = onlyOneMissing(given);
        try (KillableProcess process = ready(program, given, last)) {
            List<String> said = process.killedAfter(share);
            assertThat(process.exit()).as("%s", said).isEqualTo(128 + 9);
            String state = stateWhenLetGo(given, last.minutesId());
            requireLock(given, state);
            requireCarriedOut(given, last, state);
            return new Kill(share, landing(said), Collections.frequency(said, LastSignature.STATEMENT), state);
        }
    }

    private static KillableProcess ready(TrainedProgram program, GivenMeeting given, SignatureSql.Signature signature)
            throws IOException {
        return KillableProcess.ready(
                program,
                LastSignature.class,
                given.scope.association().toString(),
                signature.id().toString());
    }

    private SignatureSql.Signature onlyOneMissing(GivenMeeting given) {
        return given.database.write(given.scope, "Skickade protokoll till justering", tx -> {
            String seen = Circulation.fingerprint(
                    RunningApplication.bean(MinutesDocuments.class).draft(tx, given.id));
            List<SignatureSql.Signature> signatures =
                    SignatureSql.ofMinutes(tx, circulation.send(tx, given.id, seen, Map.of()));
            GivenMinutes.sign(tx, signatures.get(0));
            GivenMinutes.sign(tx, signatures.get(1));
            return signatures.get(2);
        });
    }

    private static Landing landing(List<String> said) {
        if (said.contains(LastSignature.DONE)) {
            return Landing.AFTER_THE_ANSWER;
        }
        return said.isEmpty() ? Landing.BEFORE_THE_FIRST_STATEMENT : Landing.AMONG_THE_STATEMENTS;
    }

    /** The server ends what it had been asked, and sees only then that nobody is there; it holds the row until then. */
    private static String stateWhenLetGo(GivenMeeting given, UUID edition) {
        given.database.write(given.scope, "Väntade", tx -> MinutesSql.locked(tx, edition));
        return state(given);
    }

    private static String state(GivenMeeting given) {
        return given.database.read(
                given.scope,
                tx -> tx.sql("""
                SELECT concat_ws(' ', g.status, m.status,
                         (SELECT count(s.signed_at)
                          FROM minutes.signature s
                          WHERE s.association_id = m.association_id AND s.minutes_id = m.id),
                         (SELECT count(*) FROM notices.notice n WHERE n.association_id = m.association_id),
                         (SELECT count(*) FROM documents.issued_document d WHERE d.association_id = m.association_id),
                         (SELECT count(*) FROM documents.issued_rendering r WHERE r.association_id = m.association_id),
                         (SELECT count(*)
                          FROM documents.issued_document d
                          WHERE d.association_id = m.association_id AND d.id = m.final_document_id),
                         (SELECT count(*)
                          FROM notices.notice n
                          WHERE n.association_id = m.association_id AND n.id = m.notice_id),
                         (SELECT count(*)
                          FROM database.act a
                          WHERE a.association_id = m.association_id AND a.title = :act))
                FROM minutes.minutes m
                JOIN meetings.meeting g ON g.association_id = m.association_id AND g.id = m.meeting_id
                WHERE m.association_id = :association
                """)
                        .param("act", LastSignature.ACT)
                        .param("association", given.scope.association())
                        .query(String.class)
                        .single());
    }

    /** What is verified is kept by the database, and what is not is not. */
    private static void requireLock(GivenMeeting given, String state) {
        String change = """
                UPDATE minutes.minutes
                SET due_date = due_date
                WHERE association_id = :association AND meeting_id = :meeting
                """;
        if (state.equals(VERIFIED)) {
            assertThatThrownBy(() -> given.run(change, Map.of())).isInstanceOf(DataAccessException.class);
        } else {
            given.run(change, Map.of());
        }
    }

    /** By the whole program, which finds nothing in its way; what is carried out already is refused. */
    private static void requireCarriedOut(GivenMeeting given, SignatureSql.Signature last, String state) {
        Runnable again = () -> given.database.write(given.scope, LastSignature.ACT, tx -> GivenMinutes.sign(tx, last));
        if (state.equals(VERIFIED)) {
            assertThatThrownBy(again::run).isInstanceOf(Refused.class);
        } else {
            again.run();
        }
        assertThat(state(given)).isEqualTo(VERIFIED);
    }
}
