package se.samklang.accounting.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Money;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Submissions;
import se.samklang.web.Versions;
import se.samklang.web.Visitor;

/** Outcomes of a budget row: registered, changed, removed. */
@Controller
class OutcomeController {

    private static final Versions<OutcomeSql.Outcome> VERSIONS = Versions.<OutcomeSql.Outcome>none()
            .with("Belopp", outcome -> BudgetRowForm.typed(outcome.amountOre()))
            .with("Redovisat till och med", OutcomeSql.Outcome::coveredTo)
            .with("Fotnot", OutcomeSql.Outcome::footnote);

    private static final String OUTCOMES = BudgetRowController.LIST + "/{id}/utfall";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    OutcomeController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping(OUTCOMES)
    Answer open(Visitor visitor, @PathVariable UUID id, Listing listing) {
        LocalDate per = SwedishDate.read(listing.filter("per")).orNull();
        return database.read(visitor.scope(), tx -> {
            Form form = per == null
                    ? Form.blank()
                    : OutcomeSql.find(tx, id, per)
                            .map(OutcomeController::opened)
                            .orElseGet(Form::blank);
            return AmountForms.page(tx, "outcome", id, form);
        });
    }

    @PostMapping(OUTCOMES)
    Answer register(Visitor visitor, @PathVariable UUID id, Form form) {
        BudgetRow row = database.read(visitor.scope(), tx -> AmountForms.row(tx, id));
        form.only("per", "belopp", "redovisat_till", "fotnot");
        LocalDate per = AmountForms.per(form, row);
        Money amount = form.required("belopp", Money::read);
        LocalDate coveredTo = form.optional("redovisat_till", SwedishDate::read);
        String footnote = form.optionalLine("fotnot", 500);
        String fault = per == null || coveredTo == null ? null : OutcomeRules.coveredTo(per, coveredTo);
        if (fault != null) {
            form.refuse("redovisat_till", fault);
        }
        return submissions.run(visitor, form, "Registrerade utfall", again(visitor, id, form), tx -> {
            LocalDate day = Objects.requireNonNull(per);
            long ore = Objects.requireNonNull(amount).ore();
            OutcomeSql.Outcome mine = new OutcomeSql.Outcome(id, day, ore, coveredTo, footnote, form.version());
            AmountForms.guard(
                    form,
                    BudgetRowController.LIST + "/" + id + "/utfall",
                    OutcomeSql.find(tx, id, day).orElse(null),
                    OutcomeSql.Outcome::version,
                    mine,
                    VERSIONS);
            OutcomeSql.register(tx, clock, id, day, ore, coveredTo, footnote);
            return AmountForms.saved(id, "Utfallet per " + day + " är registrerat.", tx.actId());
        });
    }

    @PostMapping(OUTCOMES + "/{outcome}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, @PathVariable UUID outcome, Form form) {
        form.only();
        return submissions.run(visitor, form, "Raderade utfall", again(visitor, id, form), tx -> {
            if (OutcomeSql.remove(tx, id, outcome) == 0) {
                throw new Problems.NotFound();
            }
            return AmountForms.saved(id, "Utfallet är raderat.", tx.actId());
        });
    }

    private Supplier<Page> again(Visitor visitor, UUID id, Form form) {
        return () -> database.read(visitor.scope(), tx -> AmountForms.page(tx, "outcome", id, form));
    }

    private static Form opened(OutcomeSql.Outcome outcome) {
        return Form.opened(
                outcome.version(),
                Map.of(
                        "per",
                        outcome.perDate(),
                        "belopp",
                        BudgetRowForm.typed(outcome.amountOre()),
                        "redovisat_till",
                        outcome.coveredTo() == null ? "" : outcome.coveredTo(),
                        "fotnot",
                        outcome.footnote() == null ? "" : outcome.footnote()));
    }
}
