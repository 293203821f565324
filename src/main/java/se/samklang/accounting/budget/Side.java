package se.samklang.accounting.budget;

/** Which side of the budget a row stands on. */
enum Side {
    COST("Kostnad", "Summa kostnader"),
    INCOME("Intäkt", "Summa intäkter");

    private final String label;
    private final String sumLabel;

    Side(String label, String sumLabel) {
        this.label = label;
        this.sumLabel = sumLabel;
    }

    /** As a person reads it. */
    String label() {
        return label;
    }

    /** Label of the row that adds the side up. */
    String sumLabel() {
        return sumLabel;
    }
}
