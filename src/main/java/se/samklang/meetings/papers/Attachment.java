package se.samklang.meetings.papers;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a meeting, or of one of its items.
 *
 * @param itemTitle what its item is called; null for one of the whole meeting
 * @param itemPlace the item's place in the agenda, from 1
 * @param number within the meeting: Bilaga 1, Bilaga 2 …
 * @param pageCount null where it is not known
 */
public record Attachment(
        UUID id,
        UUID meetingId,
        @Nullable UUID agendaItemId,
        @Nullable String itemTitle,
        @Nullable Integer itemPlace,
        UUID fileId,
        int number,
        String title,
        String fileName,
        String mediaType,
        int byteCount,
        @Nullable Integer pageCount,
        int version) {

    private static final int KILO = 1024;

    PaperKind kind() {
        return PaperKind.of(mediaType);
    }

    /** {@code Bilaga 3. Verksamhetsplan}. */
    public String label() {
        return "Bilaga\u00a0" + number + ". " + title;
    }

    /** {@code PDF, 4 sidor, 1,2 MB}. */
    public String described() {
        String pages = pageCount == null || kind() != PaperKind.PDF
                ? ""
                : pageCount == 1 ? ", 1 sida" : ", " + pageCount + " sidor";
        return kind().label() + pages + ", " + size();
    }

    private String size() {
        if (byteCount < KILO * KILO) {
            return Math.max(1, byteCount / KILO) + "\u00a0kB";
        }
        return String.format(Locale.ROOT, "%.1f", byteCount / (double) (KILO * KILO))
                        .replace('.', ',') + "\u00a0MB";
    }
}
