package se.samklang.planning;

import java.util.LinkedHashMap;
import java.util.Map;

/** The judgement of a goal, in the words of the förbund's documents. A goal without one is not judged yet. */
public enum GoalStatus {
    MET("Uppfyllt"),
    PARTLY_MET("Delvis uppfyllt"),
    NOT_MET("Ej uppfyllt");

    /** What is read where there is no judgement. */
    public static final String NOT_JUDGED = "Ej bedömt";

    private final String label;

    GoalStatus(String label) {
        this.label = label;
    }

    /** In Swedish. */
    public String label() {
        return label;
    }

    /** Names with Swedish words, to choose from. */
    public static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (GoalStatus status : values()) {
            choices.put(status.name(), status.label);
        }
        return choices;
    }
}
