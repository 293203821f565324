package se.samklang.accounting.budget;

/** The three amounts a budget row can have. */
enum Measure {
    BUDGET("Budget", "budget"),
    OUTCOME("Utfall", "utfall"),
    FORECAST("Prognos", "prognos");

    private final String label;
    private final String column;

    Measure(String label, String column) {
        this.label = label;
        this.column = column;
    }

    /** As a person reads it. */
    String label() {
        return label;
    }

    /** Id of its column in documents and of its part of a source address. */
    String column() {
        return column;
    }
}
