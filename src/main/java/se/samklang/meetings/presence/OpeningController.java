package se.samklang.meetings.presence;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.SwedishClock;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingGate;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.Meetings;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** A meeting is opened, closed and, until its paragraphs have numbers, opened again. */
@Controller
class OpeningController {

    private static final String MEETING = Meetings.PATH + "/{id}";

    private final Database database;
    private final Submissions submissions;

    OpeningController(Database database, Submissions submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    record ClosePage(Form form, Meeting meeting, long uncalled) {}

    @PostMapping(MEETING + "/oppna")
    Answer open(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        form.only();
        return submissions.run(visitor, form, "Öppnade möte", list(visitor, id, form), tx -> {
            AttendanceList.open(tx, id, form.version());
            return Redirect.to(AttendanceController.path(id))
                    .saying("Mötet är öppnat. Markera vilka som är närvarande.")
                    .undoable(tx.actId());
        });
    }

    @GetMapping(MEETING + "/avsluta")
    Answer closing(Visitor visitor, @PathVariable UUID id) {
        LocalDateTime now = LocalDateTime.ofInstant(database.read(visitor.scope(), Read::now), SwedishDate.STOCKHOLM);
        Meeting meeting = present(visitor, id);
        return closePage(visitor, ClosingForm.opened(meeting, now), meeting);
    }

    @PostMapping(MEETING + "/avsluta")
    Answer close(Visitor visitor, @PathVariable UUID id, Form form) {
        Meeting meeting = present(visitor, id);
        ClosingForm.Content sent =
                ClosingForm.read(form, meeting, database.read(visitor.scope(), tx -> AdjournmentSql.ofMeeting(tx, id)));
        Supplier<Page> again = () -> closePage(visitor, form, meeting);
        return submissions.run(visitor, form, "Avslutade möte", again, tx -> {
            Meeting open = MeetingSql.locked(tx, id).orElseThrow(Problems.NotFound::new);
            MeetingGate.requireOpened(open);
            AttendanceRules.requireGoneOn(AdjournmentSql.ofMeeting(tx, id));
            if (OpeningSql.close(tx, open, sent, form.version()) == 0) {
                throw new Problems.Stale(Meetings.PATH + "/" + id, List.of());
            }
            AttendanceSql.callRest(tx, id, List.of(Attendee.Capacity.values()), Attendee.RollCall.ABSENT);
            return Redirect.to(Meetings.PATH + "/" + id)
                    .saying("Mötet är avslutat klockan " + SwedishClock.print(sent.toTime()) + ".")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(MEETING + "/oppna-igen")
    Answer reopen(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        form.only();
        return submissions.run(visitor, form, "Öppnade möte igen", list(visitor, id, form), tx -> {
            Meeting meeting = MeetingSql.locked(tx, id).orElseThrow(Problems.NotFound::new);
            MeetingGate.requireReopenable(meeting);
            if (OpeningSql.reopen(tx, meeting, form.version()) == 0) {
                throw new Problems.Stale(Meetings.PATH + "/" + id, List.of());
            }
            return Redirect.to(AttendanceController.path(id))
                    .saying("Mötet är öppet igen.")
                    .undoable(tx.actId());
        });
    }

    private Meeting present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> MeetingSql.find(tx, id)).orElseThrow(Problems.NotFound::new);
    }

    private Supplier<Page> list(Visitor visitor, UUID id, Form form) {
        return () -> AttendanceController.page(database, visitor, id, form);
    }

    private Page closePage(Visitor visitor, Form form, Meeting meeting) {
        long uncalled = database.read(visitor.scope(), tx -> PresenceSql.attendees(tx, meeting.id())).stream()
                .filter(person -> person.presence() == Attendee.RollCall.UNKNOWN)
                .count();
        return Page.of("meetings/presence/close", new ClosePage(form, meeting, uncalled));
    }
}
