package se.samklang.accounting.accruals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.Parsed;
import se.samklang.database.Read;
import se.samklang.exchange.ImportRow;

/**
 * A recurring cost as a row of a file has it.
 *
 * @param base name of the cost it is a share of, which may stand in the same file; null where it is none
 */
record CostRow(
        ImportRow row,
        RecurringCost.Content content,
        @Nullable String base) {

    private static final Map<String, String> KINDS = codes(CostKind.values(), CostKind::code, CostKind::label);
    private static final Map<String, String> RECURRENCES =
            codes(Recurrence.values(), Recurrence::code, Recurrence::label);
    private static final Map<String, String> RULES = codes(AmountRule.values(), AmountRule::code, AmountRule::label);

    /** Null where something in the row does not hold, which has been reported. */
    static @Nullable CostRow read(ImportRow row) {
        String label = row.text("namn", 200);
        String kind = row.code("slag", KINDS);
        String insats = row.text("insats", 200);
        String recurrence = row.code("aterkommer", RECURRENCES);
        RecurringCost.Place place = place(row);
        RecurringCost.Amount amount = amount(row);
        LocalDate from = row.date("fran");
        LocalDate to = row.date("till");
        if ("insats".equals(kind) && insats == null) {
            row.fault("insats", "INSATS_SAKNAS", "Ange vilken insats kostnaden gäller.");
            return null;
        }
        if (from != null && to != null && to.isBefore(from)) {
            row.fault("till", "OMVAND_PERIOD", "Den sista dagen är före den första.");
            return null;
        }
        if (label == null || kind == null || recurrence == null || place == null || amount == null || from == null) {
            return null;
        }
        RecurringCost.Content content = new RecurringCost.Content(
                label,
                one(CostKind.values(), CostKind::code, kind),
                row.text("motpart", 200),
                insats,
                one(Recurrence.values(), Recurrence::code, recurrence),
                place,
                amount,
                from,
                to);
        return new CostRow(row, content, amount.rule() == AmountRule.SHARE ? row.text("del_av", 200) : null);
    }

    /** The name as names are compared. */
    static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    String key() {
        return key(content.label());
    }

    boolean isShare() {
        return content.amount().rule() == AmountRule.SHARE;
    }

    /** The cost with the id of the one it is a share of. */
    RecurringCost.Content content(@Nullable UUID baseId) {
        RecurringCost.Amount amount = content.amount();
        return new RecurringCost.Content(
                content.label(),
                content.kind(),
                content.counterparty(),
                content.insatsName(),
                content.recurrence(),
                content.place(),
                new RecurringCost.Amount(amount.rule(), amount.ore(), amount.budgetLabel(), baseId, amount.percent()),
                content.from(),
                content.to());
    }

    /** Holds the row against the register and the rest of the file. */
    void check(Read tx, Map<String, RecurringCost> known, List<CostRow> file) {
        RecurringCost own = known.get(key());
        if (own != null && own.content().recurrence() != content.recurrence() && AccrualSql.isAnswered(tx, own.id())) {
            row.fault(
                    "aterkommer",
                    "HAR_SVAR",
                    "Kostnaden har svar i bokslut för perioder av annan längd. Avsluta den och registrera en ny.");
        }
        if (isShare() && base != null && !isBase(key(base), known, file)) {
            row.fault(
                    "del_av",
                    "OKAND_KOSTNAD",
                    "Här ska stå namnet på en annan återkommande kostnad, som inte själv är en andel.");
        }
    }

    private boolean isBase(String wanted, Map<String, RecurringCost> known, List<CostRow> file) {
        CostRow inFile = file.stream()
                .filter(each -> each.key().equals(wanted))
                .findFirst()
                .orElse(null);
        RecurringCost stored = known.get(wanted);
        return !wanted.equals(key())
                && (inFile == null
                        ? stored != null && stored.content().amount().rule() != AmountRule.SHARE
                        : !inFile.isShare());
    }

    private static RecurringCost.@Nullable Place place(ImportRow row) {
        String from = code(row, "konto");
        String to = code(row, "till_konto");
        String dimension = code(row, "dimension");
        String object = code(row, "objekt");
        String debt = code(row, "skuldkonto");
        if (from == null || debt == null) {
            return null;
        }
        if (to != null && to.compareTo(from) < 0) {
            row.fault("till_konto", "OMVANT_INTERVALL", "Det sista kontot är före det första.");
            return null;
        }
        if (object != null && dimension == null) {
            row.fault("dimension", "DIMENSION_SAKNAS", "Ange vilken dimension objektet hör till.");
            return null;
        }
        return new RecurringCost.Place(from, Objects.requireNonNullElse(to, from), dimension, object, debt);
    }

    private static @Nullable String code(ImportRow row, String column) {
        String typed = row.text(column, 40);
        Parsed<String> code = typed == null ? null : RecurringCostForm.code(typed);
        if (code != null && !code.isValue()) {
            row.fault(column, "OLASLIGT", String.valueOf(code.reason()));
        }
        return code == null ? null : code.orNull();
    }

    private static RecurringCost.@Nullable Amount amount(ImportRow row) {
        String rule = row.code("regel", RULES);
        if (rule == null) {
            return null;
        }
        Money money = row.money("belopp");
        BigDecimal percent = row.number("andel");
        String budget = row.text("budgetrad", 200);
        return switch (one(AmountRule.values(), AmountRule::code, rule)) {
            case LAST_PERIOD -> new RecurringCost.Amount(AmountRule.LAST_PERIOD, null, null, null, null);
            case FIXED ->
                money == null || money.ore() <= 0
                        ? missing(row, "belopp", "Beloppet ska vara större än 0 när regeln är belopp.")
                        : new RecurringCost.Amount(AmountRule.FIXED, money.ore(), null, null, null);
            case BUDGET_ROW ->
                budget == null
                        ? missing(row, "budgetrad", "Ange budgetradens namn när regeln är budgetrad.")
                        : new RecurringCost.Amount(AmountRule.BUDGET_ROW, null, budget, null, null);
            case SHARE ->
                percent == null
                                || !row.has("del_av")
                                || !RecurringCostForm.share(percent.toPlainString())
                                        .isValue()
                        ? missing(
                                row,
                                percent == null ? "andel" : "del_av",
                                "Ange både vilken kostnad den är en andel av och andelen i procent, större än 0 och"
                                        + " högst 1 000.")
                        : new RecurringCost.Amount(AmountRule.SHARE, null, null, null, percent);
        };
    }

    private static RecurringCost.@Nullable Amount missing(ImportRow row, String column, String message) {
        row.fault(column, "BELOPP_SAKNAS", message);
        return null;
    }

    private static <T> T one(T[] values, Function<T, String> code, String wanted) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Map<String, String> codes(T[] values, Function<T, String> code, Function<T, String> label) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (T value : values) {
            codes.put(code.apply(value), label.apply(value));
        }
        return codes;
    }
}
