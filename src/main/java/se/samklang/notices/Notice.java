package se.samklang.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;

/**
 * What the board has announced in public (anslag). A notice never changes and is never removed: one that was wrong is
 * replaced by another, which is up for its own whole time.
 *
 * @param meetingDate and {@code verifiedDate}: those of the minutes that are announced, null for other notices
 * @param publishedDate the Swedish day from whose beginning it is up
 * @param publishedAt when it was put on the board, not later than that day
 * @param storagePlace where the minutes, or the documents of another notice, can be read
 * @param responsible who answers for the notice
 * @param replacesId the notice this one corrects, with the reason; null where it corrects none
 * @param createdAt when Samklang was told of it
 * @param replacedById the notice that corrects this one, or null
 */
public record Notice(
        UUID id,
        Kind kind,
        String organ,
        String title,
        String body,
        @Nullable LocalDate meetingDate,
        @Nullable LocalDate verifiedDate,
        LocalDate publishedDate,
        OffsetDateTime publishedAt,
        String storagePlace,
        String responsible,
        @Nullable UUID replacesId,
        @Nullable String replacementReason,
        OffsetDateTime createdAt,
        @Nullable UUID replacedById) {

    /** What is announced. */
    public enum Kind {
        /** That minutes have been verified; the time for appeal against what they tell runs from it. */
        VERIFICATION("Justerat protokoll"),
        OTHER("Kungörelse");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** In Swedish. */
        public String label() {
            return label;
        }

        static Map<String, String> choices() {
            Map<String, String> choices = new LinkedHashMap<>();
            for (Kind kind : values()) {
                choices.put(kind.name(), kind.label);
            }
            return choices;
        }
    }

    /** Where a notice is in its life. Follows from the clock alone; nothing has to run. */
    public enum Status {
        COMING("Kommande"),
        UP("Uppsatt"),
        DOWN("Nedtaget");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** In Swedish. */
        public String label() {
            return label;
        }

        static Map<String, String> choices() {
            Map<String, String> choices = new LinkedHashMap<>();
            for (Status status : values()) {
                choices.put(status.name(), status.label);
            }
            return choices;
        }
    }

    /**
     * What a notice is to say.
     *
     * @param organ whose meeting or announcement it is, for example the board
     * @param body may be empty
     * @param publishedDate null for today
     */
    public record Content(
            Kind kind,
            String organ,
            String title,
            String body,
            @Nullable LocalDate meetingDate,
            @Nullable LocalDate verifiedDate,
            @Nullable LocalDate publishedDate,
            String storagePlace,
            String responsible) {

        /** @throws IllegalArgumentException where minutes lack one of their days, or another notice has one */
        public Content {
            boolean minutes = kind == Kind.VERIFICATION;
            if (minutes != (meetingDate != null) || minutes != (verifiedDate != null)) {
                throw new IllegalArgumentException("The days of a meeting and its verification belong to minutes");
            }
        }
    }

    /** How long it is up. */
    public PostingPeriod period() {
        return new PostingPeriod(publishedDate);
    }

    /** The last day of the time for appeal; the notice is up through all of it. */
    public LocalDate lastDay() {
        return period().lastDay();
    }

    /** Where it is in its life at the moment. */
    public Status statusAt(Instant moment) {
        if (period().isShownAt(moment)) {
            return Status.UP;
        }
        return moment.isBefore(period().shownFrom()) ? Status.COMING : Status.DOWN;
    }

    /** Whether verified minutes were announced after the second day; a correction has no such day of its own. */
    public boolean isLate() {
        return verifiedDate != null && replacesId == null && period().isLateFor(verifiedDate);
    }

    /** Whether it was up on another board first, and was registered here afterwards. */
    public boolean isRegisteredAfterwards() {
        return SwedishDate.day(createdAt.toInstant()).isAfter(publishedDate);
    }

    /** Whether another notice has taken its place. */
    public boolean isReplaced() {
        return replacedById != null;
    }
}
