package se.samklang.association;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The board of a day in words.
 *
 * @param others those in the presidium and in other elected offices
 * @param lapsing whose terms run out within half a year, by last day
 */
record BoardLines(
        String day,
        List<SeatLine> ordinary,
        List<SeatLine> deputies,
        List<SeatLine> others,
        List<String> vacancies,
        Map<String, List<String>> lapsing,
        int seats,
        int quorum) {

    static final String STAYS = "Kvarstår tills efterträdare utsetts";

    private static final int MONTHS_AHEAD = 6;

    /** @param remark what is to be said of it that day, empty where it simply runs */
    record SeatLine(
            UUID mandateId,
            String person,
            String member,
            String office,
            @Nullable Integer deputyOrder,
            String period,
            String remark) {}

    static BoardLines of(Board board) {
        return new BoardLines(
                board.day().toString(),
                lines(board.ordinary()),
                lines(board.deputies()),
                lines(board.all().stream()
                        .filter(seat -> !seat.office().isOfBoard())
                        .toList()),
                board.vacancies().stream().map(Board.Vacancy::memberName).toList(),
                lapsing(board.lapsingBy(board.day().plusMonths(MONTHS_AHEAD))),
                board.seats(),
                board.quorum());
    }

    boolean isEmpty() {
        return ordinary.isEmpty() && deputies.isEmpty() && others.isEmpty();
    }

    /** Those that count on the board's day, those to come, and those that are over, each in its own order. */
    static List<Mandate> presentFirst(List<Mandate> mandates, Board board) {
        List<Mandate> sorted = new ArrayList<>(mandates);
        sorted.sort(Comparator.comparing(mandate -> rank(mandate, board)));
        return sorted;
    }

    static boolean counts(Mandate mandate, Board board) {
        return board.seat(mandate.id()).isPresent() || mandate.runsOn(board.day());
    }

    /** What is to be said of a mandate on the board's day. */
    static String state(Mandate mandate, Board board) {
        LocalDate day = board.day();
        if (!mandate.hasBegunBy(day)) {
            return "Inte börjat";
        }
        if (!mandate.hasEndedBy(day)) {
            return "";
        }
        boolean stays = board.seat(mandate.id()).filter(Seat::staysOn).isPresent();
        return stays ? STAYS : mandate.departed() ? "Har lämnat uppdraget" : "Upphört";
    }

    private static int rank(Mandate mandate, Board board) {
        if (counts(mandate, board)) {
            return 0;
        }
        return mandate.hasBegunBy(board.day()) ? 2 : 1;
    }

    private static Map<String, List<String>> lapsing(List<Seat> seats) {
        Map<String, List<String>> lapsing = new LinkedHashMap<>();
        seats.forEach(seat -> lapsing.computeIfAbsent(String.valueOf(seat.toDate()), day -> new ArrayList<>())
                .add(seat.personName() + " (" + seat.memberName() + ")"));
        return lapsing;
    }

    private static List<SeatLine> lines(List<Seat> seats) {
        return seats.stream()
                .map(seat -> new SeatLine(
                        seat.mandateId(),
                        seat.personName(),
                        seat.memberName(),
                        seat.office().label(),
                        seat.deputyOrder(),
                        MemberController.period(seat.fromDate(), seat.toDate()),
                        seat.staysOn() ? STAYS : ""))
                .toList();
    }
}
