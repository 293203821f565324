package se.samklang.notices;

import java.time.Duration;
import java.time.Instant;
import se.samklang.base.SwedishDate;

/** How long a copy of the notice board may be shown: not past the midnight at which notices go up and down. */
final class Freshness {

    /** What is put up during the day is to be seen soon. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Freshness() {}

    /** The value of the header Cache-Control for what was read at the moment. Whole seconds, rounded down. */
    static String cacheControl(Instant now) {
        Instant midnight = midnightAfter(now);
        Duration left = Duration.between(now, midnight);
        return "public, max-age=" + (left.compareTo(LONGEST) < 0 ? left : LONGEST).toSeconds() + ", must-revalidate";
    }

    static Instant midnightBefore(Instant now) {
        return SwedishDate.day(now).atStartOfDay(SwedishDate.STOCKHOLM).toInstant();
    }

    private static Instant midnightAfter(Instant now) {
        return SwedishDate.day(now)
                .plusDays(1)
                .atStartOfDay(SwedishDate.STOCKHOLM)
                .toInstant();
    }
}
