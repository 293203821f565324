package se.samklang.association;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as it counts on one day.
 *
 * @param memberId the member organisation that appointed the person
 * @param memberPosition where the member stands in the förbund's own order
 * @param office as it counts that day: a chair whose term has lapsed is a board member once a new chair has come
 * @param deputyOrder 1 is called in first; null where nobody has said
 * @param fromDate the first day of the term
 * @param toDate the last day of the term, null where it runs until further notice
 * @param staysOn the term has lapsed, and nobody has come after
 */
public record Seat(
        UUID mandateId,
        String personName,
        UUID memberId,
        String memberName,
        int memberPosition,
        Office office,
        @Nullable Integer deputyOrder,
        LocalDate fromDate,
        @Nullable LocalDate toDate,
        boolean staysOn) {

    static Seat of(Mandate mandate, MemberSql.Member member, Office office, LocalDate day) {
        return new Seat(
                mandate.id(),
                mandate.personName(),
                member.id(),
                member.name(),
                member.position(),
                office,
                mandate.deputyOrder(),
                mandate.fromDate(),
                mandate.toDate(),
                mandate.hasEndedBy(day));
    }

    boolean isHeldBySameAs(Seat other) {
        return memberId.equals(other.memberId) && personName.equals(other.personName);
    }
}
