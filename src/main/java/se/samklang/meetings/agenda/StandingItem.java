package se.samklang.meetings.agenda;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An item that comes back at every meeting of the board. What it begins as names tables that are computed each time the
 * agenda is printed, as they stand on the day of the meeting, so that nothing in it grows old.
 */
public enum StandingItem {
    PREVIOUS_MINUTES("Föregående protokoll", AgendaItemKind.REPORT, "{{tabell:" + PreviousMinutesTable.ID + "}}", ""),
    ECONOMY("Ekonomi", AgendaItemKind.INFORMATION, """
            Till och med {{ekonomi.utfall_datum}} är {{ekonomi.utfall_kostnader}} redovisat som kostnader. Det är \
            {{ekonomi.forbrukad_andel}} av årets budgeterade kostnader.

            {{tabell:budget-utfall-prognos}}""", ""),
    APPROVALS(
            "Medlemmarnas godkännande av årsredovisningen",
            AgendaItemKind.REPORT,
            "{{tabell:" + DischargeTable.ID + "}}",
            ""),
    ASSIGNMENTS(
            "Uppdrag att återrapportera", AgendaItemKind.INFORMATION, "{{tabell:" + OpenAssignmentTable.ID + "}}", "");

    private final String label;
    private final AgendaItemKind kind;
    private final String background;
    private final String proposal;

    StandingItem(String label, AgendaItemKind kind, String background, String proposal) {
        this.label = label;
        this.kind = kind;
        this.background = background;
        this.proposal = proposal;
    }

    String label() {
        return label;
    }

    /** What the item begins as. */
    AgendaItem.Content content() {
        return new AgendaItem.Content(kind, label, background, proposal, null);
    }

    public static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (StandingItem item : values()) {
            choices.put(item.name(), item.label);
        }
        return choices;
    }
}
