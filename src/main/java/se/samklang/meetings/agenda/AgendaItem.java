package se.samklang.meetings.agenda;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.meetings.SectionLabel;

/**
 * What is taken up at a meeting.
 *
 * @param position its place in the agenda; gaps mean nothing
 * @param presenter who tells the meeting about it
 * @param standing null for an item of this meeting only
 * @param prefix the letters before the § number, null until the item has become a paragraph
 * @param number its § number within the calendar year, from 1; null until then
 */
public record AgendaItem(
        UUID id,
        UUID meetingId,
        int position,
        AgendaItemKind kind,
        String title,
        String background,
        String proposal,
        @Nullable String presenter,
        @Nullable StandingItem standing,
        @Nullable String prefix,
        @Nullable Integer number,
        int version) {

    /** What a person says about an item. */
    public record Content(
            AgendaItemKind kind,
            String title,
            String background,
            String proposal,
            @Nullable String presenter) {

        public Content(AgendaItemKind kind, String title, String background, String proposal) {
            this(kind, title, background, proposal, null);
        }
    }

    Content content() {
        return new Content(kind, title, background, proposal, presenter);
    }

    /** {@code SFV § 17}, {@code § 17}, or empty where it has no number yet. */
    public String section() {
        return SectionLabel.of(prefix, number);
    }
}
