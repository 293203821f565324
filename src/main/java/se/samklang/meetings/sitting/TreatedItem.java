package se.samklang.meetings.sitting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.meetings.SectionLabel;
import se.samklang.meetings.agenda.AgendaItemKind;

/**
 * An item as it is treated at the meeting, with all its texts.
 *
 * @param deliberation what was said (överläggning)
 * @param outcome what became of it, null until it is settled
 * @param corrects the id of the earlier paragraph it corrects, or null
 * @param correctsSection that paragraph's label with its year, or null
 */
record TreatedItem(
        UUID id,
        UUID meetingId,
        int position,
        AgendaItemKind kind,
        String title,
        @Nullable String presenter,
        String background,
        String proposal,
        String deliberation,
        @Nullable ItemOutcome outcome,
        @Nullable UUID corrects,
        @Nullable String correctsSection,
        @Nullable String prefix,
        @Nullable Integer number,
        int version) {

    /** {@code SFV § 17}, or empty where it has no number yet. */
    String section() {
        return SectionLabel.of(prefix, number);
    }

    boolean isSettled() {
        return outcome != null;
    }
}
