package se.samklang.meetings.sitting;

import java.util.List;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** Votes taken under items. */
final class BallotSql {

    private BallotSql() {}

    /** One person's vote in one ballot of an item. */
    record Cast(UUID ballotId, String yesMeans, String noMeans, UUID attendanceId, String person, VoteChoice choice) {}

    /** Every vote of an item's ballots: ballots in the order they were taken, people as the attendance lists them. */
    static List<Cast> ofItem(Read tx, UUID item) {
        return tx.sql("""
                SELECT b.id AS ballot_id, b.yes_means, b.no_means, v.attendance_id, a.person_name AS person, v.choice
                FROM meetings.ballot b
                JOIN meetings.vote v ON v.association_id = b.association_id AND v.ballot_id = b.id
                JOIN meetings.attendance a ON a.association_id = v.association_id AND a.id = v.attendance_id
                WHERE b.association_id = :association
                  AND b.agenda_item_id = :item
                ORDER BY b.position, b.id, a.position, a.id
                """)
                .param("association", tx.scope().association())
                .param("item", item)
                .query(Cast.class)
                .list();
    }

    /** Adds a ballot last. */
    static int add(Write tx, UUID meeting, UUID item, UUID id, String yesMeans, String noMeans) {
        return tx.sql("""
                INSERT INTO meetings.ballot
                  (association_id, id, meeting_id, agenda_item_id, position, yes_means, no_means)
                SELECT :association, :id, :meeting, :item, coalesce(max(b.position), 0) + 1, :yes, :no
                FROM meetings.ballot b
                WHERE b.association_id = :association
                  AND b.agenda_item_id = :item
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("meeting", meeting)
                .param("item", item)
                .param("yes", yesMeans)
                .param("no", noMeans)
                .update();
    }

    static int vote(Write tx, UUID meeting, UUID ballot, UUID id, UUID attendance, VoteChoice choice) {
        return tx.sql("""
                INSERT INTO meetings.vote (association_id, id, meeting_id, ballot_id, attendance_id, choice)
                VALUES (:association, :id, :meeting, :ballot, :attendance, :choice)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("meeting", meeting)
                .param("ballot", ballot)
                .param("attendance", attendance)
                .param("choice", choice.name())
                .update();
    }

    /** Removes a ballot of the item with its votes; answers how many ballots. */
    static int remove(Write tx, UUID item, UUID ballot) {
        tx.sql("""
                DELETE FROM meetings.vote
                WHERE association_id = :association
                  AND ballot_id = (SELECT b.id
                                   FROM meetings.ballot b
                                   WHERE b.association_id = :association
                                     AND b.agenda_item_id = :item
                                     AND b.id = :ballot)
                """)
                .param("association", tx.scope().association())
                .param("item", item)
                .param("ballot", ballot)
                .update();
        return tx.sql("""
                DELETE FROM meetings.ballot
                WHERE association_id = :association
                  AND agenda_item_id = :item
                  AND id = :ballot
                """)
                .param("association", tx.scope().association())
                .param("item", item)
                .param("ballot", ballot)
                .update();
    }
}
