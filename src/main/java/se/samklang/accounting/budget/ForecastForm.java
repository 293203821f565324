package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.database.Read;
import se.samklang.web.Form;
import se.samklang.web.Problems;

/**
 * A row's forecast as it is typed: an amount of one's own, or a method whose proposal is taken where no amount is given.
 *
 * @param amountOre null where the proposal is taken
 */
record ForecastForm(
        ForecastMethod method,
        @Nullable Long amountOre,
        @Nullable Long commitmentOre,
        @Nullable String comment,
        @Nullable String changeComment) {

    static ForecastForm read(Form form) {
        String chosen = form.optionalChoice("metod", ForecastMethod.choices());
        ForecastMethod method = chosen == null ? ForecastMethod.MANUAL : ForecastMethod.valueOf(chosen);
        Money amount = method == ForecastMethod.MANUAL
                ? form.required("belopp", BudgetRowForm::unsigned)
                : form.optional("belopp", BudgetRowForm::unsigned);
        Money commitment = method == ForecastMethod.COMMITMENTS
                ? form.required("ataganden", BudgetRowForm::unsigned)
                : form.optional("ataganden", BudgetRowForm::unsigned);
        return new ForecastForm(
                method,
                amount == null ? null : amount.ore(),
                commitment == null ? null : commitment.ore(),
                form.optionalLine("kommentar", 500),
                form.optionalLine("forandring", 500));
    }

    /** What is registered; an amount given is kept beside what the method proposed. */
    ForecastSql.Reached reached(Read tx, BudgetRow row, LocalDate day) {
        Long proposal = method == ForecastMethod.MANUAL
                ? null
                : new ForecastProposals(tx, day).of(row.id(), method, commitmentOre);
        Long amount = amountOre == null ? proposal : amountOre;
        if (amount == null) {
            throw new Problems.FieldRefused(
                    "belopp",
                    "Raden har inget utfall att räkna på per dagen. Skriv beloppet själv, eller registrera utfallet först.");
        }
        explained(tx, row, day, amount);
        return new ForecastSql.Reached(amount, method, proposal, commitmentOre, comment, changeComment);
    }

    static Form opened(ForecastSql.Forecast forecast) {
        Long commitment = forecast.commitmentOre();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("per", forecast.perDate());
        content.put("metod", forecast.method().name());
        content.put("belopp", BudgetRowForm.typed(forecast.amountOre()));
        content.put("ataganden", commitment == null ? "" : BudgetRowForm.typed(commitment));
        content.put("kommentar", text(forecast.comment()));
        content.put("forandring", text(forecast.changeComment()));
        return Form.opened(forecast.version(), content);
    }

    static ForecastSql.Forecast mine(UUID id, LocalDate day, ForecastSql.Reached reached, Form form) {
        return new ForecastSql.Forecast(
                id,
                day,
                reached.amountOre(),
                reached.method(),
                reached.commitmentOre(),
                reached.comment(),
                reached.changeComment(),
                form.version());
    }

    private void explained(Read tx, BudgetRow row, LocalDate day, long amount) {
        FollowUpLimit limit = FollowUpLimitSql.at(tx, day);
        if (comment == null && limit.mustBeExplained(row.budgetOre(), amount)) {
            throw new Problems.FieldRefused(
                    "kommentar",
                    "Prognosen avviker " + FollowUpLimitLine.of(limit).deviation() + " från budgeten. Skriv varför.");
        }
        List<ForecastSql.Forecast> earlier = ForecastSql.ofRow(tx, row.id()).stream()
                .filter(each -> each.perDate().isBefore(day))
                .toList();
        if (changeComment == null
                && !earlier.isEmpty()
                && limit.mustBeExplained(earlier.getFirst().amountOre(), amount)) {
            throw new Problems.FieldRefused(
                    "forandring",
                    "Prognosen har ändrats " + FollowUpLimitLine.of(limit).deviation() + " sedan den per "
                            + earlier.getFirst().perDate() + ". Skriv vad som har hänt.");
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
