package se.samklang.meetings.presence;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samklang.base.Refusal;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** When a meeting was broken off and went on. Who changes it holds the lock on the meeting. */
public final class AdjournmentSql {

    private AdjournmentSql() {}

    /** In the order of time. */
    public static List<Adjournment> ofMeeting(Read tx, UUID meeting) {
        return tx.sql("""
                SELECT a.id, a.meeting_id, a.agenda_item_id, a.broken_off_date, a.broken_off_time, a.resumed_date,
                       a.resumed_time, a.version
                FROM meetings.adjournment a
                WHERE a.association_id = :association
                  AND a.meeting_id = :meeting
                ORDER BY a.broken_off_date, a.broken_off_time, a.id
                """)
                .param("association", tx.scope().association())
                .param("meeting", meeting)
                .query(Adjournment.class)
                .list();
    }

    /** Why nothing is decided: the meeting is broken off and has not gone on. Empty where it goes on. */
    public static Optional<Refusal> pause(Read tx, UUID meeting) {
        return ofMeeting(tx, meeting).stream()
                .filter(each -> !each.isResumed())
                .findFirst()
                .map(Adjournment::refusal);
    }

    static int add(Write tx, UUID meeting, UUID id, Adjournment.Content content) {
        return tx.sql("""
                INSERT INTO meetings.adjournment
                  (association_id, id, meeting_id, agenda_item_id, broken_off_date, broken_off_time, resumed_date,
                   resumed_time)
                VALUES (:association, :id, :meeting, :item, :date, :time, :resumed, :resumedTime)
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("meeting", meeting)
                .param("item", content.agendaItemId())
                .param("date", content.brokenOffDate())
                .param("time", content.brokenOffTime())
                .param("resumed", content.resumedDate(), Types.DATE)
                .param("resumedTime", content.resumedTime(), Types.VARCHAR)
                .update();
    }

    static int change(Write tx, UUID id, Adjournment.Content content, int version) {
        return tx.sql("""
                UPDATE meetings.adjournment
                SET agenda_item_id = :item,
                    broken_off_date = :date,
                    broken_off_time = :time,
                    resumed_date = :resumed,
                    resumed_time = :resumedTime,
                    version = version + 1
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("item", content.agendaItemId())
                .param("date", content.brokenOffDate())
                .param("time", content.brokenOffTime())
                .param("resumed", content.resumedDate(), Types.DATE)
                .param("resumedTime", content.resumedTime(), Types.VARCHAR)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }

    static int remove(Write tx, UUID id, int version) {
        return tx.sql("""
                DELETE FROM meetings.adjournment
                WHERE association_id = :association
                  AND id = :id
                  AND version = :version
                """)
                .param("association", tx.scope().association())
                .param("id", id)
                .param("version", version)
                .update();
    }
}
