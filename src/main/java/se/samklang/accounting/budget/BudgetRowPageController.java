package se.samklang.accounting.budget;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samklang.accounting.RowRange;
import se.samklang.accounting.Years;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.web.Answer;
import se.samklang.web.Page;
import se.samklang.web.Visitor;

/** One budget row with every outcome and forecast registered for it. */
@Controller
class BudgetRowPageController {

    private final Database database;

    BudgetRowPageController(Database database) {
        this.database = database;
    }

    record OutcomeLine(UUID id, String per, String amount, String coveredTo, String footnote) {}

    record ForecastLine(UUID id, String per, String amount, String comment) {}

    record ShowPage(
            BudgetRowLine row,
            String accounts,
            List<OutcomeLine> outcomes,
            List<ForecastLine> forecasts,
            boolean editable) {}

    @GetMapping(BudgetRowController.LIST + "/{id}")
    Answer show(Visitor visitor, @PathVariable UUID id) {
        ShowPage page = database.read(
                visitor.scope(),
                tx -> new ShowPage(
                        BudgetRowLine.of(AmountForms.row(tx, id)),
                        RowRange.printed(RowAccountsSql.ofRow(tx, id).ranges()),
                        OutcomeSql.ofRow(tx, id).stream()
                                .map(BudgetRowPageController::line)
                                .toList(),
                        ForecastSql.ofRow(tx, id).stream()
                                .map(BudgetRowPageController::line)
                                .toList(),
                        Years.mayEdit(visitor)));
        return Page.of("accounting/budget/show", page);
    }

    private static OutcomeLine line(OutcomeSql.Outcome outcome) {
        return new OutcomeLine(
                outcome.id(),
                SwedishDate.print(outcome.perDate()),
                BudgetRowLine.printed(outcome.amountOre()),
                outcome.coveredTo() == null ? "–" : SwedishDate.print(outcome.coveredTo()),
                outcome.footnote() == null ? "–" : outcome.footnote());
    }

    private static ForecastLine line(ForecastSql.Forecast forecast) {
        return new ForecastLine(
                forecast.id(),
                SwedishDate.print(forecast.perDate()),
                BudgetRowLine.printed(forecast.amountOre()),
                forecast.comment() == null ? "–" : forecast.comment());
    }
}
