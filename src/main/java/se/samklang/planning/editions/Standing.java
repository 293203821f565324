package se.samklang.planning.editions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an edition of a plan is. */
enum Standing {
    CONSULTATION("samrad", "Sänd på samråd", "tag-info"),
    ADOPTED("antagen", "Antagen", "tag-done"),
    REVISED("reviderad", "Reviderad", "tag-done");

    private final String code;
    private final String label;
    private final String tag;

    Standing(String code, String label, String tag) {
        this.code = code;
        this.label = label;
        this.tag = tag;
    }

    String label() {
        return label;
    }

    String tag() {
        return tag;
    }

    /** Whether the board has decided it. */
    boolean isDecided() {
        return this != CONSULTATION;
    }

    /** The codes of the import's table with what they mean. */
    static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(standing -> codes.put(standing.code, standing.label));
        return codes;
    }

    /** @throws IllegalArgumentException for a code that is none of {@link #codes} */
    static Standing ofCode(String code) {
        return Arrays.stream(values())
                .filter(standing -> standing.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no standing " + code));
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(standing -> choices.put(standing.name(), standing.label));
        return choices;
    }
}
