package se.samklang.participants;

/** The code lists, each with what it is called in a sentence. */
enum CodeList {
    LIVELIHOOD("försörjning"),
    SUPPORT_DURATION("tid i offentlig försörjning"),
    EXIT_REASON("avslutsanledning"),
    OCCUPATION("sysselsättning"),
    AGE_CLASS("åldersklass"),
    EDUCATION("utbildning"),
    REFERRER("remittent");

    private final String label;

    CodeList(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
