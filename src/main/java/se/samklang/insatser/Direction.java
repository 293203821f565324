package se.samklang.insatser;

import java.util.LinkedHashMap;
import java.util.Map;

/** Whom an insats is for: individuals, or the structure around them. The two are never counted together. */
public enum Direction {
    INDIVIDUAL("individ", "Individinriktad"),
    STRUCTURAL("struktur", "Strukturövergripande");

    private final String code;
    private final String label;

    Direction(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As it stands in files and forms. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String label() {
        return label;
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Direction direction : values()) {
            choices.put(direction.code, direction.label);
        }
        return choices;
    }

    static Direction ofCode(String code) {
        return code.equals(STRUCTURAL.code) ? STRUCTURAL : INDIVIDUAL;
    }
}
