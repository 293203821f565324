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

    /** What the same item is known by from year to year. */
    record Subject(
            @Nullable String counterparty,
            @Nullable String insatsName,
            @Nullable Integer quarter,
            @Nullable String text) {}

    Subject subject() {
        return new Subject(counterparty, insatsName, quarter, text);
    }

    /** {@code Sala kommun – Gemensam väg kv 4/2016}; what it is in words comes first where it is said. */
    String label() {
        return quarter == null ? labelOfYears() : labelOfYears() + "/" + year;
    }

    /** The label of a row with two years: the quarter is of either. */
    String labelOfYears() {
        StringBuilder label = new StringBuilder(text == null ? "" : text);
        append(label, counterparty, text == null ? "" : ", ");
        append(label, insatsName, " – ");
        return quarter == null ? label.toString() : label + " kv " + quarter;
    }

    private static void append(StringBuilder label, @Nullable String part, String between) {
        if (part != null) {
            label.append(label.isEmpty() ? "" : between).append(part);
        }
    }
}
