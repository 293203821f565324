package se.samklang.participants;

import java.util.UUID;
import se.samklang.base.Period;

/** How many there were in an insats at the start of a period, came and left, of one sex. */
record Headcount(UUID id, UUID insatsId, Period period, Sex sex, int opening, int started, int ended, int version) {

    int closing() {
        return opening + started - ended;
    }

    boolean collides(Headcount other) {
        return !id.equals(other.id)
                && insatsId.equals(other.insatsId)
                && sex == other.sex
                && period.overlaps(other.period);
    }
}
