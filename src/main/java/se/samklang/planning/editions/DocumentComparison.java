package se.samklang.planning.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samklang.documents.Document;

/**
 * What differs between two frozen documents: chapter by chapter in text, and cell by cell in numbers.
 *
 * @param chapters in the order of the later document; those that are gone come last
 */
record DocumentComparison(List<ChapterChange> chapters, List<NumberChange> numbers) {

    /** A chapter with its paragraphs. */
    record ChapterChange(String title, State state, List<TextChange> text) {

        /** What became of the chapter. */
        enum State {
            SAME("Samma text"),
            CHANGED("Ändrad text"),
            ADDED("Nytt kapitel"),
            REMOVED("Borttaget kapitel");

            private final String label;

            State(String label) {
                this.label = label;
            }

            String label() {
                return label;
            }
        }
    }

    static DocumentComparison of(Document earlier, Document later) {
        Map<String, Document.Chapter> before = DocumentLines.chapters(earlier);
        List<ChapterChange> chapters = new ArrayList<>();
        DocumentLines.chapters(later).forEach((id, chapter) -> chapters.add(change(before.remove(id), chapter)));
        before.values().forEach(gone -> chapters.add(change(gone, null)));
        return new DocumentComparison(chapters, NumberChange.between(earlier, later));
    }

    long changedChapters() {
        return chapters.stream()
                .filter(chapter -> chapter.state() != ChapterChange.State.SAME)
                .count();
    }

    /** Whether they say the same throughout. */
    boolean isSame() {
        return changedChapters() == 0 && numbers.isEmpty();
    }

    private static ChapterChange change(Document.@Nullable Chapter before, Document.@Nullable Chapter after) {
        List<TextChange> text = TextChange.between(
                before == null ? List.of() : DocumentLines.of(before),
                after == null ? List.of() : DocumentLines.of(after));
        String title = after != null ? after.title() : before == null ? "" : before.title();
        return new ChapterChange(title.isEmpty() ? "Inledning" : title, state(before, after, text), text);
    }

    private static ChapterChange.State state(
            Document.@Nullable Chapter before, Document.@Nullable Chapter after, List<TextChange> text) {
        if (before == null) {
            return ChapterChange.State.ADDED;
        }
        if (after == null) {
            return ChapterChange.State.REMOVED;
        }
        boolean same = before.title().equals(after.title()) && text.stream().allMatch(TextChange::isKept);
        return same ? ChapterChange.State.SAME : ChapterChange.State.CHANGED;
    }
}
