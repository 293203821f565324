package se.samklang.documents;

import java.time.LocalDate;
import java.util.Optional;
import se.samklang.base.SwedishDate;

/** What comes first has the earlier date: a decision before the plan that follows from it, a notice before the meeting. */
final class DateOrder {

    private DateOrder() {}

    /**
     * A finding {@code datum-i-fel-ordning} where the first day is after the second; the same day is in order.
     *
     * @param where the place in the document
     * @param first and {@code second} what happened, as a Swedish noun in definite form ("beslutet", "planen")
     */
    static Optional<Finding> check(String where, String first, LocalDate firstDay, String second, LocalDate secondDay) {
        if (!firstDay.isAfter(secondDay)) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                "datum-i-fel-ordning",
                Finding.Severity.FEL,
                where,
                "Datumet för " + first + " (" + SwedishDate.print(firstDay) + ") ligger efter datumet för " + second
                        + " (" + SwedishDate.print(secondDay) + ").",
                SwedishDate.print(firstDay),
                null));
    }
}
