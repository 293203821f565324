package se.samklang.association;

import java.util.LinkedHashMap;
import java.util.Map;

/** For whom a deputy may step in, as the förbund's charter or standing orders say. */
public enum DeputyRule {
    /** For an absent member of the deputy's own organisation first, and then for any other. */
    OWN_FIRST("För den egna medlemmens ledamot i första hand, därefter för andras"),
    /** For an absent member of the deputy's own organisation only. */
    OWN_ONLY("Bara för den egna medlemmens ledamot");

    private final String label;

    DeputyRule(String label) {
        this.label = label;
    }

    /** As a person reads it. */
    public String label() {
        return label;
    }

    /** Database name and label of each. */
    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (DeputyRule rule : values()) {
            choices.put(rule.name(), rule.label);
        }
        return choices;
    }
}
