package se.samklang.planning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a plan.
 *
 * @param planId the plan it belongs to
 * @param aimId the aim it stands under; never null on the level {@link GoalLevel#GOAL}
 * @param insatsId set on the level {@link GoalLevel#INSATS} only
 * @param body more about it, Markdown, possibly empty
 * @param responsible a role or an organisation, null where nobody is named
 * @param position order within the aim, from 1
 */
public record Goal(
        UUID id,
        UUID planId,
        @Nullable UUID aimId,
        GoalLevel level,
        @Nullable UUID insatsId,
        String title,
        String body,
        @Nullable String responsible,
        int position,
        int version) {

    /** Where its page is. */
    public String path() {
        return "/mal/" + id;
    }
}
