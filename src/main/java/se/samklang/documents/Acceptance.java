package se.samklang.documents;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding somebody has looked at and accepted. It holds for exactly that finding: when the stated or the computed
 * figure changes, the finding comes back.
 *
 * @param reason in the person's own words
 * @param acceptedBy name of the person
 */
public record Acceptance(
        String code,
        String where,
        @Nullable String stated,
        @Nullable String computed,
        String reason,
        String acceptedBy,
        Instant acceptedAt) {

    boolean covers(Finding finding) {
        return code.equals(finding.code())
                && where.equals(finding.where())
                && Objects.equals(stated, finding.stated())
                && Objects.equals(computed, finding.computed());
    }
}
