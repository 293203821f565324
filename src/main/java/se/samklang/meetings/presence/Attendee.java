package se.samklang.meetings.presence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishClock;

/**
 * One person in the attendance list of a meeting, by the name and organisation that were true that day.
 *
 * @param mandateId the mandate the person sits by, null for officials and guests
 * @param title what the person is called in the minutes, for example {@code förbundschef}; empty where capacity says it
 * @param presence what the roll call said, before anybody came or went
 * @param duty what the person does at this meeting
 * @param office the office the person was elected to, by which the meeting is led
 * @param replacesId the member a deputy has stepped in for; counts only where that member does not decide
 * @param fromTime from when a guest is there, {@code HH:MM} on the wall in Sweden; null where not told
 * @param toTime until when
 * @param mandated whether the mandate had begun and its holder not left on the day of the meeting
 */
public record Attendee(
        UUID id,
        UUID meetingId,
        @Nullable UUID mandateId,
        String personName,
        String organisation,
        String title,
        Capacity capacity,
        RollCall presence,
        @Nullable Duty duty,
        @Nullable Office office,
        @Nullable UUID replacesId,
        @Nullable String fromTime,
        @Nullable String toTime,
        int position,
        int version,
        boolean mandated) {

    /** As what somebody takes part. */
    public enum Capacity {
        MEMBER("ledamot"),
        DEPUTY("ersättare"),
        OFFICIAL("tjänsteperson"),
        GUEST("gäst");

        private final String label;

        Capacity(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The answer at the roll call. */
    public enum RollCall {
        UNKNOWN("Inte upprop än"),
        PRESENT("Närvarande"),
        ABSENT("Frånvarande");

        private final String label;

        RollCall(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        static Map<String, String> answers() {
            return Map.of(PRESENT.name(), PRESENT.label, ABSENT.name(), ABSENT.label);
        }
    }

    /** What somebody does at one meeting. */
    public enum Duty {
        CHAIR("Ordförande"),
        SECRETARY("Sekreterare"),
        VERIFIER("Justerare");

        private final String label;

        Duty(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        static Map<String, String> choices() {
            Map<String, String> choices = new LinkedHashMap<>();
            for (Duty duty : values()) {
                choices.put(duty.name(), duty.label);
            }
            return choices;
        }
    }

    /** The elected offices that lead a meeting. */
    public enum Office {
        CHAIR("ordförande"),
        VICE_CHAIR("vice ordförande");

        private final String label;

        Office(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Where the person stands on the page. */
    String anchor() {
        return "person-" + id;
    }

    boolean isMember() {
        return capacity == Capacity.MEMBER;
    }

    boolean isDeputy() {
        return capacity == Capacity.DEPUTY;
    }

    /** A seat that nobody has been appointed to. It counts, and a deputy may serve on it. */
    boolean isVacant() {
        return isMember() && mandateId == null;
    }

    /** The person, or the organisation whose seat is vacant. */
    String seatName() {
        return isVacant() ? organisation : personName;
    }

    /** Whether the row stands for the place of a roster. */
    boolean isSeatOf(Roster.Place place) {
        return isVacant() && place.mandateId() == null && organisation.equals(place.organisation());
    }

    /** Whether the place is that of somebody appointed to the seat that was vacant. */
    boolean isTakenBy(Roster.Place place) {
        return place.mandateId() != null
                && place.capacity() == Capacity.MEMBER
                && organisation.equals(place.organisation());
    }

    /** Whether the person sits by a mandate, and so is no official and no guest. */
    boolean isElected() {
        return isMember() || isDeputy();
    }

    boolean has(Duty asked) {
        return duty == asked;
    }

    /** {@code Anna Alm, ordförande, Sala kommun}: as the minutes list the person. */
    public String label() {
        String role = !title.isEmpty() ? title : office == null ? "" : office.label();
        return personName + (role.isEmpty() ? "" : ", " + role) + (organisation.isEmpty() ? "" : ", " + organisation);
    }

    /** {@code 13.15–13.30}, {@code från 13.15}, or empty. */
    public String time() {
        if (fromTime == null) {
            return "";
        }
        String from = SwedishClock.print(fromTime);
        return toTime == null ? "från " + from : from + "–" + SwedishClock.print(toTime);
    }
}
