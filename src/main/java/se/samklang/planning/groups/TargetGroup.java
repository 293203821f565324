package se.samklang.planning.groups;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom the insatser are for. */
record TargetGroup(UUID id, Content content, int version) {

    /**
     * What can be said of it.
     *
     * @param source what is known of its needs, and from where
     * @param prioritised whether the förbund puts it first
     * @param toYear null while no end is set
     * @param position where it stands among the groups
     */
    record Content(
            String title,
            String body,
            @Nullable String source,
            boolean prioritised,
            int fromYear,
            @Nullable Integer toYear,
            int position) {

        /** The same at another place in the list. */
        Content at(int place) {
            return new Content(title, body, source, prioritised, fromYear, toYear, place);
        }

        String yearsPrinted() {
            return toYear == null ? "från " + fromYear : fromYear + "–" + toYear;
        }
    }

    boolean holdsIn(int year) {
        Integer last = content.toYear();
        return content.fromYear() <= year && (last == null || year <= last);
    }
}
