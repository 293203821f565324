package se.samklang.planning.editions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member said in the consultation, and what the förbund did with it.
 *
 * @param member its name
 * @param chapter the chapter it is about; null for the plan as a whole
 * @param answer the förbund's; null while there is none
 */
record PlanComment(
        UUID id,
        UUID editionId,
        UUID memberId,
        String member,
        @Nullable String chapter,
        String body,
        @Nullable String answer,
        Outcome outcome,
        int version) {

    /** What became of a comment. */
    enum Outcome {
        OPEN("Inte behandlad", "tag-warning"),
        TAKEN_IN("Införd", "tag-done"),
        PARTLY_TAKEN_IN("Delvis införd", "tag-done"),
        LEFT_OUT("Inte införd", "tag-ended");

        private final String label;
        private final String tag;

        Outcome(String label, String tag) {
            this.label = label;
            this.tag = tag;
        }

        String label() {
            return label;
        }

        String tag() {
            return tag;
        }

        static Map<String, String> choices() {
            Map<String, String> choices = new LinkedHashMap<>();
            Arrays.stream(values()).forEach(outcome -> choices.put(outcome.name(), outcome.label));
            return choices;
        }
    }

    /** What people fill in. */
    record Content(
            UUID memberId,
            @Nullable String chapter,
            String body,
            @Nullable String answer,
            Outcome outcome) {}

    Content content() {
        return new Content(memberId, chapter, body, answer, outcome);
    }
}
