package se.samklang.meetings.sitting;

import java.util.LinkedHashMap;
import java.util.Map;

/** What became of an item at the meeting. */
public enum ItemOutcome {
    DECIDED("Beslutat"),
    NOTED("Noterat"),
    POSTPONED("Bordlagt"),
    RETURNED("Återremitterat"),
    WITHDRAWN("Utgår");

    private final String label;

    ItemOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (ItemOutcome outcome : values()) {
            choices.put(outcome.name(), outcome.label);
        }
        return choices;
    }
}
