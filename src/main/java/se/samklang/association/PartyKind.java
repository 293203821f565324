package se.samklang.association;

import java.util.LinkedHashMap;
import java.util.Map;

/** The four kinds of party every samordningsförbund has (3 § lagen om finansiell samordning, 2003:1210). */
public enum PartyKind {
    MUNICIPALITY("kommun", "Kommun"),
    REGION("region", "Region"),
    SOCIAL_INSURANCE_AGENCY("forsakringskassan", "Försäkringskassan"),
    EMPLOYMENT_SERVICE("arbetsformedlingen", "Arbetsförmedlingen");

    private final String code;
    private final String label;

    PartyKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As it stands in interchange files. */
    public String code() {
        return code;
    }

    /** As a person reads it. */
    public String label() {
        return label;
    }

    /** Database name and label of each. */
    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (PartyKind kind : values()) {
            choices.put(kind.name(), kind.label);
        }
        return choices;
    }
}
