package se.samklang.meetings.sitting;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samklang.base.Refused;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.meetings.Decision;

/** The sentences of an item's decision, as they are written at the meeting. */
public final class SentenceSql {

    private SentenceSql() {}

    /** A sentence of an item, as it is edited. */
    record Sentence(
            UUID id,
            int position,
            String sentence,
            @Nullable Long grantedOre,
            @Nullable LocalDate fromDate,
            @Nullable LocalDate toDate,
            int version) {
        Decision.Content content() {
            return new Decision.Content(sentence, grantedOre, fromDate, toDate);
        }

        /** The same sentence with other content, to show what it would be. */
        Sentence with(Decision.Content content) {
            return new Sentence(
                    id,
                    position,
                    content.sentence(),
                    content.grantedOre(),
                    content.fromDate(),
                    content.toDate(),
                    version);
        }

        /** {@code 60 000 kr}, or empty. */
        String granted() {
            return Decision.granted(grantedOre);
        }

        /** {@code augusti–december 2024}, or empty. */
        String period() {
            return Decision.period(fromDate, toDate);
        }
    }

    /** The sentences of an item in their order. */
    static List<Sentence> ofItem(Read tx, UUID item) {
        return tx.sql("""
                SELECT d.id, d.position, d.sentence, d.granted_ore, d.from_date, d.to_date, d.version
                FROM meetings.decision d
                WHERE d.association_id = :association
                  AND d.agenda_item_id = :item
                ORDER BY d.position, d.id
                """)
                .param("association", tx.scope().association())
                .param("item", item)
                .query(Sentence.class)
                .list();
    }

    /** Adds a sentence last. */
    public static int add(Write tx, UUID meeting, UUID item, UUID id, Decision.Content content) {
        return tx.sql("""
                INSERT INTO meetings.decision
                  (association_id, id, meeting_id, agenda_item_id, position, sentence, granted_ore, from_date, to_date)
                SELECT :association, :id, :meeting, :item, coalesce(max(d.position), 0) + 1, :sentence, :granted, :from,
                       :to
                FROM meetings.decision d
                WHERE d.association_id = :association
                  AND d.agenda_item_id = :item
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("meeting", meeting)
                .param("item", item)
                .param("sentence", content.sentence())
                .param("granted", content.grantedOre(), Types.BIGINT)
                .param("from", content.fromDate(), Types.DATE)
                .param("to", content.toDate(), Types.DATE)
                .update();
    }

    /** Changes a sentence that still has the version. 0 where somebody else changed it meanwhile. */
    static int change(Write tx, UUID id, Decision.Content content, int version) {
        return tx.sql("""
                UPDATE meetings.decision
                SET sentence = :sentence,
                    granted_ore = :granted,
                    from_date = :from,
                    to_date = :to,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("sentence", content.sentence())
                .param("granted", content.grantedOre(), Types.BIGINT)
                .param("from", content.fromDate(), Types.DATE)
                .param("to", content.toDate(), Types.DATE)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    /** Moves a sentence. Its version stays: who is writing in it meanwhile is not disturbed. */
    static int move(Write tx, UUID id, int position) {
        return tx.sql("""
                UPDATE meetings.decision
                SET position = :position
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("position", position)
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }

    /** @throws Refused {@code beslutet-anvands} where something else rests on the decision */
    static int remove(Write tx, UUID id) {
        return unused(tx.sql("""
                DELETE FROM meetings.decision
                WHERE association_id = :association
                  AND id = :id
                """).param("association", tx.scope().association()).param("id", id));
    }

    /** @throws Refused {@code beslutet-anvands} where something else rests on one of the decisions */
    static int removeOfItem(Write tx, UUID item) {
        return unused(tx.sql("""
                DELETE FROM meetings.decision
                WHERE association_id = :association
                  AND agenda_item_id = :item
                """).param("association", tx.scope().association()).param("item", item));
    }

    private static int unused(JdbcClient.StatementSpec removal) {
        try {
            return removal.update();
        } catch (DataIntegrityViolationException used) {
            throw new Refused(
                    "beslutet-anvands",
                    "Beslutet kan inte tas bort, för något annat hänvisar till det, till exempel en budgetversion eller"
                            + " ett års medlemsbidrag. Ta bort hänvisningen där först.");
        }
    }
}
