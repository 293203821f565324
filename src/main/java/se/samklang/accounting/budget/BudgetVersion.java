package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.meetings.Decided;

/**
 * A decision on a year's budget.
 *
 * @param counts whether the year's budget has it in its sum
 * @param costOre all cost rows of the fiscal year but memo rows, and {@code incomeOre} all income rows
 */
record BudgetVersion(
        UUID id,
        int year,
        String kind,
        int sequence,
        String title,
        @Nullable UUID decisionId,
        @Nullable LocalDate decidedDate,
        @Nullable String sectionText,
        boolean counts,
        long costOre,
        long incomeOre,
        int version) {

    static final String ADOPTED = "ADOPTED";
    static final String PROPOSED = "PROPOSED";
    static final Map<String, String> KINDS = kinds();

    /** What a person says about a version. */
    record Content(String kind, String title, Decided decided) {}

    Content content() {
        return new Content(kind, title, decided());
    }

    Decided decided() {
        return new Decided(decisionId, decidedDate, sectionText);
    }

    /** Amounts of a supplement or a reallocation may be negative; of a whole budget never. */
    boolean isWhole() {
        return kind.equals(PROPOSED) || kind.equals(ADOPTED);
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(PROPOSED, "Förslag");
        kinds.put(ADOPTED, "Antagen budget");
        kinds.put("SUPPLEMENTARY", "Tilläggsbudget");
        kinds.put("REALLOCATION", "Omfördelning");
        return kinds;
    }
}
