package se.samklang.signatures;

/** What is to be thought of a signature as a whole; the words are those of ETSI EN 319 102-1 in everyday Swedish. */
public enum Verdict {
    /** Unchanged content, a certificate that held when it was signed, and an issuer that is trusted. */
    VALID("giltig"),
    /** Nothing proves it wrong, but something that a valid signature needs is missing or not examined. */
    INDETERMINATE("går inte att avgöra"),
    /** Proved wrong: content, signature or certificate. */
    INVALID("ogiltig");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** As a reader sees it. */
    public String label() {
        return label;
    }

    /** The graver of two. */
    Verdict and(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
