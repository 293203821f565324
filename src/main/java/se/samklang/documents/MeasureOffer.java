package se.samklang.documents;

import java.util.Set;
import java.util.function.BiFunction;
import se.samklang.database.Read;

/**
 * Something that can be aimed at and measured: people who came to work, courses held, costs.
 *
 * @param id lasting, for example {@code deltagare.arbete-studier}
 * @param title what a person chooses, without a full stop
 * @param definition in words: what is counted, which rows, which day decides, and what a share is of
 * @param cuts what a target may narrow the measure by; a request holds no other
 */
public record MeasureOffer(
        String id,
        String title,
        Unit unit,
        String definition,
        Set<Cut> cuts,
        BiFunction<Read, MeasureRequest, Measured> compute) {

    /** What a value is given in. */
    public enum Unit {
        /** Persons, meetings, courses: whole things. */
        COUNT("antal"),
        /** Per cent, 0–100 for a share. */
        PERCENT("procent"),
        MONTHS("månader"),
        /** Kronor, with öre as decimals. */
        KRONOR("kronor"),
        /** A point of a scale. */
        POINTS("poäng");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        /** In Swedish. */
        public String label() {
            return label;
        }
    }

    /** What a target can narrow a measure by. */
    public enum Cut {
        /** One insats instead of all. */
        INSATS,
        /** Women and men each for themselves. */
        SEX,
        /** Which participations a share is of. */
        BASE,
        /** Only what has happened within so many months from the start. */
        WITHIN
    }
}
