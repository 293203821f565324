package se.samklang.base;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids of rows: UUID version 7 (RFC 9562), ordered by the millisecond they were made and impossible to guess. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private static final int IN_A_MILLISECOND = 0x1000;

    private Ids() {}

    /** A new id stamped with the clock's millisecond; within one millisecond the order is random. */
    public static UUID next(Clock clock) {
        long most = clock.millis() << 16 | 0x7000L | RANDOM.nextLong() & 0x0fffL;
        long least = 0x8000_0000_0000_0000L | RANDOM.nextLong() >>> 2;
        return new UUID(most, least);
    }

    /**
     * An id for one of many things made at once: in the order of their places, so that the rows lie together, and as
     * impossible to guess as any.
     *
     * @param place 0 for the first; each 4 096 of them take the next millisecond
     */
    public static UUID inOrder(Clock clock, int place) {
        long most = (clock.millis() + place / IN_A_MILLISECOND) << 16 | 0x7000L | place % IN_A_MILLISECOND;
        long least = 0x8000_0000_0000_0000L | RANDOM.nextLong() >>> 2;
        return new UUID(most, least);
    }

    /** Reads an id of any version in its 36-character form, as it stands in an address or a hidden field. */
    public static Parsed<UUID> read(String typed) {
        return FORM.matcher(typed).matches()
                ? Parsed.of(UUID.fromString(typed))
                : Parsed.unreadable("Adressen eller formuläret pekar på något som inte finns."
                        + " Gå tillbaka till listan och välj därifrån.");
    }
}
