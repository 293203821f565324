package se.samklang.insatser.reports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Period;

/**
 * What an insats tells of a period.
 *
 * @param id null where nobody has begun to write
 * @param owners as printed, may be empty
 * @param remark why it was handed back, or null
 * @param version 0 where nobody has begun to write
 */
record InsatsReport(
        @Nullable UUID id,
        UUID insatsId,
        String insatsName,
        String direction,
        String owners,
        Period period,
        Content content,
        Status status,
        @Nullable String remark,
        int version) {

    /**
     * The texts in Markdown, and the money.
     *
     * @param grantedOre what the board has granted for the period, in öre; null where it is not told
     * @param usedOre what of it has been drawn, in öre
     */
    record Content(
            String background,
            String method,
            String result,
            String experience,
            @Nullable Long grantedOre,
            @Nullable Long usedOre) {

        /** Nothing written. */
        static final Content NONE = new Content("", "", "", "", null, null);

        boolean hasText() {
            return !(background + method + result + experience).isBlank();
        }

        /** What is left of the granted, in öre; negative where more was used; null where either is not told. */
        @Nullable
        Long unusedOre() {
            return grantedOre == null || usedOre == null ? null : Long.valueOf(grantedOre - usedOre);
        }
    }

    /** How far it has come. */
    enum Status {
        NONE("", "Inte påbörjad", "tag tag-warning"),
        DRAFT("utkast", "Utkast", "tag tag-draft"),
        SUBMITTED("lamnad", "Lämnad", "tag"),
        APPROVED("godkand", "Godkänd", "tag tag-issued");

        private final String code;
        private final String label;
        private final String css;

        Status(String code, String label, String css) {
            this.code = code;
            this.label = label;
            this.css = css;
        }

        /** Labels by the codes of files, of those that are stored. */
        static Map<String, String> labels() {
            Map<String, String> labels = new LinkedHashMap<>();
            for (Status status : List.of(DRAFT, SUBMITTED, APPROVED)) {
                labels.put(status.code, status.label);
            }
            return labels;
        }

        /** The one with the code; a draft where there is none. */
        static Status ofCode(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(status -> status.code.equals(code))
                    .findFirst()
                    .orElse(DRAFT);
        }

        String label() {
            return label;
        }

        String css() {
            return css;
        }
    }

    boolean isApproved() {
        return status == Status.APPROVED;
    }

    /** The page where it is written. */
    String path() {
        return "/insatser/" + insatsId + "/redovisning/" + period.from().getYear();
    }
}
