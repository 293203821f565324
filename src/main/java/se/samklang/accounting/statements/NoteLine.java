package se.samklang.accounting.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a note lists: an item registered for its balance line, or, where nobody has registered any, an account the line
 * takes, so that a ledger alone gives a note.
 *
 * @param ore positive on the balance line's own side
 * @param previousOre a year earlier, null where that is not known
 * @param item null for an account, and for what only the year before had
 * @param link to what is behind it
 */
record NoteLine(
        String label,
        long ore,
        @Nullable Long previousOre,
        @Nullable NoteItem item,
        String link) {

    static NoteLine of(NoteItem item, @Nullable Long previousOre) {
        String label = previousOre == null || previousOre == 0 ? item.label() : item.labelOfYears();
        return new NoteLine(label, item.itemOre(), previousOre, item, link(item));
    }

    /** What only the year before had. */
    static NoteLine before(NoteItem item) {
        return new NoteLine(item.label(), 0, item.itemOre(), null, link(item));
    }

    static long sum(List<NoteLine> lines) {
        return lines.stream().mapToLong(NoteLine::ore).sum();
    }

    private static String link(NoteItem item) {
        return NoteController.LIST + "?ar=" + item.year();
    }
}
