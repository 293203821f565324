package se.samklang.planning.evaluations;

import java.util.LinkedHashMap;
import java.util.Map;

/** By whom it is evaluated. */
enum EvaluationModel {
    SELF("Självvärdering"),
    SELF_AND_ASSESSOR("Självvärdering med extern medbedömare"),
    EXTERNAL("Extern utvärdering");

    private final String label;

    EvaluationModel(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (EvaluationModel model : values()) {
            choices.put(model.name(), model.label);
        }
        return choices;
    }
}
