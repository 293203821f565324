package se.samklang.association;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.samklang.database.Read;

/** Who is elected to what in the förbund of the transaction. */
public final class Mandates {

    private static final Comparator<Seat> BY_OFFICE = Comparator.comparing(Seat::office);

    private Mandates() {}

    /**
     * The board as it is on the day, and the others elected. Holders of a seat on the board stay when their term has
     * lapsed until a successor for the same member has come, unless they have departed; other offices end with their
     * term, and every mandate with the member's own time in the förbund.
     */
    public static Board on(Read tx, LocalDate day) {
        return board(day, MemberSql.all(tx), MandateSql.all(tx), AssociationSql.deputyRule(tx));
    }

    /** The board that members and mandates, both in the order to be shown, make up on the day. */
    static Board board(LocalDate day, List<MemberSql.Member> members, List<Mandate> mandates, DeputyRule rule) {
        List<MemberSql.Member> current = members.stream()
                .filter(member -> MemberRules.isMember(member, day))
                .toList();
        Map<UUID, MemberSql.Member> byId =
                current.stream().collect(Collectors.toMap(MemberSql.Member::id, Function.identity()));
        List<Mandate> known = mandates.stream()
                .filter(mandate -> byId.containsKey(mandate.memberId()))
                .toList();
        List<Seat> seats = new ArrayList<>();
        for (MemberSql.Member member : current) {
            List<Mandate> own = known.stream()
                    .filter(mandate -> mandate.memberId().equals(member.id()))
                    .toList();
            List<Seat> ordinary = seats(own, Office::isOrdinary, member, day, known);
            seats.addAll(ordinary);
            seats(own, office -> office == Office.DEPUTY, member, day, known).stream()
                    .filter(deputy -> ordinary.stream().noneMatch(deputy::isHeldBySameAs))
                    .forEach(seats::add);
            own.stream()
                    .filter(mandate -> !mandate.office().isOfBoard() && mandate.runsOn(day))
                    .forEach(mandate -> seats.add(Seat.of(mandate, member, mandate.office(), day)));
        }
        seats.sort(BY_OFFICE);
        return new Board(day, List.copyOf(seats), vacancies(current, seats), rule);
    }

    /** The seats of one kind that a member has; in the order of the mandates. */
    private static List<Seat> seats(
            List<Mandate> own,
            Predicate<Office> kind,
            MemberSql.Member member,
            LocalDate day,
            List<Mandate> everybody) {
        List<Mandate> group =
                own.stream().filter(mandate -> kind.test(mandate.office())).toList();
        return Succession.sitting(group, day).stream()
                .map(tenure -> tenure.on(day))
                .sorted(Comparator.comparing(group::indexOf))
                .map(mandate -> Seat.of(mandate, member, office(mandate, day, everybody), day))
                .toList();
    }

    /** Who led the board when the term lapsed leads it until somebody else has been chosen to. */
    private static Office office(Mandate mandate, LocalDate day, List<Mandate> everybody) {
        if (!mandate.hasEndedBy(day) || mandate.office().compareTo(Office.VICE_CHAIR) > 0) {
            return mandate.office();
        }
        List<Mandate> same = everybody.stream()
                .filter(other -> other.office() == mandate.office())
                .toList();
        boolean leads = Succession.sitting(same, day).stream()
                .anyMatch(tenure -> tenure.mandates().contains(mandate));
        return leads ? mandate.office() : Office.BOARD_MEMBER;
    }

    private static List<Board.Vacancy> vacancies(List<MemberSql.Member> members, List<Seat> seats) {
        Set<UUID> seated = new HashSet<>();
        seats.stream().filter(seat -> seat.office().isOrdinary()).forEach(seat -> seated.add(seat.memberId()));
        return members.stream()
                .filter(member -> !seated.contains(member.id()))
                .map(member -> new Board.Vacancy(member.id(), member.name()))
                .toList();
    }
}
