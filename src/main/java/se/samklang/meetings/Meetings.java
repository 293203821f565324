package se.samklang.meetings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samklang.database.Read;

/** The meetings, for whoever asks for one by its day. */
public final class Meetings {

    /** Where the meetings stand. */
    public static final String PATH = "/moten";

    private Meetings() {}

    /** Where an item is treated while its meeting goes on. */
    public static String itemPath(UUID meeting, UUID item) {
        return PATH + "/" + meeting + "/pagar/" + item;
    }

    /** The meeting of the day; the board's where more than one body met. */
    public static Optional<UUID> on(Read tx, LocalDate day) {
        return MeetingSql.on(tx, day);
    }

    /** The board's newest meeting, held or planned. */
    public static Optional<UUID> latest(Read tx) {
        return MeetingSql.latest(tx);
    }
}
