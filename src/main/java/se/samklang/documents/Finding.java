package se.samklang.documents;

import org.jspecify.annotations.Nullable;

/**
 * Something the checks noticed.
 *
 * @param code lasting name of the check, for example {@code summa-avviker}
 * @param where the place in the document ("budget-utfall-prognos/Summa kostnader/budget")
 * @param message Swedish sentence that says what is wrong
 * @param stated as stated elsewhere or in the text, null where nothing is stated
 * @param computed from the rows, null where it cannot be computed
 */
public record Finding(
        String code,
        Severity severity,
        String where,
        String message,
        @Nullable String stated,
        @Nullable String computed) {

    /** Code of a text that names a figure there is not. */
    static final String UNKNOWN_FIGURE = "okant-tal";

    /** False where no reason can make it right: a report must not be issued with a dash in place of a mistyped name. */
    public boolean mayBeAccepted() {
        return severity != Severity.INFO && !code.equals(UNKNOWN_FIGURE);
    }

    /** Swedish names on purpose: they are the codes of the published JSON. */
    public enum Severity {
        FEL,
        VARNING,
        INFO
    }
}
