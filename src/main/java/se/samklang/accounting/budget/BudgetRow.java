package se.samklang.accounting.budget;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a year's budget.
 *
 * @param budgetOre in the direction of the side, 0 or more
 * @param memo a "varav" row that is not summed
 * @param position its place in the table; smaller comes first
 */
record BudgetRow(
        UUID id,
        int year,
        String label,
        @Nullable String groupLabel,
        Side side,
        @Nullable String insatsName,
        @Nullable String insatsKind,
        long budgetOre,
        boolean memo,
        @Nullable String footnote,
        int position,
        int version) {

    /** What a person or a file says about a row. */
    record Content(
            String label,
            @Nullable String groupLabel,
            Side side,
            @Nullable String insatsName,
            @Nullable String insatsKind,
            long budgetOre,
            boolean memo,
            @Nullable String footnote) {

        /** The same with the kind of insats the row has, where a file does not tell it and the insats is the same. */
        Content keepingKindOf(BudgetRow row) {
            String kind =
                    insatsKind == null && Objects.equals(insatsName, row.insatsName) ? row.insatsKind : insatsKind;
            return new Content(label, groupLabel, side, insatsName, kind, budgetOre, memo, footnote);
        }
    }

    Content content() {
        return new Content(label, groupLabel, side, insatsName, insatsKind, budgetOre, memo, footnote);
    }
}
