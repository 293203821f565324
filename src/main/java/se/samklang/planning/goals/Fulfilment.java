package se.samklang.planning.goals;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.planning.GoalStatus;

/**
 * What came of a goal in a year, and whether that is the goal met.
 *
 * @param outcome Markdown, possibly empty
 * @param points what came of each point that is told of on its own, by the point's id
 * @param status null while it is not judged
 * @param judgedBy name of who judged, null where nobody has or the account is gone
 */
public record Fulfilment(
        UUID id,
        UUID goalId,
        String outcome,
        Map<UUID, String> points,
        @Nullable GoalStatus status,
        @Nullable LocalDate judgedDate,
        @Nullable String judgedBy,
        int version) {

    /** The judgement in words. */
    public String statusWords() {
        return words(status);
    }

    /** Whether anything is told, of the goal or of a point. */
    public boolean hasOutcome() {
        return !outcome.isBlank() || !points.isEmpty();
    }

    static String words(@Nullable GoalStatus status) {
        return status == null ? GoalStatus.NOT_JUDGED : status.label();
    }
}
