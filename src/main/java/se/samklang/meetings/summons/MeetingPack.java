package se.samklang.meetings.summons;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The papers of a meeting on their way into one file.
 *
 * @param state of what it is made; another state of the meeting is another pack
 * @param pages how many there will be, as far as is known beforehand
 * @param done pages so far
 */
record MeetingPack(
        UUID associationId,
        UUID meetingId,
        String state,
        int pages,
        AtomicInteger done,
        AtomicReference<Outcome> outcome) {

    /** How far it has come. */
    sealed interface Outcome {
        /** Waiting or being made. */
        record Making() implements Outcome {}

        /** @param file to be fetched */
        record Ready(Path file, long bytes) implements Outcome {}

        /** @param sentence why it could not be made */
        record Failed(String sentence) implements Outcome {}
    }

    static MeetingPack begun(UUID associationId, UUID meetingId, String state, int pages) {
        return new MeetingPack(
                associationId,
                meetingId,
                state,
                pages,
                new AtomicInteger(),
                new AtomicReference<>(new Outcome.Making()));
    }

    boolean isOf(UUID association, UUID meeting) {
        return associationId.equals(association) && meetingId.equals(meeting);
    }

    boolean isMaking() {
        return outcome.get() instanceof Outcome.Making;
    }

    boolean isReady() {
        return outcome.get() instanceof Outcome.Ready;
    }

    /** Why it could not be made; empty where nothing is wrong. */
    String fault() {
        return outcome.get() instanceof Outcome.Failed failed ? failed.sentence() : "";
    }

    /** Never more than there are, for a bar to show. */
    int shown() {
        return Math.min(done.get(), pages);
    }
}
