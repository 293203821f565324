package se.samklang.accounting.contributions;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import se.samklang.accounting.Apportionment;

/** By how many instalments a member's contribution is invoiced over the year. */
enum InvoicePlan {
    YEAR(1),
    HALF_YEAR(2),
    QUARTER(4),
    MONTH(12);

    private static final int MONTHS = 12;

    private final int instalments;

    InvoicePlan(int instalments) {
        this.instalments = instalments;
    }

    /** @param amount in the unit of the contribution */
    record Instalment(LocalDate due, long amount) {}

    /**
     * Equal instalments that together are the contribution, each due on the last day of its period's first month. The
     * earlier ones carry what is not evenly divisible.
     *
     * @param contribution öre, or kronor where whole kronor are to be invoiced; 0 or more
     */
    List<Instalment> of(int year, long contribution) {
        List<Long> parts = Apportionment.by(contribution, Collections.nCopies(instalments, 1L));
        return IntStream.range(0, instalments)
                .mapToObj(place -> new Instalment(due(year, place), parts.get(place)))
                .toList();
    }

    private LocalDate due(int year, int place) {
        return LocalDate.of(year, 1 + place * (MONTHS / instalments), 1)
                .plusMonths(1)
                .minusDays(1);
    }
}
