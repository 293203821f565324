package se.samklang.accounting.contributions;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the municipalities divide their quarter by, as they have agreed among themselves. */
enum MunicipalityKey {
    INHABITANTS("Invånare", "invanare", "invånare"),
    EQUAL("Lika delar", "lika", "lika del"),
    SHARES("Fasta procenttal", "procent", "procent"),
    WEIGHTS("Andelstal", "andelstal", "andelar");

    private final String label;
    private final String code;
    private final String unit;

    MunicipalityKey(String label, String code, String unit) {
        this.label = label;
        this.code = code;
        this.unit = unit;
    }

    String label() {
        return label;
    }

    /** As files have it. */
    String code() {
        return code;
    }

    /** What a weight counts. */
    String unit() {
        return unit;
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (MunicipalityKey key : values()) {
            choices.put(key.name(), key.label);
        }
        return choices;
    }
}
