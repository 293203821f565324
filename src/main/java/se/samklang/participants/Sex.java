package se.samklang.participants;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Code;

/** Sex as registered. Shares are of the two known ones; the other two stand together in tables, as "annat". */
enum Sex {
    FEMALE("kvinna", "Kvinna"),
    MALE("man", "Man"),
    OTHER("annat", "Annat"),
    UNKNOWN("okant", "Okänt");

    private final String code;
    private final String label;

    Sex(String code, String label) {
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
        for (Sex sex : values()) {
            choices.put(sex.code, sex.label);
        }
        return choices;
    }

    /** The sex as typed in a form or a file, null where it is none. */
    static @Nullable Sex read(String typed) {
        String folded = Code.of(typed);
        for (Sex sex : values()) {
            if (sex.code.equals(folded)) {
                return sex;
            }
        }
        return switch (folded) {
            case "k", "kvinnor" -> FEMALE;
            case "m" -> MALE;
            case "okand", "uppgift_saknas" -> UNKNOWN;
            default -> null;
        };
    }
}
