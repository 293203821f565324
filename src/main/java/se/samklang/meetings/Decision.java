package se.samklang.meetings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Money;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;

/**
 * One sentence the board or another body has decided. Others keep its id and ask for the rest: nothing of it is copied.
 *
 * @param section its paragraph, {@code SFV § 26}; empty until the minutes are made
 * @param meetingDate the day it was decided
 * @param meeting the meeting in words, {@code Styrelsemöte 27 maj 2024}
 * @param title heading of the item
 * @param sentence begins with "Att"
 * @param grantedOre what it grants, in öre; null where it grants no money
 * @param fromDate and {@code toDate} the time it grants money for; null where not told
 * @param verified whether the minutes that hold it are verified, so that it can no longer change
 */
public record Decision(
        UUID id,
        UUID meetingId,
        UUID itemId,
        String section,
        LocalDate meetingDate,
        String meeting,
        String title,
        String sentence,
        @Nullable Long grantedOre,
        @Nullable LocalDate fromDate,
        @Nullable LocalDate toDate,
        boolean verified) {

    /** What a sentence says and grants, as it is written. */
    public record Content(
            String sentence,
            @Nullable Long grantedOre,
            @Nullable LocalDate fromDate,
            @Nullable LocalDate toDate) {

        /** A sentence that grants nothing. */
        public static Content of(String sentence) {
            return new Content(sentence, null, null, null);
        }
    }

    /** The address of the decision's page. */
    public String path() {
        return "/beslut/" + id;
    }

    /** {@code SFV § 26, 27 maj 2024}, or the meeting where there is no paragraph yet. */
    public String label() {
        return section.isEmpty() ? meeting : section + ", " + SwedishDate.printLong(meetingDate);
    }

    /** {@code 60 000 kr}, or empty. */
    public String granted() {
        return granted(grantedOre);
    }

    /** {@code augusti–december 2024}, or empty. */
    public String period() {
        return period(fromDate, toDate);
    }

    /** {@code 60 000 kr}, with öre only where there are any; empty for none. */
    public static String granted(@Nullable Long ore) {
        if (ore == null) {
            return "";
        }
        Money money = new Money(ore);
        return (ore % 100 == 0 ? money.print() : money.printExact()) + "\u00a0kr";
    }

    /** The days a grant is for, as {@link Period#printed} or with the one that is told; empty for none. */
    public static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            return new Period(from, to).printed();
        }
        if (from != null) {
            return "från " + SwedishDate.printLong(from);
        }
        return to == null ? "" : "till " + SwedishDate.printLong(to);
    }
}
