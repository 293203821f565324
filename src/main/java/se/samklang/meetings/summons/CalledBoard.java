package se.samklang.meetings.summons;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.samklang.association.Board;
import se.samklang.association.Mandates;
import se.samklang.association.Office;
import se.samklang.database.Read;
import se.samklang.meetings.MeetingKind;

/**
 * The board as it is on the day of a meeting, as a summons sees it.
 *
 * @param seats those with a mandate that day, highest office first, then the members' own order
 * @param vacancies members of the förbund without anybody to decide for them
 */
record CalledBoard(List<Seat> seats, List<String> vacancies) {

    private static final List<Office> PRESIDIUM = List.of(Office.CHAIR, Office.VICE_CHAIR, Office.PRESIDIUM_MEMBER);

    /** Somebody with a mandate. */
    record Seat(UUID mandateId, String personName, String memberName, Office office) {

        /** In words, small: {@code ordförande}. */
        String duty() {
            return office.label().toLowerCase(Locale.ROOT);
        }
    }

    static CalledBoard on(Read tx, LocalDate day) {
        Board board = Mandates.on(tx, day);
        return new CalledBoard(
                board.all().stream()
                        .filter(seat -> seat.office().isOfBoard() || PRESIDIUM.contains(seat.office()))
                        .map(seat -> new Seat(seat.mandateId(), seat.personName(), seat.memberName(), seat.office()))
                        .toList(),
                board.vacancies().stream().map(Board.Vacancy::memberName).toList());
    }

    boolean hasChair() {
        return seats.stream().anyMatch(seat -> seat.office() == Office.CHAIR);
    }

    /** Whether somebody is called to a meeting of the kind without being asked for. */
    static boolean isCalledTo(MeetingKind kind, Seat seat) {
        return switch (kind) {
            case BOARD -> seat.office().isOfBoard();
            case PRESIDIUM -> PRESIDIUM.contains(seat.office());
            case MEMBERS, OTHER -> false;
        };
    }
}
