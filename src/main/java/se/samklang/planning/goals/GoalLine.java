package se.samklang.planning.goals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.planning.GoalStatus;

/**
 * A goal on the plan's page.
 *
 * @param insats name of the insats it is about, null for another level
 * @param activities those of the year
 * @param status in the year, null while it is not judged
 * @param earlier in the year before: of the same goal, or of the one with the same title in that year's plan
 */
public record GoalLine(
        UUID id,
        @Nullable UUID aimId,
        String title,
        @Nullable String insats,
        @Nullable String responsible,
        int points,
        int targets,
        int activities,
        boolean told,
        @Nullable GoalStatus status,
        @Nullable GoalStatus earlier) {

    /** The judgement in words. */
    public String statusWords() {
        return Fulfilment.words(status);
    }

    /** Better, worse or the same as the year before; empty where one of them is not judged. */
    public String trend() {
        return GoalTrend.words(status, earlier);
    }

    /** The look of the status. */
    public String tag() {
        return GoalTrend.tag(status);
    }
}
