package se.samklang.accounting.budget;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.accounting.FiscalYear;
import se.samklang.accounting.FiscalYearSql;
import se.samklang.accounting.Years;
import se.samklang.base.Money;
import se.samklang.database.Database;
import se.samklang.database.Write;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** A fiscal year: its opening equity and the footnotes on its columns. */
@Controller
class FiscalYearController {

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    FiscalYearController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    record YearPage(int year, @Nullable UUID id, Form form, boolean editable) {}

    @GetMapping("/ekonomi/ar/{year}")
    Answer show(Visitor visitor, @PathVariable String year) {
        int number = number(year);
        return database.read(visitor.scope(), tx -> {
            Optional<FiscalYear> known = FiscalYearSql.find(tx, number);
            Form form = known.map(found -> opened(found, ColumnFootnoteSql.all(tx, found.id())))
                    .orElseGet(Form::blank);
            return page(number, known.map(FiscalYear::id).orElse(null), form, visitor);
        });
    }

    @PostMapping("/ekonomi/ar/{year}")
    Answer change(Visitor visitor, @PathVariable String year, Form form) {
        int number = number(year);
        form.only("ingaende", "budget", "utfall", "prognos");
        Money equity = form.optional("ingaende", Money::read);
        Map<Measure, @Nullable String> footnotes = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            footnotes.put(measure, form.optionalLine(measure.column(), 500));
        }
        return submissions.run(visitor, form, "Ändrade räkenskapsår", () -> page(number, null, form, visitor), tx -> {
            FiscalYear opened = FiscalYearSql.open(tx, clock, number);
            int version = form.version() == 0 ? 1 : form.version();
            if (FiscalYearSql.change(tx, opened.id(), equity == null ? null : equity.ore(), version) == 0) {
                throw stale(tx, number, equity);
            }
            footnotes.forEach((measure, footnote) -> ColumnFootnoteSql.set(tx, clock, opened.id(), measure, footnote));
            return Redirect.to("/ekonomi?ar=" + number)
                    .saying("Räkenskapsåret " + number + " är sparat.")
                    .undoable(tx.actId());
        });
    }

    private static Problems.Stale stale(Write tx, int year, @Nullable Money mine) {
        Long theirs = FiscalYearSql.find(tx, year).orElseThrow().openingEquityOre();
        return new Problems.Stale(
                "/ekonomi/ar/" + year,
                List.of(new Problems.Difference(
                        "Ingående eget kapital",
                        mine == null ? "" : mine.print(),
                        theirs == null ? "" : BudgetRowForm.typed(theirs))));
    }

    private static int number(String year) {
        if (!Years.isYear(year)) {
            throw new Problems.NotFound();
        }
        return Integer.parseInt(year);
    }

    private static Form opened(FiscalYear year, Map<Measure, String> footnotes) {
        Map<String, Object> content = new LinkedHashMap<>();
        Long equity = year.openingEquityOre();
        content.put("ingaende", equity == null ? "" : BudgetRowForm.typed(equity));
        footnotes.forEach((measure, footnote) -> content.put(measure.column(), footnote));
        return Form.opened(year.version(), content);
    }

    private static Page page(int year, @Nullable UUID id, Form form, Visitor visitor) {
        return Page.of("accounting/budget/year", new YearPage(year, id, form, Years.mayEdit(visitor)));
    }
}
