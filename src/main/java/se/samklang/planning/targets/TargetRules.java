package se.samklang.planning.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samklang.documents.MeasureOffer;
import se.samklang.documents.MeasureOffer.Cut;
import se.samklang.documents.MeasureOffer.Unit;

/** What must hold within a measurable target. */
final class TargetRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private TargetRules() {}

    /** Swedish reasons by field; empty where everything holds. */
    static Map<String, String> faults(Target target, @Nullable MeasureOffer offer) {
        Map<String, String> faults = new LinkedHashMap<>();
        limits(target, faults);
        window(target, faults);
        if (offer == null) {
            if (target.source() == null) {
                faults.put("kalla", "Skriv varifrån värdet ska hämtas, eller välj ett mått som programmet räknar.");
            }
        } else {
            cuts(target, offer.cuts(), faults);
            if (offer.unit() == Unit.PERCENT && offer.cuts().contains(Cut.BASE)) {
                share(target, faults);
            }
        }
        return faults;
    }

    private static void limits(Target target, Map<String, String> faults) {
        BigDecimal lowest = target.lowest();
        BigDecimal highest = target.highest();
        BigDecimal partly = target.partly();
        if (lowest == null && highest == null) {
            faults.put("lagst", "Skriv minst en gräns: det lägsta värdet, det högsta, eller båda.");
        } else if (lowest != null && highest != null && lowest.compareTo(highest) > 0) {
            faults.put("hogst", "Intervallet är upp och ner: det högsta värdet ska vara minst det lägsta.");
        } else if (partly != null && lowest != null && partly.compareTo(lowest) >= 0) {
            faults.put("delvis", "Gränsen för delvis uppfyllt ska ligga under det lägsta värdet.");
        } else if (partly != null && lowest == null && highest != null && partly.compareTo(highest) <= 0) {
            faults.put("delvis", "Gränsen för delvis uppfyllt ska ligga över det högsta värdet.");
        }
    }

    private static void window(Target target, Map<String, String> faults) {
        LocalDate from = target.fromDate();
        LocalDate to = target.toDate();
        if ((from == null) != (to == null)) {
            faults.put(
                    from == null ? "fran" : "till",
                    "Skriv både första och sista dagen, eller lämna båda tomma så gäller det år som bedöms.");
        } else if (from != null && to != null && to.isBefore(from)) {
            faults.put("till", "Periodens sista dag kan inte vara före den första, " + from + ".");
        }
    }

    /** A share is of what it is a part of; a change of one may be any. */
    private static void share(Target target, Map<String, String> faults) {
        BigDecimal lowest = target.lowest();
        BigDecimal highest = target.highest();
        if (target.basis() == Target.Basis.LEVEL && lowest != null && lowest.compareTo(WHOLE) > 0) {
            faults.put("lagst", "En andel kan inte vara mer än 100 %.");
        } else if (target.basis() == Target.Basis.LEVEL && highest != null && highest.signum() < 0) {
            faults.put("hogst", "En andel kan inte vara mindre än 0 %.");
        }
    }

    private static void cuts(Target target, Set<Cut> cuts, Map<String, String> faults) {
        if (target.denominator() != null && !cuts.contains(Cut.BASE)) {
            faults.put("namnare", "Måttet är ingen andel av deltaganden. Lämna fältet tomt.");
        }
        if (target.withinMonths() != null && !cuts.contains(Cut.WITHIN)) {
            faults.put("inom", "Måttet räknas inte från en start. Lämna fältet tomt.");
        }
        if (target.eachSex() && !cuts.contains(Cut.SEX)) {
            faults.put("kon", "Måttet skiljer inte på kvinnor och män. Ta bort krysset.");
        }
    }
}
