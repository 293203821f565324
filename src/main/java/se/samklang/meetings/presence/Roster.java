package se.samklang.meetings.presence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.association.Board;
import se.samklang.association.Mandates;
import se.samklang.association.Office;
import se.samklang.association.Seat;
import se.samklang.database.Read;
import se.samklang.meetings.MeetingKind;

/** Who belongs in the attendance list of a meeting by the mandates of its day, ordinary members before deputies. */
final class Roster {

    private static final String VACANT = "Vakant plats";

    private Roster() {}

    /**
     * A seat, with who holds it that day.
     *
     * @param mandateId null where the member has appointed nobody: the seat is vacant, and counts
     */
    record Place(
            @Nullable UUID mandateId,
            String personName,
            String organisation,
            Attendee.Capacity capacity,
            Attendee.@Nullable Office office) {}

    /** The places of a body on the day; none where those who meet are not elected. */
    static List<Place> of(Read tx, MeetingKind kind, LocalDate day) {
        return switch (kind) {
            case BOARD -> board(Mandates.on(tx, day));
            case PRESIDIUM -> places(Mandates.on(tx, day).presidium());
            case MEMBERS, OTHER -> List.of();
        };
    }

    /** A förbund that has registered nobody yet has no vacancies either: nothing is known of its board. */
    private static List<Place> board(Board board) {
        List<Place> places = new ArrayList<>(places(board.ordinary()));
        if (!places.isEmpty()) {
            board.vacancies()
                    .forEach(vacancy ->
                            places.add(new Place(null, VACANT, vacancy.memberName(), Attendee.Capacity.MEMBER, null)));
        }
        places.addAll(places(board.deputies()));
        return places;
    }

    private static List<Place> places(List<Seat> seats) {
        return seats.stream().map(Roster::place).toList();
    }

    private static Place place(Seat seat) {
        boolean deputy = seat.office() == Office.DEPUTY;
        return new Place(
                seat.mandateId(),
                seat.personName(),
                seat.memberName(),
                deputy ? Attendee.Capacity.DEPUTY : Attendee.Capacity.MEMBER,
                office(seat.office()));
    }

    private static Attendee.@Nullable Office office(Office office) {
        return switch (office) {
            case CHAIR -> Attendee.Office.CHAIR;
            case VICE_CHAIR -> Attendee.Office.VICE_CHAIR;
            default -> null;
        };
    }
}
