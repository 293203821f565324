package se.samklang.meetings.sitting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samklang.base.Refusal;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingKind;
import se.samklang.meetings.presence.ItemPresence;

/**
 * The page at the meeting.
 *
 * @param treated the item that is treated; null where the agenda is empty
 * @param editor whether the visitor keeps the minutes
 */
record SittingPage(
        Meeting meeting,
        List<SittingSql.Line> lines,
        @Nullable Treated treated,
        SittingForms forms,
        boolean editor) {

    /**
     * Everything about one item.
     *
     * @param pause why nothing is decided now, though enough are there
     * @param assignments those that are open, and those given or answered under the item
     */
    record Treated(
            TreatedItem item,
            ItemPresence presence,
            Optional<Refusal> pause,
            List<SentenceSql.Sentence> sentences,
            List<MotionSql.Motion> motions,
            List<Ballot> ballots,
            List<ReservationSql.Reservation> reservations,
            List<Assignment> assignments,
            LocalDate today) {

        /** Given under this item. */
        List<Assignment> given() {
            return assignments.stream()
                    .filter(each -> each.itemId().equals(item.id()))
                    .toList();
        }

        /** Answered under this item. */
        List<Assignment> reported() {
            return assignments.stream()
                    .filter(each -> item.id().equals(each.reportedItemId()))
                    .toList();
        }

        /** Not answered yet and given elsewhere, for the choice of what is answered here. */
        Map<String, String> open() {
            Map<String, String> open = new LinkedHashMap<>();
            assignments.stream()
                    .filter(each -> each.isOpen() && !each.itemId().equals(item.id()))
                    .forEach(each -> open.put(each.id().toString(), each.responsible() + ": " + each.task()));
            return open;
        }

        /** Who can put something forward: those who decide. */
        Map<String, String> deciders() {
            Map<String, String> people = new LinkedHashMap<>();
            presence.deciders().forEach(each -> people.put(each.id().toString(), each.personName()));
            return people;
        }

        boolean hasProposal() {
            return !item.proposal().isBlank();
        }
    }

    /** Whether something can be written: by who keeps the minutes, from when the meeting is opened until they go round. */
    boolean editable() {
        return editor
                && switch (meeting.status()) {
                    case OPEN, HELD -> true;
                    case PLANNED, CIRCULATING, VERIFIED -> false;
                };
    }

    /** Whether items can still change places. */
    boolean movable() {
        return editable() && !meeting.isNumbered();
    }

    /** How the meeting takes note of what it was told. */
    String noting() {
        return meeting.kind() == MeetingKind.BOARD ? "Styrelsen noterar informationen" : "Informationen noteras";
    }

    /** What the number of items settled says. */
    String progress() {
        long settled = lines.stream().filter(line -> line.outcome() != null).count();
        return settled + " av " + lines.size() + " ärenden avgjorda";
    }

    /** Whether nothing is left to take up. */
    boolean isTreated() {
        return lines.stream().allMatch(line -> line.outcome() != null);
    }

    /** The item after one, or null after the last. */
    @Nullable
    UUID next(UUID item) {
        int place = place(item);
        return place < lines.size() ? lines.get(place).id() : null;
    }

    /** The place of an item in the agenda, from 1. */
    int place(UUID item) {
        return lines.stream().map(SittingSql.Line::id).toList().indexOf(item) + 1;
    }
}
