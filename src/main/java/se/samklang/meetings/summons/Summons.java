package se.samklang.meetings.summons;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.association.Office;

/**
 * That a meeting was called.
 *
 * @param number 1 for the first time the meeting was called
 * @param fileId the summons as it was sent, a PDF
 */
record Summons(UUID id, UUID meetingId, int number, LocalDate sentDate, String sender, String remark, UUID fileId) {

    /**
     * Somebody who was called.
     *
     * @param mandateId null for an official or a guest
     * @param organisation may be empty
     * @param office of the mandate, null where there is none
     */
    record Receiver(
            @Nullable UUID mandateId,
            String personName,
            String organisation,
            SummonsChannel channel,
            @Nullable Office office) {

        /** {@code Anna Ek, Sala kommun}. */
        String label() {
            return organisation.isEmpty() ? personName : personName + ", " + organisation;
        }
    }

    /** What a person says about a summons. */
    record Content(LocalDate sentDate, String sender, String remark, List<Receiver> receivers) {}
}
