package se.samklang.accounting.accruals;

import java.util.LinkedHashMap;
import java.util.Map;

/** How much a period is expected to cost. */
enum AmountRule {
    FIXED("Ett fast belopp", "belopp"),
    LAST_PERIOD("Som förra gången det bokfördes", "forra_perioden"),
    BUDGET_ROW("Budgetradens del av året", "budgetrad"),
    SHARE("En andel av en annan återkommande kostnad", "andel");

    private final String label;
    private final String code;

    AmountRule(String label, String code) {
        this.label = label;
        this.code = code;
    }

    String label() {
        return label;
    }

    /** As files have it. */
    String code() {
        return code;
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (AmountRule rule : values()) {
            choices.put(rule.name(), rule.label);
        }
        return choices;
    }
}
