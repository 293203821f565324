package se.samklang.documents;

import java.time.Instant;
import java.util.UUID;
import se.samklang.base.Period;

/**
 * What a document is asked to tell about.
 *
 * @param documentKind for example {@code delarsrapport}
 * @param period first and last day, both included
 * @param asOf when the figures were read
 */
public record ReportRequest(String documentKind, UUID associationId, Period period, Instant asOf) {}
