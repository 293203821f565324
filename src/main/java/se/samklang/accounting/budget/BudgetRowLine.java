package se.samklang.accounting.budget;

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
        String kind = "STRUCTURAL".equals(row.insatsKind()) ? " (strukturövergripande)" : " (individinriktad)";
        return new BudgetRowLine(
                row.id(),
                row.year(),
                row.label(),
                row.groupLabel() == null ? "–" : row.groupLabel(),
                row.side().label(),
                row.insatsName() == null ? "–" : row.insatsName() + kind,
                printed(row.budgetOre()),
                row.memo(),
                row.footnote() == null ? "–" : row.footnote(),
                row.position(),
                row.version());
    }

    /** Whole kronor, with öre only where there are any. */
    static String printed(long ore) {
        Money amount = new Money(ore);
        return (ore % 100 == 0 ? amount.print() : amount.printExact()) + "\u00a0kr";
    }
}
