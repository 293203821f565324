package se.samklang.planning.editions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.meetings.Decided;

/**
 * A plan as it was sent or decided.
 *
 * @param edition 1 and up, within the plan
 * @param documentId the frozen document; null for one that is not in the program
 * @param answerDate the last day for the members' answers; only of a consultation
 */
record PlanEdition(
        UUID id,
        UUID planId,
        int edition,
        Standing standing,
        @Nullable UUID documentId,
        @Nullable LocalDate answerDate,
        @Nullable UUID decisionId,
        @Nullable LocalDate decidedDate,
        @Nullable String sectionText,
        int version) {

    /** What people fill in. */
    record Content(
            Standing standing,
            @Nullable UUID documentId,
            @Nullable LocalDate answerDate,
            Decided decided) {}

    Content content() {
        return new Content(standing, documentId, answerDate, new Decided(decisionId, decidedDate, sectionText));
    }

    String title() {
        return "Utgåva " + edition;
    }

    String path() {
        return "/utgavor/" + id;
    }
}
