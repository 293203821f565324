package se.samklang.accounting.accruals;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.SearchSource;

/** Recurring costs among the hits of a search. The register is a page long. */
@Component
final class RecurringCostSearch implements SearchSource {

    @Override
    public List<Hit> search(Read tx, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return RecurringCostSql.all(tx).stream()
                .filter(cost -> words(cost.content()).contains(wanted))
                .limit(ASKED)
                .map(cost -> new Hit(
                        "Återkommande kostnad",
                        cost.content().label(),
                        cost.content().kind().label() + ", "
                                + cost.content().recurrence().label().toLowerCase(Locale.ROOT),
                        RecurringCostController.LIST + "/" + cost.id()))
                .toList();
    }

    @Override
    public String list() {
        return RecurringCostController.LIST + "?q=";
    }

    /** What a cost is found by, in small letters. */
    static String words(RecurringCost.Content content) {
        return String.join(
                        " ",
                        content.label(),
                        Objects.requireNonNullElse(content.counterparty(), ""),
                        Objects.requireNonNullElse(content.insatsName(), ""))
                .toLowerCase(Locale.ROOT);
    }
}
