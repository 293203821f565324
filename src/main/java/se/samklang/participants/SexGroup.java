package se.samklang.participants;

import java.util.function.Predicate;

/** The columns sex is told in. */
enum SexGroup implements Predicate<Sex> {
    ALL("", "alla"),
    WOMEN("kvinna", "kvinnor"),
    MEN("man", "män"),
    OTHERS("annat", "annat eller okänt kön");

    private final String code;
    private final String words;

    SexGroup(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As it stands in the address of evidence; empty for all. */
    String code() {
        return code;
    }

    String words() {
        return words;
    }

    @Override
    public boolean test(Sex sex) {
        return switch (this) {
            case ALL -> true;
            case WOMEN -> sex == Sex.FEMALE;
            case MEN -> sex == Sex.MALE;
            case OTHERS -> sex == Sex.OTHER || sex == Sex.UNKNOWN;
        };
    }

    static SexGroup ofCode(String code) {
        for (SexGroup group : values()) {
            if (group.code.equals(code)) {
                return group;
            }
        }
        return ALL;
    }
}
