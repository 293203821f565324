package se.samklang.publications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samklang.planning.PlanningDesk;

class PromisedBudgetTest {

    private final PlanningDesk desk = PlanningDesk.ofDirector();

    @Test
    void a_plan_that_promises_a_budget_of_which_nothing_is_budgeted_is_told_of_until_something_is() {
        desk.send("/planer", "rubrik", "Verksamhetsplan och budget 2017", "fran", "2017");
        String report =
                desk.send("/rapporter", "dokument", "verksamhetsplan", "fran", "2017-01-01", "till", "2017-12-31");

        assertThat(desk.text(report))
                .contains("lovar en budget, men för 2017 är inget budgeterat: budgettabellen har bara streck.")
                .contains("Kapitlet ”Målgrupper” är tomt");

        desk.store("budget", "ar;rad;typ;budget\n2017;Styrelse;kostnad;100\n");

        assertThat(desk.text(report)).doesNotContain("lovar en budget");
    }
}
