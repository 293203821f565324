package se.samklang.accounting.accruals;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a cost is for. */
enum CostKind {
    INSATS("Insats", "insats"),
    AUDIT("Revision", "revision"),
    FEES("Arvoden", "arvoden"),
    SOCIAL_FEES("Sociala avgifter", "sociala_avgifter"),
    OTHER("Annat", "annat");

    private final String label;
    private final String code;

    CostKind(String label, String code) {
        this.label = label;
        this.code = code;
    }

    String label() {
        return label;
    }

    /** As files have it. */
    String code() {
        return code;
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (CostKind kind : values()) {
            choices.put(kind.name(), kind.label);
        }
        return choices;
    }
}
