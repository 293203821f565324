package se.samklang.base;

/**
 * Carries a {@link Refusal} out of a transaction so that everything in it is rolled back.
 *
 * <p>Thrown only where a refusal as a returned value would leave half an act behind. It has no stack trace: it is an
 * expected answer to a person, not a fault in the program.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.code(), null, true, false);
        this.refusal = refusal;
    }

    public Refused(String code, String sentence) {
        this(new Refusal(code, sentence));
    }

    public Refusal refusal() {
        return refusal;
    }
}
