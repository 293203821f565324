package se.samklang.accounting.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.Parsed;
import se.samklang.database.Read;
import se.samklang.web.Form;
import se.samklang.web.Problems;

/**
 * What is typed of a row in a version.
 *
 * @param years öre of the year and the two plan years, null where nothing is said
 * @param months öre of the twelve months, where they are spread by hand
 */
record VersionRowForm(int year, List<@Nullable Long> years, String spread, List<Long> months) {

    static VersionRowForm read(Form form, BudgetVersion version) {
        List<String> fields = new ArrayList<>(List.of("ar0", "ar1", "ar2", "fordelning"));
        for (int month = 1; month <= MonthSpread.MONTHS; month++) {
            fields.add("manad" + month);
        }
        form.only(fields.toArray(String[]::new));
        Function<String, Parsed<Money>> reader = version.isWhole() ? BudgetRowForm::unsigned : Money::read;
        List<@Nullable Long> years = new ArrayList<>();
        for (int year = 0; year < 3; year++) {
            years.add(ore(form, "ar" + year, reader));
        }
        String spread = form.choice("fordelning", MonthSpread.CHOICES);
        List<Long> months = new ArrayList<>();
        for (int month = 1; month <= MonthSpread.MONTHS; month++) {
            Long ore = spread.equals(MonthSpread.OWN) ? ore(form, "manad" + month, Money::read) : null;
            months.add(ore == null ? 0 : ore);
        }
        Long whole = years.getFirst();
        long sum = months.stream().reduce(0L, Math::addExact);
        if (spread.equals(MonthSpread.OWN) && form.isValid() && (whole == null || whole != sum)) {
            form.refuse(
                    "ar0",
                    "Månaderna är tillsammans " + BudgetRowLine.printed(sum)
                            + ". Ändra beloppet för året eller månaderna så att de stämmer.");
        }
        return new VersionRowForm(version.year(), years, spread, months);
    }

    /** The amounts as they are stored: a month each where the year is spread, else one for the year. */
    List<BudgetAmountSql.Amount> amounts(Read tx, UUID rowId) {
        List<BudgetAmountSql.Amount> amounts = new ArrayList<>();
        Long whole = years.getFirst();
        if (whole != null) {
            amounts.addAll(ofYear(tx, rowId, whole));
        }
        for (int planYear = 1; planYear < years.size(); planYear++) {
            Long ore = years.get(planYear);
            if (ore != null) {
                amounts.add(new BudgetAmountSql.Amount(planYear, null, ore));
            }
        }
        return amounts;
    }

    private List<BudgetAmountSql.Amount> ofYear(Read tx, UUID rowId, long whole) {
        return switch (spread) {
            case MonthSpread.EVEN -> monthly(MonthSpread.even(whole));
            case MonthSpread.AS_LAST_YEAR -> monthly(asLastYear(tx, rowId, whole));
            case MonthSpread.OWN -> monthly(months);
            default -> List.of(new BudgetAmountSql.Amount(0, null, whole));
        };
    }

    private List<BudgetAmountSql.Amount> monthly(List<Long> parts) {
        List<BudgetAmountSql.Amount> amounts = new ArrayList<>();
        for (int month = 0; month < parts.size(); month++) {
            amounts.add(new BudgetAmountSql.Amount(0, LocalDate.of(year, month + 1, 1), parts.get(month)));
        }
        return amounts;
    }

    /** Months that were on the other side of zero the year before get nothing. */
    private static List<Long> asLastYear(Read tx, UUID rowId, long whole) {
        List<Long> weights = BookedMonthSql.theYearBefore(tx, AmountForms.row(tx, rowId)).stream()
                .map(ore -> Math.max(ore, 0))
                .toList();
        if (weights.stream().allMatch(weight -> weight == 0)) {
            throw new Problems.FieldRefused(
                    "fordelning",
                    "Året före har ingen huvudbok med belopp på en rad av samma namn. Välj en annan fördelning.");
        }
        return MonthSpread.by(whole, weights);
    }

    private static @Nullable Long ore(Form form, String field, Function<String, Parsed<Money>> reader) {
        Money amount = form.optional(field, reader);
        return amount == null ? null : amount.ore();
    }
}
