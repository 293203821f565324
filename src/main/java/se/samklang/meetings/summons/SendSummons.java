package se.samklang.meetings.summons;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.base.Ids;
import se.samklang.base.Refused;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.documents.Document;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.Renderings;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.agenda.AgendaSql;
import se.samklang.meetings.papers.PaperSql;
import se.samklang.web.Problems;

/**
 * Registers that a meeting has been called, and keeps the summons as it was sent. The program sends nothing itself: it
 * knows no addresses, and whoever sends answers for whom it goes to.
 */
@Component
public final class SendSummons {

    private final SummonsDocument document;
    private final Renderings renderings;
    private final Clock clock;

    SendSummons(SummonsDocument document, Renderings renderings, Clock clock) {
        this.document = document;
        this.renderings = renderings;
        this.clock = clock;
    }

    void run(Write tx, UUID meetingId, Summons.Content content) {
        Meeting meeting = MeetingSql.locked(tx, meetingId).orElseThrow(Problems.NotFound::new);
        requireCallable(tx, meeting);
        Document composed = document.compose(tx, meeting, content.receivers(), content.sentDate());
        UUID file = PaperSql.keep(tx, Ids.next(clock), renderings.render(composed, OutputFormat.PDF));
        UUID id = Ids.next(clock);
        SummonsSql.add(tx, meetingId, id, content, file);
        content.receivers().forEach(receiver -> SummonsSql.addReceiver(tx, id, Ids.next(clock), receiver));
    }

    /** What people have been called to is changed and called again, not removed. */
    public static void requireNotCalled(Read tx, UUID meeting) {
        if (!SummonsSql.ofMeeting(tx, meeting).isEmpty()) {
            throw new Refused(
                    "kallat-mote",
                    "Mötet har kallats och kan inte raderas. Ändra det och kalla på nytt, eller ångra kallelsen först.");
        }
    }

    private static void requireCallable(Write tx, Meeting meeting) {
        if (!meeting.isPlanned()) {
            throw new Refused("mote-begynt", "Mötet har börjat eller hållits. Till ett sådant kan ingen kallas.");
        }
        List<SummonsCheck.Remark> faults = new SummonsCheck(
                        meeting,
                        AgendaSql.ofMeeting(tx, meeting.id()),
                        List.of(),
                        new CalledBoard(List.of(), List.of()),
                        0,
                        meeting.meetingDate())
                .faults();
        if (!faults.isEmpty()) {
            throw new Refused(
                    "ofullstandig-kallelse",
                    "Kallelsen är inte färdig. " + faults.getFirst().sentence());
        }
    }
}
