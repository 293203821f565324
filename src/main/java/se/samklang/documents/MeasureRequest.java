package se.samklang.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;

/**
 * What a measure is asked for.
 *
 * @param period first and last day, both included
 * @param asOf when the figures are read
 * @param insatsId null for all insatser
 * @param base null where the measure has its own
 * @param withinMonths 1 and up; null without a limit
 */
public record MeasureRequest(
        Period period,
        Instant asOf,
        @Nullable UUID insatsId,
        @Nullable Base base,
        @Nullable Integer withinMonths) {

    /** The participations a share is of. Förbund differ, so the words are printed beside every result. */
    public enum Base {
        /** Those that ended in the period. */
        ENDED("avslutade i perioden"),
        /** Those that began in the period. */
        STARTED("påbörjade i perioden"),
        /** Those with at least one day in the period. */
        ALL("alla som deltog i perioden");

        private final String label;

        Base(String label) {
            this.label = label;
        }

        /** In Swedish, as it is read after "av". */
        public String label() {
            return label;
        }
    }
}
