package se.samklang.meetings.summons;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a summons reached somebody. */
enum SummonsChannel {
    EMAIL("E-post"),
    LETTER("Brev"),
    PROGRAM("I Samklang");

    private final String label;

    SummonsChannel(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (SummonsChannel channel : values()) {
            choices.put(channel.name(), channel.label);
        }
        return choices;
    }
}
