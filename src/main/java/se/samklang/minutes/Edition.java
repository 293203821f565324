package se.samklang.minutes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;

/**
 * Minutes that were sent to be verified: the first edition of a meeting's, or a correction of verified ones.
 *
 * @param edition 1 and up; one that was withdrawn leaves its number to the next
 * @param reason why verified minutes are corrected, null for the first edition
 * @param dueDate the day the last signature should be there
 * @param documentId the document the signers read
 * @param sha256 of the PDF they read
 * @param finalDocumentId the document with its signatures and notice, null until verified
 */
record Edition(
        UUID id,
        UUID meetingId,
        int edition,
        Status status,
        @Nullable String reason,
        @Nullable String withdrawalReason,
        LocalDate dueDate,
        UUID documentId,
        String sha256,
        @Nullable OffsetDateTime verifiedAt,
        @Nullable LocalDate verifiedDate,
        @Nullable UUID noticeId,
        @Nullable UUID finalDocumentId,
        int version,
        OffsetDateTime createdAt) {

    /** How far an edition has come. */
    enum Status {
        CIRCULATING("Under justering"),
        WITHDRAWN("Återtaget"),
        VERIFIED("Justerat");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What a reader is shown: with its signatures where it has them. */
    UUID shownDocument() {
        return Objects.requireNonNullElse(finalDocumentId, documentId);
    }

    boolean isCirculating() {
        return status == Status.CIRCULATING;
    }

    boolean isVerified() {
        return status == Status.VERIFIED;
    }

    /** Whether it was verified on paper first, and registered here afterwards. */
    boolean isRegisteredAfterwards() {
        return verifiedDate != null && verifiedDate.isBefore(SwedishDate.day(createdAt.toInstant()));
    }

    boolean isCorrection() {
        return edition > 1;
    }
}
