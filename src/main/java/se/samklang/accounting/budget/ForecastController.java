package se.samklang.accounting.budget;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

/** Forecasts of a budget row: registered, changed, removed. Those of earlier days stay. */
@Controller
class ForecastController {

    private static final Versions<ForecastSql.Forecast> VERSIONS = Versions.<ForecastSql.Forecast>none()
            .with("Belopp", forecast -> BudgetRowForm.typed(forecast.amountOre()))
            .with("Metod", forecast -> forecast.method().label())
            .with("Kommentar", ForecastSql.Forecast::comment)
            .with("Förklaring av ändringen", ForecastSql.Forecast::changeComment);

    private static final String FORECASTS = BudgetRowController.LIST + "/{id}/prognos";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    ForecastController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    @GetMapping(FORECASTS)
    Answer open(Visitor visitor, @PathVariable UUID id, Listing listing) {
        LocalDate per = SwedishDate.read(listing.filter("per")).orNull();
        return database.read(visitor.scope(), tx -> {
            Form form = per == null
                    ? Form.blank()
                    : ForecastSql.find(tx, id, per).map(ForecastForm::opened).orElseGet(Form::blank);
            return AmountForms.page(tx, "forecast", id, form);
        });
    }

    @PostMapping(FORECASTS)
    Answer register(Visitor visitor, @PathVariable UUID id, Form form) {
        BudgetRow row = database.read(visitor.scope(), tx -> AmountForms.row(tx, id));
        form.only("per", "metod", "ataganden", "belopp", "kommentar", "forandring");
        LocalDate per = AmountForms.per(form, row);
        ForecastForm sent = ForecastForm.read(form);
        return submissions.run(visitor, form, "Registrerade prognos", again(visitor, id, form), tx -> {
            LocalDate day = Objects.requireNonNull(per);
            ForecastRules.mayChange(tx, day);
            ForecastSql.Reached reached = sent.reached(tx, row, day);
            AmountForms.guard(
                    form,
                    BudgetRowController.LIST + "/" + id + "/prognos",
                    ForecastSql.find(tx, id, day).orElse(null),
                    ForecastSql.Forecast::version,
                    ForecastForm.mine(id, day, reached, form),
                    VERSIONS);
            ForecastSql.register(tx, clock, id, day, reached);
            return AmountForms.saved(id, "Prognosen per " + day + " är registrerad.", tx.actId());
        });
    }

    @PostMapping(FORECASTS + "/{forecast}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, @PathVariable UUID forecast, Form form) {
        form.only();
        return submissions.run(visitor, form, "Raderade prognos", again(visitor, id, form), tx -> {
            ForecastSql.ofRow(tx, id).stream()
                    .filter(each -> each.id().equals(forecast))
                    .forEach(each -> ForecastRules.mayChange(tx, each.perDate()));
            if (ForecastSql.remove(tx, id, forecast) == 0) {
                throw new Problems.NotFound();
            }
            return AmountForms.saved(id, "Prognosen är raderad.", tx.actId());
        });
    }

    private Supplier<Page> again(Visitor visitor, UUID id, Form form) {
        return () -> database.read(visitor.scope(), tx -> AmountForms.page(tx, "forecast", id, form));
    }
}
