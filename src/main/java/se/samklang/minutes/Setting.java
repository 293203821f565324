package se.samklang.minutes;

/**
 * How the förbund verifies its minutes and where they are kept.
 *
 * @param verificationDays days after the meeting when the last signature should be there, 1–60
 */
record Setting(SigningOrder signingOrder, int verificationDays, String storagePlace, String responsible, int version) {

    /** Where the förbund has not said otherwise (Local Government Act, chapter 5 section 69). */
    static final int DEFAULT_VERIFICATION_DAYS = 14;

    /** Whether the signers wait for one another. */
    enum SigningOrder {
        IN_ORDER("Sekreterare, ordförande, justerare"),
        ANY_ORDER("Valfri ordning");

        private final String label;

        SigningOrder(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
