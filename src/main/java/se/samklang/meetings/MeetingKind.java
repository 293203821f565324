package se.samklang.meetings;

import java.util.LinkedHashMap;
import java.util.Map;

/** Who meets. Only the board's meetings have paragraphs in the series of the year. */
public enum MeetingKind {
    BOARD("Styrelsemöte"),
    PRESIDIUM("Presidium"),
    MEMBERS("Ägarsamråd"),
    OTHER("Annat möte");

    private final String label;

    MeetingKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (MeetingKind kind : values()) {
            choices.put(kind.name(), kind.label);
        }
        return choices;
    }
}
