package se.samklang.planning.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.documents.MeasureOffer.Unit;

/** What must hold within a typed result. */
final class ValueRules {

    private ValueRules() {}

    /** Swedish reasons by field; empty where everything holds. */
    static Map<String, String> faults(
            Unit unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal value) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (from != null && to != null && to.isBefore(from)) {
            faults.put("till", "Sista dagen kan inte vara före den första, " + from + ".");
        }
        if ((numerator == null) != (denominator == null)) {
            faults.put(
                    numerator == null ? "taljare" : "namnare",
                    "Skriv både hur många det blev och hur många de var av, eller bara värdet.");
        } else if (numerator != null && denominator != null && (numerator.signum() < 0 || denominator.signum() < 0)) {
            faults.put("taljare", "Antalen kan inte vara negativa.");
        } else if (unit == Unit.PERCENT
                && numerator != null
                && denominator != null
                && denominator.signum() > 0
                && numerator.compareTo(denominator) > 0) {
            faults.put("taljare", "Det kan inte vara fler än de var av. Byt plats på talen eller rätta ett av dem.");
        } else if ((numerator == null) == (value == null)) {
            faults.put("varde", "Skriv antingen antalen eller värdet, inte båda och inte inget av dem.");
        }
        return faults;
    }
}
