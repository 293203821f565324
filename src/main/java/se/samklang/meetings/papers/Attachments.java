package se.samklang.meetings.papers;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.database.Write;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.agenda.AttachmentOrder;
import se.samklang.web.Problems;
import se.samklang.web.UndoGuard;

/**
 * Adds, replaces and removes the papers of a meeting. Their numbers follow the agenda until the items have become
 * paragraphs; after that a number once given is the paper's own, and a removed one leaves a gap.
 */
@Component
final class Attachments implements UndoGuard {

    private final Clock clock;

    Attachments(Clock clock) {
        this.clock = clock;
    }

    void add(Write tx, UUID meetingId, AttachmentForm.Content sent) {
        Meeting meeting = open(tx, meetingId);
        requireRoom(tx, meetingId, sent.papers());
        for (Paper paper : sent.papers()) {
            String title = sent.title();
            AttachmentSql.add(
                    tx,
                    meetingId,
                    Ids.next(clock),
                    sent.item(),
                    PaperSql.keep(tx, Ids.next(clock), paper.bytes()),
                    title == null ? paper.title() : title,
                    paper);
        }
        number(tx, meeting);
    }

    /** 0 where somebody changed it meanwhile. */
    int change(Write tx, UUID meetingId, UUID id, AttachmentForm.Content sent, int version) {
        Meeting meeting = open(tx, meetingId);
        int changed = AttachmentSql.describe(tx, id, sent.item(), String.valueOf(sent.title()), version);
        if (changed > 0) {
            requireRoom(tx, meetingId, sent.papers());
            sent.papers()
                    .forEach(paper ->
                            AttachmentSql.replace(tx, id, PaperSql.keep(tx, Ids.next(clock), paper.bytes()), paper));
            number(tx, meeting);
        }
        return changed;
    }

    /** 0 where somebody changed it meanwhile. */
    int remove(Write tx, UUID meetingId, UUID id, int version) {
        Meeting meeting = open(tx, meetingId);
        int removed = AttachmentSql.remove(tx, id, version);
        number(tx, meeting);
        return removed;
    }

    @Override
    public Optional<String> reason(Write tx, UUID act) {
        return AttachmentOrder.isKeptSince(tx, act) ? Optional.of(AttachmentRules.KEPT) : Optional.empty();
    }

    /** Gives the papers the numbers their places in the agenda say, while they may change. */
    static void number(Write tx, Meeting meeting) {
        if (!meeting.isNumbered()) {
            AttachmentOrder.number(tx, meeting.id());
        }
    }

    private static Meeting open(Write tx, UUID id) {
        Meeting meeting = MeetingSql.locked(tx, id).orElseThrow(Problems.NotFound::new);
        AttachmentRules.requireOpen(meeting);
        return meeting;
    }

    private static void requireRoom(Write tx, UUID meeting, List<Paper> added) {
        long kept = AttachmentSql.ofMeeting(tx, meeting).stream()
                .mapToLong(Attachment::byteCount)
                .sum();
        long more = added.stream().mapToLong(Paper::byteCount).sum();
        if (kept + more > AttachmentRules.MEETING_BYTES) {
            throw new Problems.FieldRefused(
                    "fil",
                    "Mötets bilagor får tillsammans vara högst 300 MB. Ta bort någon annan bilaga, eller spara filen"
                            + " med bilder i lägre upplösning.");
        }
    }
}
