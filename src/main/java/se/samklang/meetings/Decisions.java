package se.samklang.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.base.Period;
import se.samklang.database.Read;
import se.samklang.web.Sorting;

/**
 * The decisions, for whoever refers to one: an agreement to the grant it rests on, a policy to its adoption. Others keep
 * the id and ask here for the words, so that they never stand in two places.
 */
public final class Decisions {

    private Decisions() {}

    /** The decision; empty where there is none of the id in the förbund. */
    public static Optional<Decision> find(Read tx, UUID id) {
        return DecisionSql.find(tx, id);
    }

    /** Those whose sentence, heading or paragraph ("26/2024", "§ 26") holds the text, newest first; at most {@code limit}. */
    public static List<Decision> matching(Read tx, String text, int limit) {
        return DecisionSql.matching(tx, text, limit);
    }

    /** Every decision, sorted by {@code datum}, {@code beslut} or {@code belopp}. A board decides some hundred a year. */
    public static List<Decision> all(Read tx, Sorting sorting) {
        return DecisionSql.all(tx, sorting);
    }

    /** What the board decided at the meetings held in the period, in the order of the paragraphs. */
    public static List<Decision> ofBoard(Read tx, Period held) {
        return DecisionSql.ofBoard(tx, held);
    }
}
