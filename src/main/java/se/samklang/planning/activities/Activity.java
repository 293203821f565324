package se.samklang.planning.activities;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishNumber;

/**
 * Something that was done, as it is told: what stands in the register of courses or meetings comes from there.
 *
 * @param quantity how many times it was done, 1 and up
 * @param participantCount persons who took part, null where not counted
 * @param costOre what it cost, null where not known
 * @param decisionId the decision of the register that shows it, null for none
 * @param body more about it, Markdown, possibly empty
 */
public record Activity(
        UUID id,
        ActivityKind kind,
        String title,
        LocalDate fromDate,
        @Nullable LocalDate toDate,
        int quantity,
        @Nullable String organiser,
        @Nullable Integer participantCount,
        @Nullable Long costOre,
        String body,
        @Nullable UUID insatsId,
        @Nullable UUID courseId,
        @Nullable UUID meetingId,
        @Nullable UUID decisionId,
        int version) {

    /** {@code 3 st grundutbildningar}, or the title alone for something done once. */
    public String label() {
        return quantity == 1 ? title : quantity + "\u00a0st " + title;
    }

    /** Whole years, from that of its first day to that of its last, at most ten. */
    Period years() {
        int first = fromDate.getYear();
        int last = toDate == null ? first : Math.min(toDate.getYear(), first + 9);
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** The day, or the first and the last. */
    public String days() {
        return toDate == null || toDate.equals(fromDate)
                ? SwedishDate.print(fromDate)
                : new Period(fromDate, toDate).printed();
    }

    /** How many took part, empty where not known. */
    public String participants() {
        return participantCount == null ? "" : SwedishNumber.print(participantCount);
    }

    /** In kronor, empty where not known. */
    public String cost() {
        return costOre == null ? "" : new Money(costOre).print() + "\u00a0kr";
    }

    /** The record it is read from, null where it stands here alone. */
    public @Nullable String recordPath() {
        return courseId != null ? "/utbildningar/" + courseId : meetingId != null ? "/moten/" + meetingId : null;
    }
}
