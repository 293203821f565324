package se.samklang.planning.wheel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where a step of the year stands. */
enum StepStatus {
    OPEN("Att göra"),
    DONE("Klart"),
    NOT_NEEDED("Behövs inte"),
    /** Its day had been when the wheel was made: nobody has said whether it was done. */
    NOT_WATCHED("Inte bevakat");

    private final String label;

    StepStatus(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(status -> choices.put(status.name(), status.label));
        return choices;
    }
}
