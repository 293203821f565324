package se.samklang.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was said, proposed, voted and decided in the items of a meeting. */
record Debate(
        List<Motion> motions,
        List<Ballot> ballots,
        List<Vote> votes,
        List<Decision> decisions,
        List<Reservation> reservations,
        List<Assignment> assignments,
        List<Answered> answered) {

    /** A proposal somebody put forward at the meeting. */
    record Motion(UUID agendaItemId, UUID attendanceId, String content) {}

    record Ballot(UUID id, UUID agendaItemId, String yesMeans, String noMeans) {}

    /** @param choice {@code YES}, {@code NO} or {@code ABSTAIN} */
    record Vote(UUID ballotId, UUID attendanceId, String choice) {}

    record Decision(UUID id, UUID agendaItemId, String sentence) {}

    /** @param kind {@code RESERVATION} against the decision, or {@code STATEMENT} beside it */
    record Reservation(UUID agendaItemId, UUID attendanceId, String kind, String content) {}

    record Assignment(
            UUID agendaItemId,
            String responsible,
            String task,
            @Nullable LocalDate dueDate) {}

    /** An assignment of an earlier meeting that the item answers. */
    record Answered(
            UUID agendaItemId,
            String task,
            @Nullable String prefix,
            @Nullable Integer number,
            LocalDate meetingDate) {}

    /** Those of an item. */
    static <T> List<T> of(Proceedings.Item item, List<T> all, Function<T, UUID> itemOf) {
        return all.stream().filter(each -> itemOf.apply(each).equals(item.id())).toList();
    }
}
