package se.samklang.accounting.accruals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samklang.accounting.Kronor;
import se.samklang.base.Money;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;
import se.samklang.web.Form;
import se.samklang.web.Versions;

/** A recurring cost as it is typed. */
final class RecurringCostForm {

    static final Versions<RecurringCost.Content> VERSIONS = Versions.<RecurringCost.Content>none()
            .with("Namn", RecurringCost.Content::label)
            .with("Slag", content -> content.kind().label())
            .with("Motpart", RecurringCost.Content::counterparty)
            .with("Insats", RecurringCost.Content::insatsName)
            .with("Återkommer", content -> content.recurrence().label())
            .with("Konton", content -> content.place().printed())
            .with("Skuldkonto", content -> content.place().debtAccount())
            .with("Belopp bestäms av", content -> content.amount().rule().label())
            .with("Belopp", content -> Kronor.typed(content.amount().ore()))
            .with("Budgetrad", content -> content.amount().budgetLabel())
            .with("Andel i procent", content -> percent(content.amount().percent()))
            .with("Från", RecurringCost.Content::from)
            .with("Till", RecurringCost.Content::to);

    private static final String[] FIELDS = {
        "namn",
        "slag",
        "motpart",
        "insats",
        "aterkommer",
        "konto",
        "till_konto",
        "dimension",
        "objekt",
        "skuldkonto",
        "regel",
        "belopp",
        "budgetrad",
        "del_av",
        "andel",
        "fran",
        "till"
    };
    private static final Pattern CODE = Pattern.compile("[^\\s:|,–-]{1,20}");
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1000);

    private RecurringCostForm() {}

    /** Meaningful only while the form is valid. */
    static RecurringCost.Content read(Form form, Map<String, String> bases) {
        form.only(FIELDS);
        String label = form.line("namn", 200);
        String kind = form.choice("slag", CostKind.choices());
        String insats = form.optionalLine("insats", 200);
        if (kind.equals("INSATS") && insats == null) {
            form.refuse("insats", "Ange vilken insats kostnaden gäller.");
        }
        String recurrence = form.choice("aterkommer", Recurrence.choices());
        RecurringCost.Place place = place(form);
        RecurringCost.Amount amount = amount(form, bases);
        LocalDate from = form.required("fran", SwedishDate::read);
        LocalDate to = form.optional("till", SwedishDate::read);
        if (from != null && to != null && to.isBefore(from)) {
            form.refuse("till", "Den sista dagen är före den första.");
        }
        return new RecurringCost.Content(
                label,
                kind.isEmpty() ? CostKind.OTHER : CostKind.valueOf(kind),
                form.optionalLine("motpart", 200),
                insats,
                recurrence.isEmpty() ? Recurrence.YEAR : Recurrence.valueOf(recurrence),
                place,
                amount,
                Objects.requireNonNullElse(from, LocalDate.EPOCH),
                to);
    }

    static Form opened(RecurringCost cost) {
        RecurringCost.Content content = cost.content();
        RecurringCost.Place place = content.place();
        RecurringCost.Amount amount = content.amount();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("namn", content.label());
        values.put("slag", content.kind().name());
        values.put("motpart", text(content.counterparty()));
        values.put("insats", text(content.insatsName()));
        values.put("aterkommer", content.recurrence().name());
        values.put("konto", place.fromAccount());
        values.put("till_konto", place.toAccount().equals(place.fromAccount()) ? "" : place.toAccount());
        values.put("dimension", text(place.dimension()));
        values.put("objekt", text(place.object()));
        values.put("skuldkonto", place.debtAccount());
        values.put("regel", amount.rule().name());
        values.put("belopp", Kronor.typed(amount.ore()));
        values.put("budgetrad", text(amount.budgetLabel()));
        values.put("del_av", text(amount.base()));
        values.put("andel", percent(amount.percent()));
        values.put("fran", content.from());
        values.put("till", text(content.to()));
        return Form.opened(cost.version(), values);
    }

    /** The costs a share can be taken of: not itself a share, and not the one with the id. */
    static Map<String, String> bases(List<RecurringCost> costs, @Nullable UUID id) {
        return costs.stream()
                .filter(cost -> !cost.id().equals(id) && cost.content().amount().rule() != AmountRule.SHARE)
                .collect(Collectors.toMap(
                        cost -> cost.id().toString(),
                        cost -> cost.content().label(),
                        (one, two) -> one,
                        LinkedHashMap::new));
    }

    /** A number of an account, a dimension or an object. */
    static Parsed<String> code(String typed) {
        return CODE.matcher(typed).matches()
                ? Parsed.of(typed)
                : Parsed.unreadable(
                        "Skriv numret som det står i bokföringen, utan mellanslag och streck, till exempel 4010.");
    }

    /** A percentage over 0, at most 1 000. */
    static Parsed<BigDecimal> share(String typed) {
        Parsed<BigDecimal> number = SwedishNumber.read(typed);
        BigDecimal percent = number.orNull();
        return percent == null || (percent.signum() > 0 && percent.compareTo(MOST_PERCENT) <= 0)
                ? number
                : Parsed.unreadable("Skriv andelen i procent, större än 0 och högst 1 000, till exempel 31,42.");
    }

    static String percent(@Nullable BigDecimal percent) {
        return percent == null
                ? ""
                : SwedishNumber.print(
                        percent, Math.max(0, percent.stripTrailingZeros().scale()));
    }

    private static RecurringCost.Place place(Form form) {
        String from = form.required("konto", RecurringCostForm::code);
        String to = form.optional("till_konto", RecurringCostForm::code);
        String dimension = form.optional("dimension", RecurringCostForm::code);
        String object = form.optional("objekt", RecurringCostForm::code);
        String debt = form.required("skuldkonto", RecurringCostForm::code);
        if (from != null && to != null && to.compareTo(from) < 0) {
            form.refuse("till_konto", "Det sista kontot är före det första.");
        }
        if (object != null && dimension == null) {
            form.refuse("dimension", "Ange vilken dimension objektet hör till, till exempel 6 för projekt.");
        }
        String first = Objects.requireNonNullElse(from, "");
        return new RecurringCost.Place(
                first, Objects.requireNonNullElse(to, first), dimension, object, Objects.requireNonNullElse(debt, ""));
    }

    /** What another rule would have needed is left out. */
    private static RecurringCost.Amount amount(Form form, Map<String, String> bases) {
        String rule = form.choice("regel", AmountRule.choices());
        return switch (rule.isEmpty() ? AmountRule.LAST_PERIOD : AmountRule.valueOf(rule)) {
            case FIXED -> {
                Money amount = form.required("belopp", Kronor::positive);
                yield new RecurringCost.Amount(AmountRule.FIXED, amount == null ? 0 : amount.ore(), null, null, null);
            }
            case LAST_PERIOD -> new RecurringCost.Amount(AmountRule.LAST_PERIOD, null, null, null, null);
            case BUDGET_ROW ->
                new RecurringCost.Amount(AmountRule.BUDGET_ROW, null, form.line("budgetrad", 200), null, null);
            case SHARE -> {
                String base = form.choice("del_av", bases);
                BigDecimal percent = form.required("andel", RecurringCostForm::share);
                yield new RecurringCost.Amount(
                        AmountRule.SHARE, null, null, base.isEmpty() ? null : UUID.fromString(base), percent);
            }
        };
    }

    private static Object text(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
