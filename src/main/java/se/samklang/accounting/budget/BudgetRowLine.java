package se.samklang.accounting.budget;

import java.util.Locale;
import java.util.UUID;
import se.samklang.base.Money;

/** A budget row as a page prints it. */
record BudgetRowLine(
        UUID id,
        int year,
        String label,
        String group,
        String side,
        String insats,
        String budget,
        boolean memo,
        String footnote,
        int position,
        int version) {

    static BudgetRowLine of(BudgetRow row) {
        return new BudgetRowLine(
                row.id(),
                row.year(),
                row.label(),
                row.groupLabel() == null ? "–" : row.groupLabel(),
                row.side().label(),
                insats(row),
                printed(row.budgetOre()),
                row.memo(),
                row.footnote() == null ? "–" : row.footnote(),
                row.position(),
                row.version());
    }

    private static String insats(BudgetRow row) {
        String kind = BudgetRowForm.KINDS
                .getOrDefault(row.insatsKind() == null ? "INDIVIDUAL" : row.insatsKind(), "")
                .toLowerCase(Locale.ROOT);
        if (row.insatsName() == null) {
            return row.insatsKind() == null ? "–" : kind;
        }
        return row.insatsName() + " (" + kind + ")";
    }

    /** Whole kronor, with öre only where there are any. */
    static String printed(long ore) {
        Money amount = new Money(ore);
        return (ore % 100 == 0 ? amount.print() : amount.printExact()) + "\u00a0kr";
    }
}
