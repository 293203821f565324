package se.samklang.association;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The board and the others elected in a förbund as they are on one day.
 *
 * @param all every mandate that counts that day: highest office first, then the members' own order
 * @param vacancies members of the förbund that day without anybody in an ordinary seat
 * @param deputyRule for whom deputies may step in
 */
public record Board(LocalDate day, List<Seat> all, List<Vacancy> vacancies, DeputyRule deputyRule) {

    private static final Comparator<Seat> CALLED_IN =
            Comparator.comparing(Seat::deputyOrder, Comparator.nullsLast(Comparator.naturalOrder()));

    /** A member that nobody sits for. */
    public record Vacancy(UUID memberId, String memberName) {}

    /** Those who decide: chair, vice chairs and board members. */
    public List<Seat> ordinary() {
        return all.stream().filter(seat -> seat.office().isOrdinary()).toList();
    }

    /** Those who decide only when they step in. */
    public List<Seat> deputies() {
        return officeHolders(Office.DEPUTY);
    }

    /**
     * The deputies in the order they are called in (inkallelseordning), across the members: by their numbers, then those
     * without one. Who of them steps in for whom is known first at a meeting.
     */
    public List<Seat> calledIn() {
        return deputies().stream().sorted(CALLED_IN).toList();
    }

    /** Everybody in the office. */
    public List<Seat> officeHolders(Office office) {
        return all.stream().filter(seat -> seat.office() == office).toList();
    }

    /** Chair, vice chairs and members of the presidium, each person once. */
    public List<Seat> presidium() {
        List<Seat> presidium = new ArrayList<>(officeHolders(Office.CHAIR));
        presidium.addAll(officeHolders(Office.VICE_CHAIR));
        officeHolders(Office.PRESIDIUM_MEMBER).stream()
                .filter(seat -> presidium.stream().noneMatch(seat::isHeldBySameAs))
                .forEach(presidium::add);
        return List.copyOf(presidium);
    }

    /** The one of the mandate, if it counts that day. */
    public Optional<Seat> seat(UUID mandateId) {
        return all.stream().filter(seat -> seat.mandateId().equals(mandateId)).findFirst();
    }

    /** Whether the mandate lets its holder decide without stepping in for anybody. */
    public boolean isOrdinary(UUID mandateId) {
        return seat(mandateId).filter(seat -> seat.office().isOrdinary()).isPresent();
    }

    /** The ordinary seats: those somebody holds, and one for every member without anybody. */
    public int seats() {
        return ordinary().size() + vacancies.size();
    }

    /** How many must be there to decide: more than half of the ordinary seats (kommunallagen 6 kap. 27 §). */
    public int quorum() {
        return seats() / 2 + 1;
    }

    /** Terms of the board that run out by the day, soonest first; not those that have lapsed already. */
    public List<Seat> lapsingBy(LocalDate lastDay) {
        return all.stream()
                .filter(seat -> seat.office().isOfBoard() && !seat.staysOn())
                .filter(seat -> seat.toDate() != null && !seat.toDate().isAfter(lastDay))
                .sorted(Comparator.comparing(Seat::toDate, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
