package se.samklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.samklang.RunningApplication;
import se.samklang.database.Write;

/** Verified and announced are one moment: whatever breaks at whichever step, either all of it is there or nothing. */
class WholeVerificationTest {

    private final GivenMeeting given = GivenMeeting.ready();

    @Test
    void a_failure_at_any_step_of_the_last_signature_leaves_nothing_behind() {
        List<SignatureSql.Signature> signatures = sent();
        sign(signatures.get(0));
        sign(signatures.get(1));
        String before = state();

        int steps = 0;
        boolean done = false;
        while (!done) {
            int last = steps++;
            try {
                given.database.write(
                        given.scope, "Skrev under", tx -> GivenMinutes.sign(breaking(tx, last), signatures.get(2)));
                done = true;
            } catch (Broken expected) {
                assertThat(state()).as("broken at step %s", last).isEqualTo(before);
            }
        }

        assertThat(steps).isGreaterThan(20);
        assertThat(state()).isEqualTo("VERIFIED VERIFIED 3 1 true true");
    }

    @Test
    void what_is_verified_is_kept_by_the_database_itself() {
        sent().forEach(this::sign);
        UUID edition = edition().id();

        assertThatThrownBy(() -> given.run("""
                        UPDATE minutes.minutes
                        SET status = 'CIRCULATING'
                        WHERE association_id = :association AND id = :id AND meeting_id = :meeting
                        """, Map.of("id", edition))).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> given.run("""
                        UPDATE minutes.signature s
                        SET remark = 'annan'
                        FROM minutes.minutes m
                        WHERE s.association_id = :association AND s.minutes_id = m.id AND m.meeting_id = :meeting
                        """, Map.of())).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> given.run("""
                        DELETE FROM minutes.minutes
                        WHERE association_id = :association AND meeting_id = :meeting
                        """, Map.of())).isInstanceOf(DataAccessException.class);
        assertThat(state()).startsWith("VERIFIED VERIFIED");
    }

    @Test
    void what_was_sent_or_signed_is_not_undone() {
        UUID act = given.database.write(given.scope, "Skickade protokoll till justering", tx -> {
            GivenMinutes.send(tx, given, Map.of());
            return tx.actId();
        });

        assertThat(given.database.<Boolean>write(
                        given.scope,
                        "Ångrade",
                        tx -> RunningApplication.bean(MinutesUndo.class)
                                .reason(tx, act)
                                .isPresent()))
                .isTrue();
    }

    /** A transaction whose power goes at the given statement. */
    private static Write breaking(Write tx, int last) {
        AtomicInteger count = new AtomicInteger();
        return new WatchedWrite(tx, () -> {
            if (count.getAndIncrement() == last) {
                throw new Broken();
            }
        });
    }

    private List<SignatureSql.Signature> sent() {
        return given.database.write(
                given.scope,
                "Skickade protokoll till justering",
                tx -> SignatureSql.ofMinutes(tx, GivenMinutes.send(tx, given, Map.of())));
    }

    private void sign(SignatureSql.Signature signature) {
        given.database.write(given.scope, "Skrev under", tx -> GivenMinutes.sign(tx, signature));
    }

    private Edition edition() {
        return given.database.read(
                given.scope, tx -> MinutesSql.current(tx, given.id).orElseThrow());
    }

    /** Meeting, edition, signatures given, notices, and whether there is a final document and a notice of it. */
    private String state() {
        return given.database.read(
                given.scope,
                tx -> tx.sql("""
                SELECT concat_ws(' ', g.status, m.status, count(s.signed_at),
                         (SELECT count(*) FROM notices.notice n WHERE n.association_id = m.association_id),
                         CASE WHEN m.final_document_id IS NULL THEN 'false' ELSE 'true' END,
                         CASE WHEN m.notice_id IS NULL THEN 'false' ELSE 'true' END)
                FROM minutes.minutes m
                JOIN meetings.meeting g ON g.association_id = m.association_id AND g.id = m.meeting_id
                JOIN minutes.signature s ON s.association_id = m.association_id AND s.minutes_id = m.id
                WHERE m.association_id = :association
                GROUP BY g.status, m.status, m.association_id, m.final_document_id, m.notice_id
                """)
                        .param("association", given.scope.association())
                        .query(String.class)
                        .single());
    }

    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
