package se.samklang.meetings.sitting;

import java.util.LinkedHashMap;
import java.util.Map;

/** How somebody votes. */
enum VoteChoice {
    YES("Ja", "ja"),
    NO("Nej", "nej"),
    ABSTAIN("Avstår", "avstår");

    private final String label;
    private final String counted;

    VoteChoice(String label, String counted) {
        this.label = label;
        this.counted = counted;
    }

    String label() {
        return label;
    }

    /** As it stands after a number: {@code 8 ja}. */
    String counted() {
        return counted;
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (VoteChoice choice : values()) {
            choices.put(choice.name(), choice.label);
        }
        return choices;
    }
}
