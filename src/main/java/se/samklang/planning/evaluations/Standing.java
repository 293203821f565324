package se.samklang.planning.evaluations;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Where an evaluation stands; follows from its days alone. */
enum Standing {
    PLANNED("Planerad", "tag-info"),
    LATE("Försenad", "tag-error"),
    DELIVERED("Lämnad", "tag-warning"),
    DECIDED("Beslutad", "tag-done");

    private final String label;
    private final String tag;

    Standing(String label, String tag) {
        this.label = label;
        this.tag = tag;
    }

    String label() {
        return label;
    }

    String tag() {
        return tag;
    }

    /** {@code planerad}, after the number one. */
    String one() {
        return label.toLowerCase(Locale.ROOT);
    }

    /** {@code planerade}, after other numbers. */
    String several() {
        return one() + "e";
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Standing standing : values()) {
            choices.put(standing.name(), standing.label);
        }
        return choices;
    }
}
