package se.samklang.notices;

import java.time.Instant;
import java.time.LocalDate;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishHolidays;

/**
 * How long a notice stays up (anslagstid): through the whole time for appeal, which is three weeks from the day it was
 * announced (Local Government Act, 2017:725, chapter 8 section 12 and chapter 13 section 5). Where the last day is no
 * working day the next one counts (Act 1930:173, section 2).
 *
 * <p>Counted in days of the Swedish calendar, so that a change to or from summer time neither adds nor takes an hour.
 *
 * @param announced the day the notice was put up
 */
public record PostingPeriod(LocalDate announced) {

    private static final int WEEKS = 3;
    private static final int DAYS_TO_ANNOUNCE = 2;

    /** The last day on which verified minutes may be announced: the second day after they were verified. */
    public static LocalDate latestAnnouncement(LocalDate verified) {
        return verified.plusDays(DAYS_TO_ANNOUNCE);
    }

    /** Whether minutes verified on the day were announced too late. */
    public boolean isLateFor(LocalDate verified) {
        return announced.isAfter(latestAnnouncement(verified));
    }

    /** The day three weeks after the announcement, working day or not. */
    public LocalDate threeWeeksOn() {
        return announced.plusWeeks(WEEKS);
    }

    /** The last day of the time for appeal; the notice is up through all of it. */
    public LocalDate lastDay() {
        return SwedishHolidays.workingDayFrom(threeWeeksOn());
    }

    /**
     * The day from which what was announced can no longer be appealed against (laga kraft): the day after the last. It
     * holds only where nobody has appealed, which Samklang does not know.
     */
    public LocalDate legalForceDate() {
        return lastDay().plusDays(1);
    }

    /** The first moment at which the notice is up: midnight in Sweden before the day it was announced. */
    public Instant shownFrom() {
        return midnightBefore(announced);
    }

    /** The first moment at which the notice is no longer up: midnight in Sweden after the last day. */
    public Instant shownUntil() {
        return midnightBefore(lastDay().plusDays(1));
    }

    /** Whether the notice is up at the moment. */
    public boolean isShownAt(Instant moment) {
        return !moment.isBefore(shownFrom()) && moment.isBefore(shownUntil());
    }

    private static Instant midnightBefore(LocalDate day) {
        return day.atStartOfDay(SwedishDate.STOCKHOLM).toInstant();
    }
}
