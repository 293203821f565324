package se.samklang.meetings.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.database.Write;

/** Moves an item among the others of its meeting. Who calls holds the lock on the meeting. */
public final class AgendaOrder {

    private AgendaOrder() {}

    /** @param steps down where positive, up where negative; an item at the end stays there */
    public static void move(Write tx, UUID meeting, UUID item, int steps) {
        List<AgendaItem> items = new ArrayList<>(AgendaSql.ofMeeting(tx, meeting));
        int from = place(items, item);
        int to = Math.clamp((long) from + steps, 0, items.size() - 1);
        items.add(to, items.remove(from));
        write(tx, items);
    }

    /** Moves an item to right after another of the meeting's, or first where that is none. */
    public static void moveAfter(Write tx, UUID meeting, UUID item, @Nullable UUID before) {
        List<AgendaItem> items = new ArrayList<>(AgendaSql.ofMeeting(tx, meeting));
        AgendaItem moved = items.remove(place(items, item));
        items.add(before == null ? 0 : place(items, before) + 1, moved);
        write(tx, items);
    }

    private static int place(List<AgendaItem> items, UUID item) {
        return items.stream().map(AgendaItem::id).toList().indexOf(item);
    }

    private static void write(Write tx, List<AgendaItem> items) {
        for (int place = 0; place < items.size(); place++) {
            AgendaItem each = items.get(place);
            if (each.position() != place + 1) {
                AgendaSql.move(tx, each.id(), place + 1);
            }
        }
    }
}
