package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.samklang.accounting.Apportionment;

/** By how many instalments a member's contribution is invoiced over the year. */
enum InvoicePlan {
    YEAR(1, "En gång om året", "ar"),
    HALF_YEAR(2, "Två gånger om året", "halvar"),
    QUARTER(4, "Varje kvartal", "kvartal"),
    MONTH(12, "Varje månad", "manad");

    private static final int MONTHS = 12;

    private final int instalments;
    private final String label;
    private final String code;

    InvoicePlan(int instalments, String label, String code) {
        this.instalments = instalments;
        this.label = label;
        this.code = code;
    }

    /** @param amount in the unit of the contribution */
    record Due(LocalDate date, long amount) {}

    String label() {
        return label;
    }

    /** As files have it. */
    String code() {
        return code;
    }

    /**
     * Equal instalments that together are the contribution, each due on the last day of its period's first month. The
     * earlier ones carry what is not evenly divisible.
     *
     * @param contribution öre, or kronor where whole kronor are to be invoiced; 0 or more
     */
    List<Due> of(int year, long contribution) {
        List<Long> parts = Apportionment.by(contribution, Collections.nCopies(instalments, 1L));
        return IntStream.range(0, instalments)
                .mapToObj(place -> new Due(due(year, place), parts.get(place)))
                .toList();
    }

    static Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (InvoicePlan plan : values()) {
            choices.put(plan.name(), plan.label);
        }
        return choices;
    }

    private LocalDate due(int year, int place) {
        return LocalDate.of(year, 1 + place * (MONTHS / instalments), 1)
                .plusMonths(1)
                .minusDays(1);
    }
}
