package se.samklang.accounting.sie;

/**
 * What a line of a SIE file begins with, and in which types of file it must, may or must not stand (SIE 4B, chapter 11).
 *
 * <p>The four last are no labels of the format: an unknown one, the two braces around the rows of a voucher, and a line
 * that is no record at all.
 */
public enum SieLabel {
    FLAGGA("●●●●●"),
    PROGRAM("●●●●●"),
    FORMAT("●●●●●"),
    GEN("●●●●●"),
    SIETYP("○●●●●"),
    PROSA("○○○○○"),
    FTYP("○○○○○"),
    FNR("○○○○○"),
    ORGNR("○○○○○"),
    BKOD("○○○–○"),
    ADRESS("○○○○○"),
    FNAMN("●●●●●"),
    RAR("●●●○●"),
    TAXAR("○○○○○"),
    OMFATTN("–●●–○"),
    KPTYP("○○○○○"),
    VALUTA("○○○○○"),
    KONTO("●●●○●"),
    KTYP("○○○○○"),
    ENHET("○○○○○"),
    SRU("○○○○○"),
    DIM("––○○○"),
    UNDERDIM("––○○○"),
    OBJEKT("––○○○"),
    IB("○○○–○"),
    UB("○○○–○"),
    OIB("––○–○"),
    OUB("––○–○"),
    RES("○○○–○"),
    PSALDO("–○○–○"),
    PBUDGET("–○○–○"),
    VER("–––○○"),
    TRANS("–––○○"),
    RTRANS("–––○○"),
    BTRANS("–––○○"),
    KSUMMA("○○○○○"),

    UNKNOWN("○○○○○"),
    BEGIN("–––○○"),
    END("–––○○"),
    PROSE("○○○○○");

    private static final int LONGEST = 8;
    private static final int SLOTS = 256;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long[] KEYS = new long[SLOTS];
    private static final SieLabel[] LABELS = new SieLabel[SLOTS];

    /** One sign for each of the types 1, 2, 3, 4I, 4E. Balances may be left out where they are zero, so none is compulsory. */
    private final String use;

    static {
        for (SieLabel label : values()) {
            if (label.ordinal() < UNKNOWN.ordinal()) {
                enter(label);
            }
        }
    }

    SieLabel(String use) {
        this.use = use;
    }

    /** Whether a file of the type is incomplete without it. */
    public boolean isCompulsoryIn(SieType type) {
        return !type.isXml() && use.charAt(type.ordinal()) == '●';
    }

    /** Whether a file of the type must not have it. */
    public boolean isForbiddenIn(SieType type) {
        return !type.isXml() && use.charAt(type.ordinal()) == '–';
    }

    /** With its number sign: {@code #KONTO}. */
    public String printed() {
        return "#" + name();
    }

    /** The label whose name is the bytes, or {@link #UNKNOWN}; at most eight capital letters fit in one number. */
    static SieLabel of(byte[] bytes, int from, int to) {
        if (to - from > LONGEST) {
            return UNKNOWN;
        }
        long key = 0;
        for (int at = from; at < to; at++) {
            key = key << 8 | bytes[at] & 0xFF;
        }
        for (int slot = slot(key); LABELS[slot] != null; slot = slot + 1 & SLOTS - 1) {
            if (KEYS[slot] == key) {
                return LABELS[slot];
            }
        }
        return UNKNOWN;
    }

    private static void enter(SieLabel label) {
        long key = 0;
        for (int at = 0; at < label.name().length(); at++) {
            key = key << 8 | label.name().charAt(at);
        }
        int slot = slot(key);
        while (LABELS[slot] != null) {
            slot = slot + 1 & SLOTS - 1;
        }
        KEYS[slot] = key;
        LABELS[slot] = label;
    }

    private static int slot(long key) {
        return (int) (key * SPREAD >>> 56);
    }
}
