package se.samklang.insatser;

import java.util.LinkedHashMap;
import java.util.Map;

/** How an insats is followed up: by coded participations, or by their number alone. */
public enum FollowUpGrain {
    EPISODE("episod", "Deltaganden"),
    COUNT("antal", "Endast antal");

    private final String code;
    private final String label;

    FollowUpGrain(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As it stands in files and forms. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String label() {
        return label;
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (FollowUpGrain grain : values()) {
            choices.put(grain.code, grain.label);
        }
        return choices;
    }

    static FollowUpGrain ofCode(String code) {
        return code.equals(COUNT.code) ? COUNT : EPISODE;
    }
}
