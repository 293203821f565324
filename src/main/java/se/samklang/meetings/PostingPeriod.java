package se.samklang.meetings;

import java.time.Instant;
import java.time.LocalDate;
import se.samklang.base.SwedishDate;
import se.samklang.base.SwedishHolidays;

/**
 * How long the notice of verified minutes stays up (anslagstid): through the whole time for appeal, which is three weeks
 * from the day it was announced (Local Government Act, 2017:725, chapter 8 section 12 and chapter 13 section 5). Where
 * the last day is no working day the next one counts (Act 1930:173, section 2).
 *
 * <p>Counted in days of the Swedish calendar, so that a change to or from summer time neither adds nor takes an hour.
 *
 * @param announced the day the notice was put up
 */
record PostingPeriod(LocalDate announced) {

    private static final int WEEKS = 3;
    private static final int DAYS_TO_ANNOUNCE = 2;

    /** The last day on which verified minutes may be announced: the second day after they were verified. */
    static LocalDate latestAnnouncement(LocalDate verified) {
        return verified.plusDays(DAYS_TO_ANNOUNCE);
    }

    /** Whether minutes verified on the day were announced too late. */
    boolean isLateFor(LocalDate verified) {
        return announced.isAfter(latestAnnouncement(verified));
    }

    /** The last day of the time for appeal; the notice is up through all of it. */
    LocalDate lastDay() {
        return SwedishHolidays.workingDayFrom(announced.plusWeeks(WEEKS));
    }

    /** The first moment at which the notice is no longer up: midnight in Sweden after the last day. */
    Instant shownUntil() {
        return midnightBefore(lastDay().plusDays(1));
    }

    /** Whether the notice is up at the moment. */
    boolean isShownAt(Instant moment) {
        return !moment.isBefore(midnightBefore(announced)) && moment.isBefore(shownUntil());
    }

    private static Instant midnightBefore(LocalDate day) {
        return day.atStartOfDay(SwedishDate.STOCKHOLM).toInstant();
    }
}
