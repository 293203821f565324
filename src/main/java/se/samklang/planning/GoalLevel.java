package se.samklang.planning;

import java.util.LinkedHashMap;
import java.util.Map;

/** Whose a goal is. The fourth level, the aim, stands above the goals. */
public enum GoalLevel {
    /** What the förbund is to do or reach, under an aim. */
    GOAL("Mål"),
    /** What one insats is to reach. */
    INSATS("Mål för en insats"),
    /** What the whole area is measured by, such as the försörjningsmål. */
    MACRO("Övergripande mål");

    private final String label;

    GoalLevel(String label) {
        this.label = label;
    }

    /** In Swedish. */
    public String label() {
        return label;
    }

    /** Names with Swedish words, to choose from. */
    public static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (GoalLevel level : values()) {
            choices.put(level.name(), level.label);
        }
        return choices;
    }
}
