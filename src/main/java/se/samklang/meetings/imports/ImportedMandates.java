package se.samklang.meetings.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samklang.association.Board;
import se.samklang.association.Mandates;
import se.samklang.association.Seat;
import se.samklang.database.Read;

/** Whose mandate a name in a file means, by the board as it was on the day of the meeting. */
final class ImportedMandates {

    private final Read tx;
    private final Map<LocalDate, Board> boards = new HashMap<>();

    ImportedMandates(Read tx) {
        this.tx = tx;
    }

    /** The seat of the named person; an ordinary one before a deputy's. */
    Optional<Seat> seat(String name, LocalDate date) {
        return boards.computeIfAbsent(date, day -> Mandates.on(tx, day)).all().stream()
                .filter(seat -> seat.office().isOfBoard())
                .filter(seat -> seat.personName().equals(name))
                .findFirst();
    }
}
