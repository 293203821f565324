package se.samklang.insatser;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An insats as other modules see it.
 *
 * @param fromDate first day
 * @param toDate last day, null while no end is set
 */
public record Insats(
        UUID id,
        String name,
        Direction direction,
        FollowUpGrain followUpGrain,
        LocalDate fromDate,
        @Nullable LocalDate toDate) {

    /** True where coded participations are registered in it. */
    public boolean hasEpisodes() {
        return followUpGrain == FollowUpGrain.EPISODE;
    }
}
