package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Versions;

/** What registering an outcome and registering a forecast have in common. */
final class AmountForms {

    private static final Map<String, String> FORECAST_METHODS = ForecastMethod.choices();

    private AmountForms() {}

    /** @param known true where the amount of a registered day is changed */
    record AmountPage(BudgetRowLine row, Form form, boolean known, Map<String, String> methods) {}

    static Page page(Read tx, String template, UUID rowId, Form form) {
        return Page.of(
                "accounting/budget/" + template,
                new AmountPage(BudgetRowLine.of(row(tx, rowId)), form, form.version() > 0, FORECAST_METHODS));
    }

    static BudgetRow row(Read tx, UUID id) {
        return BudgetRowSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    /** The day the amount is for, within the row's year. */
    static @Nullable LocalDate per(Form form, BudgetRow row) {
        LocalDate per = form.required("per", SwedishDate::read);
        String fault = per == null ? null : OutcomeRules.ofYear(row.year(), per);
        if (fault != null) {
            form.refuse("per", fault);
        }
        return per;
    }

    /**
     * A day that is registered is changed from where it stands, and only at the version it was opened.
     *
     * @param known what is registered for the day, null where nothing is
     * @param mine what the form says instead
     */
    static <T> void guard(
            Form form, String path, @Nullable T known, ToIntFunction<T> version, T mine, Versions<T> versions) {
        if (known == null || version.applyAsInt(known) == form.version()) {
            return;
        }
        if (form.version() == 0) {
            throw new Problems.FieldRefused(
                    "per", "Dagen är redan registrerad för raden. Öppna den från raden för att ändra beloppet.");
        }
        throw versions.stale(path + "?per=" + form.value("per"), mine, known);
    }

    static Redirect saved(UUID rowId, String sentence, UUID act) {
        return Redirect.to(BudgetRowController.LIST + "/" + rowId)
                .saying(sentence)
                .undoable(act);
    }
}
