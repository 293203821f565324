package se.samklang.accounting.accruals;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.samklang.accounting.Kronor;
import se.samklang.base.SwedishDate;

/** A recurring cost as a page prints it. */
record CostLine(
        UUID id,
        String label,
        String kind,
        String counterparty,
        String insats,
        String recurrence,
        String accounts,
        String debtAccount,
        String amount,
        String validity,
        int version) {

    /** @param all costs, among them the one it may be a share of */
    static CostLine of(RecurringCost cost, List<RecurringCost> all) {
        RecurringCost.Content content = cost.content();
        return new CostLine(
                cost.id(),
                content.label(),
                content.kind().label(),
                Objects.requireNonNullElse(content.counterparty(), "–"),
                Objects.requireNonNullElse(content.insatsName(), "–"),
                content.recurrence().label(),
                content.place().printed(),
                content.place().debtAccount(),
                amount(content.amount(), all),
                validity(content),
                cost.version());
    }

    /** The label of the cost another is a share of; empty where it is none. */
    static String base(RecurringCost.Amount amount, List<RecurringCost> all) {
        return all.stream()
                .filter(each -> each.id().equals(amount.base()))
                .map(each -> each.content().label())
                .findFirst()
                .orElse("");
    }

    private static String amount(RecurringCost.Amount amount, List<RecurringCost> all) {
        return switch (amount.rule()) {
            case FIXED -> Kronor.printed(amount.ore() == null ? 0 : amount.ore());
            case LAST_PERIOD -> "Som förra gången";
            case BUDGET_ROW -> "Budgetraden " + amount.budgetLabel();
            case SHARE -> RecurringCostForm.percent(amount.percent()) + "\u00a0% av " + base(amount, all);
        };
    }

    private static String validity(RecurringCost.Content content) {
        String from = "från " + SwedishDate.print(content.from());
        return content.to() == null ? from : from + " till " + SwedishDate.print(content.to());
    }
}
