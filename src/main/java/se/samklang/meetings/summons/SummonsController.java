package se.samklang.meetings.summons;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.documents.Document;
import se.samklang.documents.Finding;
import se.samklang.documents.HtmlRendering;
import se.samklang.documents.OutputFormat;
import se.samklang.documents.RenderQueue;
import se.samklang.documents.Renderings;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingRules;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.Meetings;
import se.samklang.meetings.agenda.AgendaItem;
import se.samklang.meetings.agenda.AgendaSql;
import se.samklang.meetings.agenda.OpenAssignmentTable;
import se.samklang.meetings.papers.AttachmentSql;
import se.samklang.meetings.papers.PaperSql;
import se.samklang.web.Answer;
import se.samklang.web.Download;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Visitor;

/** The summons to a meeting: looked through and fetched as files. */
@Controller
class SummonsController {

    static final String SUMMONS = Meetings.PATH + "/{id}/kallelse";

    private final Database database;
    private final SummonsDocument document;
    private final HtmlRendering html;
    private final Renderings renderings;
    private final RenderQueue queue;

    SummonsController(
            Database database, SummonsDocument document, HtmlRendering html, Renderings renderings, RenderQueue queue) {
        this.database = database;
        this.document = document;
        this.html = html;
        this.renderings = renderings;
        this.queue = queue;
    }

    /** A time the meeting was called, with those it went to. */
    record Sent(Summons summons, List<Summons.Receiver> receivers) {}

    /** @param changes since it was last called; empty where it has not been */
    record ShowPage(
            Meeting meeting,
            List<SummonsCheck.Remark> remarks,
            Document document,
            String html,
            String letter,
            List<Sent> sent,
            List<String> changes,
            boolean editable) {

        boolean isFaulty() {
            return remarks.stream().anyMatch(remark -> remark.severity() == Finding.Severity.FEL);
        }
    }

    @GetMapping(SUMMONS)
    Answer show(Visitor visitor, @PathVariable UUID id) {
        return Page.of("meetings/summons/summons", database.read(visitor.scope(), tx -> {
            Meeting meeting = find(tx, id);
            Document composed = document.compose(tx, id);
            List<Sent> sent = SummonsSql.ofMeeting(tx, id).stream()
                    .map(summons -> new Sent(summons, SummonsSql.receivers(tx, summons.id())))
                    .toList();
            return new ShowPage(
                    meeting,
                    check(tx, meeting).remarks(),
                    composed,
                    html.fragment(composed),
                    SummonsLetter.address(meeting),
                    sent,
                    SummonsChanges.sinceLatest(tx, id),
                    MeetingRules.mayEdit(visitor) && meeting.isPlanned());
        }));
    }

    @GetMapping(SUMMONS + "/fil/{format}")
    Answer file(Visitor visitor, @PathVariable UUID id, @PathVariable String format) {
        OutputFormat output = OutputFormat.read(format).orElseThrow(Problems.NotFound::new);
        return queue.inTurn(() -> {
            Document composed = database.read(visitor.scope(), tx -> document.compose(tx, id));
            return Download.of(
                    name(composed.period().to()) + "." + output.extension(),
                    output.mediaType(),
                    renderings.render(composed, output));
        });
    }

    /** The summons as it was sent that time. */
    @GetMapping(SUMMONS + "/{summons}/fil")
    Answer sentFile(Visitor visitor, @PathVariable UUID id, @PathVariable UUID summons) {
        return database.read(visitor.scope(), tx -> {
            Meeting meeting = find(tx, id);
            Summons sent = SummonsSql.ofMeeting(tx, id).stream()
                    .filter(one -> one.id().equals(summons))
                    .findFirst()
                    .orElseThrow(Problems.NotFound::new);
            byte[] bytes = PaperSql.bytes(tx, sent.fileId()).orElseThrow(Problems.NotFound::new);
            return Download.of(
                    name(meeting.meetingDate()) + "-skickad-" + sent.number() + ".pdf",
                    OutputFormat.PDF.mediaType(),
                    bytes);
        });
    }

    static SummonsCheck check(Read tx, Meeting meeting) {
        List<AgendaItem> agenda = AgendaSql.ofMeeting(tx, meeting.id());
        return new SummonsCheck(
                meeting,
                agenda,
                AttachmentSql.ofMeeting(tx, meeting.id()),
                CalledBoard.on(tx, meeting.meetingDate()),
                OpenAssignmentTable.untold(tx, agenda, meeting.meetingDate()),
                SwedishDate.day(tx.now()));
    }

    static Meeting find(Read tx, UUID id) {
        return MeetingSql.find(tx, id).orElseThrow(Problems.NotFound::new);
    }

    private static String name(LocalDate meeting) {
        return SummonsDocument.KIND + "-" + meeting;
    }
}
