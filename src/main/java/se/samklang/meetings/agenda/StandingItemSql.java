package se.samklang.meetings.agenda;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.samklang.base.Ids;
import se.samklang.database.Write;

/** Standing items in agendas. Who adds one holds the lock on the meeting, or has just made it. */
public final class StandingItemSql {

    private StandingItemSql() {}

    /** Adds those of the standing items that the agenda lacks, and answers how many they were. */
    public static int addMissing(Write tx, UUID meeting, Clock clock) {
        List<StandingItem> there = AgendaSql.ofMeeting(tx, meeting).stream()
                .map(AgendaItem::standing)
                .filter(Objects::nonNull)
                .toList();
        List<StandingItem> missing = Arrays.stream(StandingItem.values())
                .filter(item -> !there.contains(item))
                .toList();
        missing.forEach(item -> add(tx, meeting, Ids.next(clock), item));
        return missing.size();
    }

    /** Adds a standing item last, with what it begins as. */
    public static int add(Write tx, UUID meeting, UUID id, StandingItem item) {
        AgendaItem.Content content = item.content();
        return AgendaSql.add(tx, meeting, id, content) + mark(tx, id, item);
    }

    private static int mark(Write tx, UUID id, StandingItem item) {
        return tx.sql("""
                UPDATE meetings.agenda_item
                SET standing = :standing
                WHERE association_id = :association
                  AND id = :id
                """)
                .param("standing", item.name())
                .param("association", tx.scope().association())
                .param("id", id)
                .update();
    }
}
