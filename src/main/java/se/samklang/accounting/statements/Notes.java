package se.samklang.accounting.statements;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.base.Ids;
import se.samklang.database.Read;
import se.samklang.database.Write;

/** What other rooms know and the notes specify. */
public final class Notes {

    private Notes() {}

    /**
     * A short-term debt at the end of a year.
     *
     * @param counterparty who is to be paid
     * @param quarter 1–4, null where it is not of a quarter
     * @param text what it is in words, null where counterparty and insats tell
     * @param ore positive
     */
    public record Debt(
            int year,
            @Nullable String counterparty,
            @Nullable String insatsName,
            @Nullable Integer quarter,
            @Nullable String text,
            long ore) {

        private NoteSql.Content content() {
            return new NoteSql.Content(NoteTable.SHORT_TERM_DEBTS, counterparty, insatsName, quarter, text, ore);
        }
    }

    /** Whether the note of the year has the debt. */
    public static boolean has(Read tx, Debt debt) {
        return NoteSql.ofYear(tx, debt.year).stream().map(NoteForm::content).anyMatch(debt.content()::equals);
    }

    /** Puts the debt last in the note of its year. */
    public static void add(Write tx, Clock clock, Debt debt) {
        UUID year = FiscalYearSql.open(tx, clock, debt.year).id();
        NoteSql.add(tx, Ids.next(clock), year, debt.content());
    }
}
