package se.samklang.meetings.sitting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.meetings.SectionLabel;

/**
 * What somebody was told to do under an item, open until a later item has taken up the answer.
 *
 * @param givenDate the day of the meeting that gave it
 * @param dueDate when it is to be reported back at the latest; null where not told
 * @param reportedItemId the item where it was reported back, null while it is open
 */
public record Assignment(
        UUID id,
        UUID meetingId,
        UUID itemId,
        LocalDate givenDate,
        @Nullable String prefix,
        @Nullable Integer number,
        String title,
        String responsible,
        String task,
        @Nullable LocalDate dueDate,
        @Nullable UUID reportedMeetingId,
        @Nullable UUID reportedItemId,
        @Nullable LocalDate reportedDate,
        @Nullable String reportedPrefix,
        @Nullable Integer reportedNumber) {

    /** How far an assignment has come. */
    enum State {
        OPEN("Öppet"),
        OVERDUE("Försenat"),
        ANSWERED("Återrapporterat");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    State state(LocalDate today) {
        if (reportedItemId != null) {
            return State.ANSWERED;
        }
        return dueDate != null && dueDate.isBefore(today) ? State.OVERDUE : State.OPEN;
    }

    public boolean isOpen() {
        return reportedItemId == null;
    }

    /** {@code SFV § 22, 2024-05-27}: where it was given. */
    String given() {
        String section = SectionLabel.of(prefix, number);
        return (section.isEmpty() ? "" : section + ", ") + givenDate;
    }

    /** {@code SFV § 30, 2024-09-16}: where it was answered; empty while it is open. */
    public String reported() {
        String section = SectionLabel.of(reportedPrefix, reportedNumber);
        return reportedDate == null ? "" : (section.isEmpty() ? "" : section + ", ") + reportedDate;
    }
}
