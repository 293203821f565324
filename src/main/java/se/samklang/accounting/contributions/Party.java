package se.samklang.accounting.contributions;

import se.samklang.association.PartyKind;

/** Who pays, and how many fourths of the frame by law (2003:1210, 5 §). The state's half is paid by one of its agencies. */
enum Party {
    STATE(2, "Staten", "statens"),
    REGION(1, "Regionen", "regionens"),
    MUNICIPALITY(1, "Kommunerna", "kommunernas");

    private final long fourths;
    private final String label;
    private final String owner;

    Party(long fourths, String label, String owner) {
        this.fourths = fourths;
        this.label = label;
        this.owner = owner;
    }

    static Party of(PartyKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> MUNICIPALITY;
            case REGION -> REGION;
            case SOCIAL_INSURANCE_AGENCY, EMPLOYMENT_SERVICE -> STATE;
        };
    }

    long fourths() {
        return fourths;
    }

    String label() {
        return label;
    }

    /** {@code kommunernas}, as in "kommunernas del". */
    String owner() {
        return owner;
    }
}
