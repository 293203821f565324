package se.samklang.association;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a person can be elected to in a förbund, highest first. */
public enum Office {
    CHAIR("ordforande", "Ordförande"),
    VICE_CHAIR("vice_ordforande", "Vice ordförande"),
    BOARD_MEMBER("ledamot", "Ledamot"),
    DEPUTY("ersattare", "Ersättare"),
    PRESIDIUM_MEMBER("presidieledamot", "Ledamot av presidiet"),
    INTERNAL_CONTROLLER("internkontrollant", "Internkontrollant"),
    VERIFIER("justerare", "Protokolljusterare"),
    AUDITOR("revisor", "Revisor");

    private final String code;
    private final String label;

    Office(String code, String label) {
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

    /** Chair, vice chair and board members: those who decide. */
    public boolean isOrdinary() {
        return compareTo(BOARD_MEMBER) <= 0;
    }

    /** A seat of the board, as an ordinary member or as a deputy: its holder stays until a successor has come. */
    public boolean isOfBoard() {
        return compareTo(DEPUTY) <= 0;
    }

    /** Database name and label of each. */
    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Office office : values()) {
            choices.put(office.name(), office.label);
        }
        return choices;
    }

    /** Code in interchange files and label of each. */
    static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Office office : values()) {
            codes.put(office.code, office.label);
        }
        return codes;
    }

    /** The office with the code of the interchange files. */
    static Office ofCode(String code) {
        for (Office office : values()) {
            if (office.code.equals(code)) {
                return office;
            }
        }
        throw new IllegalArgumentException(code);
    }
}
