package se.samklang.accounting.statements;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a balance line, as the note prints it.
 *
 * @param lineCode of the line in the balance sheet
 * @param quarter 1–4, null where it is not of a quarter
 * @param itemOre positive on the line's own side
 */
record NoteItem(
        UUID id,
        int year,
        String lineCode,
        @Nullable String counterparty,
        @Nullable String insatsName,
        @Nullable Integer quarter,
        @Nullable String text,
        long itemOre,
        int position,
        int version) {

    /** {@code Sala kommun – Gemensam väg kv 4/2016}; what it is in words comes first where it is said. */
    String label() {
        StringBuilder label = new StringBuilder(text == null ? "" : text);
        append(label, counterparty, text == null ? "" : ", ");
        append(label, insatsName, " – ");
        return quarter == null ? label.toString() : label + " kv " + quarter + "/" + year;
    }

    private static void append(StringBuilder label, @Nullable String part, String between) {
        if (part != null) {
            label.append(label.isEmpty() ? "" : between).append(part);
        }
    }
}
