package se.samklang.meetings.summons;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.Meetings;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** The summons registered as sent: to whom, how and when. */
@Controller
class SendSummonsController {

    private final Database database;
    private final Submissions submissions;
    private final SendSummons sending;

    SendSummonsController(Database database, Submissions submissions, SendSummons sending) {
        this.database = database;
        this.submissions = submissions;
        this.sending = sending;
    }

    /**
     * @param lines how many lines for officials and guests are shown
     * @param receivers how those who are called differ from the last time; empty where there was none
     */
    record SendPage(
            Form form,
            int lines,
            Meeting meeting,
            CalledBoard board,
            Map<String, String> channels,
            List<SummonsCheck.Remark> remarks,
            List<String> changes,
            List<String> receivers) {}

    @GetMapping(SummonsController.SUMMONS + "/skicka")
    Answer before(Visitor visitor, @PathVariable UUID id) {
        Form form = database.read(visitor.scope(), tx -> {
            Meeting meeting = SummonsController.find(tx, id);
            List<Summons.Receiver> receivers = CalledAgain.of(tx, meeting)
                    .map(CalledAgain::receivers)
                    .orElseGet(() -> SummonsDocument.proposed(meeting, CalledBoard.on(tx, meeting.meetingDate())));
            return SummonsForm.opened(receivers, visitor.name(), today(tx));
        });
        return sendPage(visitor, id, form);
    }

    @PostMapping(SummonsController.SUMMONS + "/skicka")
    Answer send(Visitor visitor, @PathVariable UUID id, Form form) {
        CalledBoard board = database.read(
                visitor.scope(),
                tx -> CalledBoard.on(tx, SummonsController.find(tx, id).meetingDate()));
        if (SummonsForm.asksForMore(form, board)) {
            return sendPage(visitor, id, form);
        }
        Summons.Content content =
                SummonsForm.read(form, board, database.read(visitor.scope(), SendSummonsController::today));
        return submissions.run(visitor, form, "Registrerade kallelse", () -> sendPage(visitor, id, form), tx -> {
            sending.run(tx, id, content);
            return Redirect.to(Meetings.PATH + "/" + id + "/kallelse")
                    .saying("Kallelsen är registrerad som skickad till "
                            + (content.receivers().size() == 1
                                    ? "en mottagare."
                                    : content.receivers().size() + " mottagare."))
                    .undoable(tx.actId());
        });
    }

    private Page sendPage(Visitor visitor, UUID id, Form form) {
        return database.read(visitor.scope(), tx -> {
            Meeting meeting = SummonsController.find(tx, id);
            return Page.of(
                    "meetings/summons/send",
                    new SendPage(
                            form,
                            SummonsForm.lines(form),
                            meeting,
                            CalledBoard.on(tx, meeting.meetingDate()),
                            SummonsChannel.choices(),
                            SummonsController.check(tx, meeting).remarks(),
                            SummonsChanges.sinceLatest(tx, id),
                            CalledAgain.differences(tx, meeting)));
        });
    }

    private static LocalDate today(Read tx) {
        return SwedishDate.day(tx.now());
    }
}
