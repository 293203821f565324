package se.samklang.association;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's time in an office as registered. A person who departed does not stay when the term has lapsed. */
record Mandate(
        UUID id,
        String personName,
        UUID memberId,
        String memberName,
        Office office,
        LocalDate fromDate,
        @Nullable LocalDate toDate,
        boolean departed,
        @Nullable Integer deputyOrder,
        int version) {

    boolean hasBegunBy(LocalDate day) {
        return !fromDate.isAfter(day);
    }

    boolean hasEndedBy(LocalDate day) {
        return toDate != null && toDate.isBefore(day);
    }

    boolean runsOn(LocalDate day) {
        return hasBegunBy(day) && !hasEndedBy(day);
    }

    /** The last day, the end of time where the term runs until further notice. */
    LocalDate lastDay() {
        return toDate == null ? LocalDate.MAX : toDate;
    }

    /** The same mandate as it is known, with this content; itself where it is not known. */
    Mandate asKnownAmong(List<Mandate> known) {
        return known.stream()
                .filter(this::isSameAs)
                .findFirst()
                .map(same -> new Mandate(
                        same.id,
                        personName,
                        memberId,
                        memberName,
                        office,
                        fromDate,
                        toDate,
                        departed,
                        deputyOrder,
                        same.version))
                .orElse(this);
    }

    private boolean isSameAs(Mandate other) {
        return personName.equals(other.personName)
                && memberId.equals(other.memberId)
                && office == other.office
                && fromDate.equals(other.fromDate);
    }
}
