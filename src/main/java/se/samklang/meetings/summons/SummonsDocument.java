package se.samklang.meetings.summons;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samklang.association.Letterhead;
import se.samklang.base.Period;
import se.samklang.base.SwedishDate;
import se.samklang.database.Read;
import se.samklang.documents.Composition;
import se.samklang.documents.Document;
import se.samklang.documents.DocumentComposer;
import se.samklang.documents.ReportRequest;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.PrintedSummons;
import se.samklang.meetings.agenda.AgendaItem;
import se.samklang.meetings.agenda.AgendaSql;
import se.samklang.meetings.papers.Attachment;
import se.samklang.meetings.papers.AttachmentSql;
import se.samklang.web.Problems;

/**
 * The summons to a meeting (kallelse) as a document: when and where, who is called, the agenda with what each item rests
 * on, and the papers.
 */
@Component
final class SummonsDocument implements PrintedSummons {

    /** The kind of the document, as in {@link ReportRequest}. */
    static final String KIND = "kallelse";

    private final DocumentComposer composer;

    SummonsDocument(DocumentComposer composer) {
        this.composer = composer;
    }

    /** Tables in it are as they stand on the day of the meeting. */
    @Override
    public Document compose(Read tx, UUID meeting) {
        Meeting found = MeetingSql.find(tx, meeting).orElseThrow(Problems.NotFound::new);
        Summons latest = SummonsSql.latest(tx, meeting).orElse(null);
        return latest == null
                ? compose(
                        tx, found, proposed(found, CalledBoard.on(tx, found.meetingDate())), SwedishDate.day(tx.now()))
                : compose(tx, found, SummonsSql.receivers(tx, latest.id()), latest.sentDate());
    }

    Document compose(Read tx, Meeting meeting, List<Summons.Receiver> receivers, LocalDate dated) {
        Letterhead letterhead = Letterhead.of(tx);
        List<AgendaItem> items = AgendaSql.ofMeeting(tx, meeting.id());
        List<Attachment> papers = AttachmentSql.ofMeeting(tx, meeting.id());
        Period period = new Period(meeting.meetingDate().withDayOfYear(1), meeting.meetingDate());
        return composer.compose(
                tx,
                new Composition(
                        new ReportRequest(KIND, tx.scope().association(), period, tx.now()),
                        Document.Form.LETTER,
                        title(meeting),
                        letterhead.name(),
                        letterhead.organisationNumber(),
                        letterhead.seat(),
                        dated,
                        new SummonsChapters(meeting, receivers, items, papers).all(),
                        List.of(),
                        List.of()));
    }

    /** Those who are called without being asked for. */
    static List<Summons.Receiver> proposed(Meeting meeting, CalledBoard board) {
        return board.seats().stream()
                .filter(seat -> CalledBoard.isCalledTo(meeting.kind(), seat))
                .map(seat -> new Summons.Receiver(
                        seat.mandateId(), seat.personName(), seat.memberName(), SummonsChannel.EMAIL, seat.office()))
                .toList();
    }

    /** {@code Kallelse till styrelsemöte 27 maj 2024}. */
    static String title(Meeting meeting) {
        String what = meeting.label();
        return "Kallelse till "
                + (meeting.title() == null ? what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1) : what);
    }
}
