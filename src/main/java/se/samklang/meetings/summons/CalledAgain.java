package se.samklang.meetings.summons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.meetings.Meeting;

/**
 * Who is called when a meeting is called again: those of the last time who sit on the board of the meeting's day, by the
 * mandate they have then. Nobody drops out in silence.
 */
final class CalledAgain {

    private final CalledBoard board;
    private final Meeting meeting;
    private final List<Before> before;

    private CalledAgain(CalledBoard board, Meeting meeting, List<Before> before) {
        this.board = board;
        this.meeting = meeting;
        this.before = before;
    }

    /** Somebody who was called the last time; the dates are those of the mandate, if any. */
    private record Before(
            @Nullable UUID mandateId,
            String personName,
            String organisation,
            SummonsChannel channel,
            @Nullable LocalDate fromDate,
            @Nullable LocalDate toDate,
            boolean departed) {}

    /** Empty where the meeting has not been called. */
    static Optional<CalledAgain> of(Read tx, Meeting meeting) {
        return SummonsSql.latest(tx, meeting.id())
                .map(latest ->
                        new CalledAgain(CalledBoard.on(tx, meeting.meetingDate()), meeting, before(tx, latest.id())));
    }

    /** How those who are called differ from the last time, in sentences; empty where there was none. */
    static List<String> differences(Read tx, Meeting meeting) {
        return of(tx, meeting).map(CalledAgain::differences).orElse(List.of());
    }

    /** Those of the last time, as far as they can be called now. */
    List<Summons.Receiver> receivers() {
        List<Summons.Receiver> receivers = new ArrayList<>();
        for (Before each : before) {
            if (each.mandateId() == null) {
                receivers.add(new Summons.Receiver(null, each.personName(), each.organisation(), each.channel(), null));
            } else {
                seat(each)
                        .map(seat -> new Summons.Receiver(
                                seat.mandateId(), seat.personName(), seat.memberName(), each.channel(), seat.office()))
                        .ifPresent(receivers::add);
            }
        }
        return receivers;
    }

    /** Who was called and is not any more, and who would have been called now and was not, each in a sentence. */
    private List<String> differences() {
        List<String> sentences = new ArrayList<>();
        before.stream()
                .filter(each -> each.mandateId() != null && seat(each).isEmpty())
                .forEach(each -> sentences.add(each.personName() + ", " + each.organisation()
                        + ", fick den förra kallelsen men får inte den här: " + reason(each)
                        + " Ska personen ändå kallas, skriv namnet bland övriga."));
        board.seats().stream()
                .filter(seat -> CalledBoard.isCalledTo(meeting.kind(), seat))
                .filter(seat -> before.stream()
                        .noneMatch(each -> seat(each).filter(seat::equals).isPresent()))
                .forEach(seat -> sentences.add(seat.personName() + ", " + seat.memberName()
                        + ", har mandat på mötesdagen men fick inte den förra kallelsen. Kryssa för namnet, om personen"
                        + " ska kallas."));
        return sentences;
    }

    /** The seat the receiver has now: by the same mandate, or by a new one for the same member. */
    private Optional<CalledBoard.Seat> seat(Before receiver) {
        UUID mandate = receiver.mandateId();
        if (mandate == null) {
            return Optional.empty();
        }
        return board.seats().stream()
                .filter(seat -> seat.mandateId().equals(mandate))
                .findFirst()
                .or(() -> board.seats().stream()
                        .filter(seat -> seat.personName().equals(receiver.personName())
                                && seat.memberName().equals(receiver.organisation()))
                        .findFirst());
    }

    private String reason(Before receiver) {
        LocalDate from = receiver.fromDate();
        LocalDate to = receiver.toDate();
        if (from != null && from.isAfter(meeting.meetingDate())) {
            return "mandatet börjar först " + SwedishDate.printLong(from) + ", efter mötesdagen.";
        }
        if (to != null && to.isBefore(meeting.meetingDate())) {
            return receiver.departed()
                    ? "personen lämnade sitt uppdrag " + SwedishDate.printLong(to) + "."
                    : "mandatet gick ut " + SwedishDate.printLong(to) + ".";
        }
        return "personen har ingen plats i styrelsen på mötesdagen.";
    }

    private static List<Before> before(Read tx, UUID summons) {
        return tx.sql("""
                SELECT r.mandate_id, r.person_name, r.organisation, r.channel, d.from_date, d.to_date,
                       coalesce(d.departed, false) AS departed
                FROM meetings.summons_receiver r
                LEFT JOIN association.mandate d ON d.association_id = r.association_id AND d.id = r.mandate_id
                WHERE r.association_id = :association
                  AND r.summons_id = :summons
                ORDER BY r.person_name COLLATE "sv-SE-x-icu", r.id
                """)
                .param("association", tx.scope().association())
                .param("summons", summons)
                .query(Before.class)
                .list();
    }
}
