package se.samklang.meetings.presence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Refusal;
import se.samklang.base.SwedishClock;
import se.samklang.base.SwedishDate;

/**
 * The meeting was broken off before an item.
 *
 * @param brokenOffTime the clock on the wall, {@code HH:MM}
 * @param resumedDate when it went on, null while it has not
 */
public record Adjournment(
        UUID id,
        UUID meetingId,
        UUID agendaItemId,
        LocalDate brokenOffDate,
        String brokenOffTime,
        @Nullable LocalDate resumedDate,
        @Nullable String resumedTime,
        int version) {

    /** What a person says about it. */
    record Content(
            UUID agendaItemId,
            LocalDate brokenOffDate,
            String brokenOffTime,
            @Nullable LocalDate resumedDate,
            @Nullable String resumedTime) {}

    Content content() {
        return new Content(agendaItemId, brokenOffDate, brokenOffTime, resumedDate, resumedTime);
    }

    boolean isResumed() {
        return resumedDate != null;
    }

    /** Why nothing is decided until it has gone on. */
    Refusal refusal() {
        return new Refusal(
                "ajournerat-mote",
                "Mötet är ajournerat sedan " + time() + " och har inte återupptagits, så inget kan beslutas. Ange först"
                        + " under Närvaro när mötet återupptogs.");
    }

    /** {@code 27 maj 2024 klockan 14.30–14.45}; both days where it went on another. */
    String time() {
        String broken = SwedishDate.printLong(brokenOffDate) + " klockan " + SwedishClock.print(brokenOffTime);
        if (resumedDate == null || resumedTime == null) {
            return broken;
        }
        String resumed = SwedishClock.print(resumedTime);
        return resumedDate.equals(brokenOffDate)
                ? broken + "–" + resumed
                : broken + " – " + SwedishDate.printLong(resumedDate) + " klockan " + resumed;
    }
}
