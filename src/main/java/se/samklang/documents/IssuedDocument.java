package se.samklang.documents;

import java.time.Instant;
import java.util.UUID;
import se.samklang.base.Period;

/**
 * A document that was issued. It never changes; a correction is a new version.
 *
 * @param version 1 and up, within kind and period
 * @param status issued, or proposed to the members; never a draft
 * @param asOf when the figures were read
 * @param tableHash SHA-256 over all tables and figures
 * @param issuedBy name of the person
 */
public record IssuedDocument(
        UUID id,
        String kind,
        String title,
        Period period,
        int version,
        Document.Status status,
        Instant asOf,
        String tableHash,
        Instant issuedAt,
        String issuedBy) {

    /** Whether the members are asked about it, and nobody has decided it. */
    public boolean isProposal() {
        return status == Document.Status.SAMRADSFORSLAG;
    }
}
