package se.samklang.meetings.summons;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** The times a meeting was called. */
final class SummonsSql {

    private SummonsSql() {}

    /** Every time a meeting was called, the latest first. */
    static List<Summons> ofMeeting(Read tx, UUID meeting) {
        return tx.sql("""
                SELECT s.id, s.meeting_id, s.number, s.sent_date, s.sender, s.remark, s.file_id
                FROM meetings.summons s
                WHERE s.association_id = :association
                  AND s.meeting_id = :meeting
                ORDER BY s.number DESC
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .query(Summons.class)
                .list();
    }

    static Optional<Summons> latest(Read tx, UUID meeting) {
        return ofMeeting(tx, meeting).stream().findFirst();
    }

    /** Who was called: those with a mandate by office, then the others. */
    static List<Summons.Receiver> receivers(Read tx, UUID summons) {
        return tx.sql("""
                SELECT r.mandate_id, r.person_name, r.organisation, r.channel, d.office
                FROM meetings.summons_receiver r
                LEFT JOIN association.mandate d ON d.association_id = r.association_id AND d.id = r.mandate_id
                LEFT JOIN association.member m ON m.association_id = d.association_id AND m.id = d.member_id
                WHERE r.association_id = :association
                  AND r.summons_id = :summons
                ORDER BY array_position(
                           ARRAY['CHAIR', 'VICE_CHAIR', 'BOARD_MEMBER', 'DEPUTY', 'PRESIDIUM_MEMBER'], d.office)
                           NULLS LAST,
                         m.position, r.person_name COLLATE "sv-SE-x-icu", r.id
                """)
                .param("association", tx.scope().association())
                .param("summons", summons)
                .query(Summons.Receiver.class)
                .list();
    }

    /** Adds a summons after those there are. Who calls holds the lock on the meeting. */
    static int add(Write tx, UUID meeting, UUID id, Summons.Content content, UUID file) {
        return tx.sql("""
                INSERT INTO meetings.summons
                  (association_id, id, meeting_id, number, sent_date, sender, remark, file_id)
                SELECT :association, :id, :meeting, coalesce(max(s.number), 0) + 1, :sent, :sender, :remark, :file
                FROM meetings.summons s
                WHERE s.association_id = :association
                  AND s.meeting_id = :meeting
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("meeting", meeting)
                .param("sent", content.sentDate())
                .param("sender", content.sender())
                .param("remark", content.remark())
                .param("file", file)
                .update();
    }

    static int addReceiver(Write tx, UUID summons, UUID id, Summons.Receiver receiver) {
        return tx.sql("""
                INSERT INTO meetings.summons_receiver
                  (association_id, id, summons_id, mandate_id, person_name, organisation, channel)
                VALUES (:association, :id, :summons, :mandate, :name, :organisation, :channel)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("summons", summons)
                .param("mandate", receiver.mandateId(), Types.OTHER)
                .param("name", receiver.personName())
                .param("organisation", receiver.organisation())
                .param("channel", receiver.channel().name())
                .update();
    }
}
