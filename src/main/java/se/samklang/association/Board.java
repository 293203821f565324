package se.samklang.association;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /**
     * A deputy in the place of somebody.
     *
     * @param absent the ordinary member who is not there, or null where the member's seat is vacant
     */
    public record Substitution(
            UUID memberId, String memberName, @Nullable Seat absent, Seat deputy) {}

    /** Those who decide: chair, vice chairs and board members. */
    public List<Seat> ordinary() {
        return all.stream().filter(seat -> seat.office().isOrdinary()).toList();
    }

    /** Those who decide only when they step in. */
    public List<Seat> deputies() {
        return officeHolders(Office.DEPUTY);
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

    /**
     * The deputies who may step in for a member, the one to be called first first: the member's own in their order, and
     * where the förbund lets them, those of others in theirs.
     */
    public List<Seat> deputiesFor(UUID memberId) {
        List<Seat> deputies = deputies();
        List<Seat> called = new ArrayList<>(deputies.stream()
                .filter(seat -> seat.memberId().equals(memberId))
                .sorted(CALLED_IN)
                .toList());
        if (deputyRule == DeputyRule.OWN_FIRST) {
            deputies.stream()
                    .filter(seat -> !seat.memberId().equals(memberId))
                    .sorted(CALLED_IN)
                    .forEach(called::add);
        }
        return List.copyOf(called);
    }

    /**
     * Who steps in for whom when these are there. Every deputy serves for the own member before anybody serves for
     * another's; a deputy of another member serves only for somebody who is absent, never for a vacant seat.
     *
     * @param present the mandates of those present, ordinary members and deputies
     */
    public List<Substitution> substitutions(Set<UUID> present) {
        List<Substitution> substitutions = new ArrayList<>();
        Set<UUID> free = new HashSet<>(present);
        List<Place> left = new ArrayList<>();
        for (Place place : emptyPlaces(present)) {
            deputiesFor(place.memberId()).stream()
                    .filter(seat -> seat.memberId().equals(place.memberId()))
                    .filter(seat -> free.remove(seat.mandateId()))
                    .findFirst()
                    .ifPresentOrElse(seat -> substitutions.add(place.takenBy(seat)), () -> left.add(place));
        }
        for (Place place : left) {
            deputiesFor(place.memberId()).stream()
                    .filter(seat -> place.absent() != null)
                    .filter(seat -> free.remove(seat.mandateId()))
                    .findFirst()
                    .ifPresent(seat -> substitutions.add(place.takenBy(seat)));
        }
        return List.copyOf(substitutions);
    }

    /** Terms of the board that run out by the day, soonest first; not those that have lapsed already. */
    public List<Seat> lapsingBy(LocalDate lastDay) {
        return all.stream()
                .filter(seat -> seat.office().isOfBoard() && !seat.staysOn())
                .filter(seat -> seat.toDate() != null && !seat.toDate().isAfter(lastDay))
                .sorted(Comparator.comparing(Seat::toDate, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private record Place(
            UUID memberId, String memberName, @Nullable Seat absent) {
        Substitution takenBy(Seat deputy) {
            return new Substitution(memberId, memberName, absent, deputy);
        }
    }

    private List<Place> emptyPlaces(Set<UUID> present) {
        List<Place> places = new ArrayList<>();
        ordinary().stream()
                .filter(seat -> !present.contains(seat.mandateId()))
                .forEach(seat -> places.add(new Place(seat.memberId(), seat.memberName(), seat)));
        vacancies.forEach(vacancy -> places.add(new Place(vacancy.memberId(), vacancy.memberName(), null)));
        return places;
    }
}
