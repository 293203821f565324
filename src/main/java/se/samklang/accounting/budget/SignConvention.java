package se.samklang.accounting.budget;

/** Which side a förbund prints with a minus. Both are in use, so it is data. */
enum SignConvention {
    /** Income negative, so a deficit is a positive result. */
    INCOME_NEGATIVE,
    /** Costs negative, so a surplus is a positive result. */
    COST_NEGATIVE;

    /** An amount of the side, in öre, as it is printed. */
    long signed(Side side, long ore) {
        boolean minus = (this == INCOME_NEGATIVE) == (side == Side.INCOME);
        return minus ? Math.negateExact(ore) : ore;
    }

    /** How a result is to be read, in Swedish. */
    String explained() {
        return this == INCOME_NEGATIVE
                ? "Intäkter står med minus, så ett resultat utan minus är ett underskott."
                : "Kostnader står med minus, så ett resultat med minus är ett underskott.";
    }

    /** A printed result as a surplus: positive when income exceeds costs. */
    long surplus(long printedResult) {
        return this == COST_NEGATIVE ? printedResult : Math.negateExact(printedResult);
    }
}
