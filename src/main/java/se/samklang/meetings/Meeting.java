package se.samklang.meetings;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishClock;
import se.samklang.base.SwedishDate;

/**
 * A meeting, planned or held.
 *
 * @param title a heading of its own, null where kind and day say enough
 * @param fromTime the clock on the wall when it begins, {@code HH:MM}; null where not settled
 * @param toTime when it ends, later the same day
 * @param itemCount how many items its agenda has
 * @param sectionCount how many of them have become paragraphs: none or all
 */
public record Meeting(
        UUID id,
        MeetingKind kind,
        @Nullable String title,
        LocalDate meetingDate,
        @Nullable String fromTime,
        @Nullable String toTime,
        @Nullable String place,
        MeetingStatus status,
        int itemCount,
        int sectionCount,
        int version) {

    /** What a person says about a meeting. */
    public record Content(
            MeetingKind kind,
            @Nullable String title,
            LocalDate meetingDate,
            @Nullable String fromTime,
            @Nullable String toTime,
            @Nullable String place) {}

    public Content content() {
        return new Content(kind, title, meetingDate, fromTime, toTime, place);
    }

    /** {@code Styrelsemöte 27 maj 2024}, or its own heading with the day. */
    public String label() {
        return (title == null ? kind.label() : title) + " " + SwedishDate.printLong(meetingDate);
    }

    /** {@code 13.00–17.00}, {@code 13.00}, or empty. */
    public String time() {
        return SwedishClock.print(fromTime) + (toTime == null ? "" : "–" + SwedishClock.print(toTime));
    }

    /** While its minutes go round to be verified, and ever after. */
    public boolean isLocked() {
        return status == MeetingStatus.CIRCULATING || status == MeetingStatus.VERIFIED;
    }

    public boolean isPlanned() {
        return status == MeetingStatus.PLANNED;
    }

    public boolean isNumbered() {
        return sectionCount > 0;
    }
}
