package se.samklang.planning.wheel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.web.Role;

/**
 * A thing to do in a year.
 *
 * @param ruleId the rule it was made from; null for one of its own, or where the rule is gone
 */
record WheelStep(UUID id, int year, @Nullable UUID ruleId, Content content, int version) {

    /**
     * What can be said of it.
     *
     * @param doneDate with {@link StepStatus#DONE}
     * @param note why it is not needed, or anything else about it
     */
    record Content(
            String title,
            @Nullable String source,
            LocalDate dueDate,
            int leadDays,
            Role ownerRole,
            @Nullable String path,
            StepStatus status,
            @Nullable LocalDate doneDate,
            @Nullable String note) {

        /** The same, done on the day. */
        Content done(LocalDate day) {
            return new Content(title, source, dueDate, leadDays, ownerRole, path, StepStatus.DONE, day, note);
        }
    }

    boolean isOpen() {
        return content.status == StepStatus.OPEN;
    }
}
