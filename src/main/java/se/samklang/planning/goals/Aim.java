package se.samklang.planning.goals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A direction of the plan that goals stand under.
 *
 * @param heading what the förbund calls it: {@code Målinriktning}
 * @param number its number under the heading, null where it has none
 * @param body Markdown, possibly empty
 * @param position order within the plan, from 1
 */
public record Aim(
        UUID id,
        UUID planId,
        String heading,
        @Nullable Integer number,
        String title,
        String body,
        int position,
        int version) {

    /** What förbund usually call it. */
    public static final String HEADING = "Målinriktning";

    /** What a person or a file says of it. */
    record Content(String heading, @Nullable Integer number, String title, String body) {}

    Content content() {
        return new Content(heading, number, title, body);
    }

    /** {@code Målinriktning 1) Att utveckla samverkan}. */
    public String label() {
        return (number == null ? "" : heading + " " + number + ") ") + title;
    }
}
