package se.samklang.accounting.budget;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samklang.database.Read;
import se.samklang.web.SearchSource;

/** Budget rows among the hits of a search. */
@Component
final class BudgetSearch implements SearchSource {

    @Override
    public List<Hit> search(Read tx, String text) {
        return BudgetSearchSql.matching(tx, text, ASKED).stream()
                .map(row -> new Hit(
                        "Budgetrad",
                        row.label() + " " + row.year(),
                        row.side().label() + ", budget " + BudgetRowLine.printed(row.budgetOre()),
                        BudgetRowController.LIST + "/" + row.id()))
                .toList();
    }

    @Override
    public String list() {
        return BudgetRowController.LIST + "?q=";
    }
}
