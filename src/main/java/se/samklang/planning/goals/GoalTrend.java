package se.samklang.planning.goals;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samklang.planning.GoalStatus;

/** A judgement beside the one of the year before. */
final class GoalTrend {

    private GoalTrend() {}

    /** {@code Bättre än året före (delvis uppfyllt)}; empty where one of them is not judged. */
    static String words(@Nullable GoalStatus status, @Nullable GoalStatus earlier) {
        if (status == null || earlier == null) {
            return "";
        }
        int change = earlier.compareTo(status);
        String before = " (" + earlier.label().toLowerCase(Locale.ROOT) + ")";
        return change == 0 ? "Som året före" : (change > 0 ? "Bättre än året före" : "Sämre än året före") + before;
    }

    static String tag(@Nullable GoalStatus status) {
        if (status == null) {
            return "tag-draft";
        }
        return switch (status) {
            case MET -> "tag-done";
            case PARTLY_MET -> "tag-warning";
            case NOT_MET -> "tag-error";
        };
    }
}
