package se.samklang.planning.goals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.meetings.Decided;

/**
 * Something the board has added to a plan, followed up on its own.
 *
 * @param aimId the aim it is about, null for the plan as a whole
 * @param decisionId {@code decidedDate} and {@code sectionText} what it rests on, all null where nothing is told
 * @param followUp what became of it, null while nothing is told
 */
public record Addition(
        UUID id,
        UUID planId,
        @Nullable UUID aimId,
        int position,
        String body,
        @Nullable UUID decisionId,
        @Nullable LocalDate decidedDate,
        @Nullable String sectionText,
        @Nullable String followUp,
        Status status,
        int version) {

    /** What has become of an addition. */
    public enum Status {
        OPEN("Väntar"),
        DONE("Genomfört"),
        DROPPED("Utgår");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** In Swedish. */
        public String label() {
            return label;
        }

        static Map<String, String> choices() {
            Map<String, String> choices = new LinkedHashMap<>();
            for (Status status : values()) {
                choices.put(status.name(), status.label);
            }
            return choices;
        }
    }

    /** What it rests on. */
    public Decided decided() {
        return new Decided(decisionId, decidedDate, sectionText);
    }
}
