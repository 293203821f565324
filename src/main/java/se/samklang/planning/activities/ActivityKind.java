package se.samklang.planning.activities;

import java.util.LinkedHashMap;
import java.util.Map;

/** What sort of thing an activity is. */
public enum ActivityKind {
    COURSE("Utbildning"),
    CONFERENCE("Konferens eller seminarium"),
    MEETING("Möte"),
    NETWORK("Nätverk"),
    STUDY("Studie eller kartläggning"),
    REPORT("Rapport"),
    INFORMATION("Information"),
    OTHER("Annat");

    private final String label;

    ActivityKind(String label) {
        this.label = label;
    }

    /** In Swedish. */
    public String label() {
        return label;
    }

    /** Names with Swedish words, to choose from. */
    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (ActivityKind kind : values()) {
            choices.put(kind.name(), kind.label);
        }
        return choices;
    }
}
