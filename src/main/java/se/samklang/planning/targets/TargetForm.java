package se.samklang.planning.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Parsed;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;
import se.samklang.documents.MeasureOffer;
import se.samklang.documents.MeasureOffer.Unit;
import se.samklang.documents.MeasureRequest.Base;
import se.samklang.web.Form;

/** Reads a measurable target as somebody typed it, and opens one to be changed. */
final class TargetForm {

    static final String TOO_EXACT = "Talet ska ha högst tolv siffror och fyra decimaler.";

    static final Map<String, String> BASES = new LinkedHashMap<>();
    static final Map<String, String> UNITS = new LinkedHashMap<>();
    static final Map<String, String> BASIS = new LinkedHashMap<>();

    static {
        for (Base base : Base.values()) {
            BASES.put(base.name(), "Av " + base.label());
        }
        for (Unit unit : Unit.values()) {
            UNITS.put(unit.name(), unit.label());
        }
        BASIS.put(Target.Basis.LEVEL.name(), "Värdet i perioden");
        BASIS.put(Target.Basis.CHANGE.name(), "Förändringen mot året före, i procent");
    }

    private TargetForm() {}

    /** Null where something does not hold; every fault is beside its field. */
    static @Nullable Target read(Form form, MeasureCatalogue measures, UUID id, UUID goal) {
        form.only(
                "rubrik", "matt", "enhet", "grund", "lagst", "hogst", "delvis", "namnare", "inom", "kon", "fran",
                "till", "kalla");
        MeasureOffer offer =
                measures.find(form.optionalChoice("matt", measures.choices())).orElse(null);
        String unit = offer != null ? offer.unit().name() : form.choice("enhet", UNITS);
        String basis = form.choice("grund", BASIS);
        String base = form.optionalChoice("namnare", BASES);
        Integer within = form.optional("inom", TargetForm::months);
        String source = form.optionalLine("kalla", 500);
        Target target = new Target(
                id,
                goal,
                0,
                form.line("rubrik", 500),
                offer == null ? null : offer.id(),
                unit.isEmpty() ? Unit.COUNT : Unit.valueOf(unit),
                basis.isEmpty() ? Target.Basis.LEVEL : Target.Basis.valueOf(basis),
                form.optional("lagst", TargetForm::number),
                form.optional("hogst", TargetForm::number),
                form.optional("delvis", TargetForm::number),
                base == null ? null : Base.valueOf(base),
                within,
                form.ticked("kon"),
                form.optional("fran", SwedishDate::read),
                form.optional("till", SwedishDate::read),
                offer == null ? source : null,
                form.version());
        if (form.isValid()) {
            TargetRules.faults(target, offer).forEach(form::refuse);
        }
        return form.isValid() ? target : null;
    }

    static Form opened(Target target) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rubrik", target.title());
        fields.put("matt", text(target.measure()));
        fields.put("enhet", target.unit().name());
        fields.put("grund", target.basis().name());
        fields.put("lagst", text(target.lowest()));
        fields.put("hogst", text(target.highest()));
        fields.put("delvis", text(target.partly()));
        fields.put(
                "namnare",
                target.denominator() == null ? "" : target.denominator().name());
        fields.put("inom", text(target.withinMonths()));
        fields.put("kon", target.eachSex() ? "ja" : "");
        fields.put("fran", text(target.fromDate()));
        fields.put("till", text(target.toDate()));
        fields.put("kalla", text(target.source()));
        return Form.opened(target.version(), fields);
    }

    static Parsed<BigDecimal> number(String typed) {
        String plain =
                typed.endsWith("%") ? typed.substring(0, typed.length() - 1).strip() : typed;
        Parsed<BigDecimal> read = SwedishNumber.read(plain);
        BigDecimal number = read.orNull();
        return number != null && !fits(number) ? Parsed.unreadable(TOO_EXACT) : read;
    }

    /** Whether the database keeps it as it is. */
    static boolean fits(BigDecimal number) {
        return number.precision() - number.scale() <= 12
                && number.stripTrailingZeros().scale() <= 4;
    }

    private static Parsed<Integer> months(String typed) {
        boolean whole = typed.matches("[0-9]{1,3}");
        int number = whole ? Integer.parseInt(typed) : 0;
        return number >= 1 && number <= 120
                ? Parsed.of(number)
                : Parsed.unreadable("Här ska stå ett helt antal månader från 1 till 120.");
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal number
                ? SwedishNumber.printExact(number)
                : value instanceof LocalDate date ? date.toString() : value == null ? "" : value.toString();
    }
}
