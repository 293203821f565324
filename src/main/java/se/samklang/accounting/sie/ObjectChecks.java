package se.samklang.accounting.sie;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.samklang.accounting.sie.SieRecord.ObjectReference;

/** Whether the objects that amounts point to are declared. */
final class ObjectChecks {
    /** Customers, suppliers and invoices are named by number only (SIE 4B § 8.2). */
    private static final Set<String> NAMELESS = Set.of("8", "9", "10");

    private final FindingList findings;
    private final Map<ObjectReference, Place> used = new HashMap<>();
    private long textBytes;

    ObjectChecks(FindingList findings) {
        this.findings = findings;
    }

    void use(ObjectReference object, Place place) {
        if (!used.containsKey(object)) {
            textBytes += object.dimension().length() + object.object().length();
            used.put(object, place.marked());
        }
    }

    /** How much of the file is remembered here. */
    long textBytes() {
        return textBytes;
    }

    int size() {
        return used.size();
    }

    /** A file of vouchers to be booked need not declare what the receiver knows. */
    void finish(SieChart chart, SieType type) {
        boolean isEntry = type == SieType.TYPE_4I || type == SieType.SIE_5_ENTRY;
        if (isEntry && chart.objectNames().isEmpty()) {
            return;
        }
        used.forEach((object, place) -> {
            if (!chart.objectNames().containsKey(object) && !NAMELESS.contains(object.dimension())) {
                findings.add(
                        SieCheck.OBJECT_UNDECLARED,
                        place,
                        "Objektet " + SieFinding.shown(object.object()) + " i dimension "
                                + SieFinding.shown(object.dimension())
                                + " används men har ingen post #OBJEKT. Det får inget namn.");
            }
        });
    }
}
