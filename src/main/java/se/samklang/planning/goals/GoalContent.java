package se.samklang.planning.goals;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.planning.GoalLevel;

/**
 * What a person or a file says of a goal.
 *
 * @param points its bullet points, in order
 * @param serves goals of the same plan that it contributes to
 */
record GoalContent(
        @Nullable UUID aimId,
        GoalLevel level,
        @Nullable UUID insatsId,
        String title,
        String body,
        @Nullable String responsible,
        List<String> points,
        List<UUID> serves) {

    /** A goal under an aim, with no more than its words. */
    static GoalContent plain(UUID aim, String title, List<String> points) {
        return new GoalContent(aim, GoalLevel.GOAL, null, title, "", null, points, List.of());
    }
}
