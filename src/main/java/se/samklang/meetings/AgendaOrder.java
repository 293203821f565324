package se.samklang.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samklang.database.Write;

/** Moves an item among the others of its meeting. Who calls holds the lock on the meeting. */
final class AgendaOrder {

    private AgendaOrder() {}

    /** @param steps down where positive, up where negative; an item at the end stays there */
    static void move(Write tx, UUID meeting, UUID item, int steps) {
        List<AgendaItem> items = new ArrayList<>(AgendaSql.ofMeeting(tx, meeting));
        int from = items.stream().map(AgendaItem::id).toList().indexOf(item);
        int to = Math.clamp((long) from + steps, 0, items.size() - 1);
        items.add(to, items.remove(from));
        for (int place = 0; place < items.size(); place++) {
            AgendaItem each = items.get(place);
            if (each.position() != place + 1) {
                AgendaSql.move(tx, each.id(), place + 1);
            }
        }
    }
}
