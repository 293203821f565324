package se.samklang.meetings.agenda;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the meeting is to do with an item. */
public enum AgendaItemKind {
    DECISION("Beslut"),
    INFORMATION("Information"),
    REPORT("Anmälan"),
    ELECTION("Val");

    private final String label;

    AgendaItemKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (AgendaItemKind kind : values()) {
            choices.put(kind.name(), kind.label);
        }
        return choices;
    }
}
