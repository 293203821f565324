package se.samklang.participants;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Code;

/** How a participation ended. What was wrongly registered stays as a row but is counted nowhere. */
enum ExitKind {
    PLANNED("enligt_plan", "Enligt plan"),
    INTERRUPTED("avbrott", "Avbrott"),
    MISREGISTERED("felregistrering", "Felregistrering");

    private final String code;
    private final String label;

    ExitKind(String code, String label) {
        this.code = code;
        this.label = label;
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (ExitKind kind : values()) {
            choices.put(kind.code, kind.label);
        }
        return choices;
    }

    /** The kind as typed in a form or a file, null where it is none. */
    static @Nullable ExitKind read(String typed) {
        return switch (Code.of(typed)) {
            case "enligt_plan", "fullfoljt", "fullfoljd", "planerat", "planerad", "avslutat" -> PLANNED;
            case "avbrott", "avbrutet", "avbruten", "i_fortid", "avslutat_i_fortid" -> INTERRUPTED;
            case "felregistrering", "felregistrerad" -> MISREGISTERED;
            default -> null;
        };
    }
}
