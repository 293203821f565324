package se.samklang.meetings.calendar;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.database.Database;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingKind;
import se.samklang.meetings.MeetingRules;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.Meetings;
import se.samklang.meetings.agenda.SectionNumbering;
import se.samklang.meetings.agenda.SectionSeries;
import se.samklang.meetings.presence.AttendanceList;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** What becomes of a meeting: it has been held, and its items become paragraphs. */
@Controller
class SectionController {

    private final Database database;
    private final Submissions submissions;
    private final SectionNumbering numbering;

    SectionController(Database database, Submissions submissions, SectionNumbering numbering) {
        this.database = database;
        this.submissions = submissions;
        this.numbering = numbering;
    }

    @PostMapping(Meetings.PATH + "/{id}/hallet")
    Answer hold(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        form.only();
        return submissions.run(visitor, form, "Markerade möte som hållet", again(form, id), tx -> {
            Meeting meeting = MeetingSql.locked(tx, id).orElseThrow(Problems.NotFound::new);
            MeetingRules.requireBegun(meeting, tx.now());
            if (MeetingSql.hold(tx, id, form.version()) == 0) {
                throw new Problems.Stale(path(id), List.of());
            }
            AttendanceList.fill(tx, meeting);
            return Redirect.to(path(id))
                    .saying("Mötet är markerat som hållet, med närvarolista efter mandaten den dagen.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(Meetings.PATH + "/{id}/paragrafer")
    Answer number(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        form.only("forsta");
        return submissions.run(visitor, form, "Numrerade paragrafer", again(form, id), tx -> {
            int made = numbering.run(tx, id, form.version(), SectionSeries.first(form.value("forsta")));
            return Redirect.to(path(id))
                    .saying((made == 1 ? "Ett ärende" : made + " ärenden")
                            + " fick sin paragraf i årets serie. Protokollet kan läsas under Protokoll.");
        });
    }

    private Meeting present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> MeetingSql.find(tx, id)).orElseThrow(Problems.NotFound::new);
    }

    /** There is nothing to fill in: only a form with a field slipped in comes back, as the meeting's own. */
    private static Supplier<Page> again(Form form, UUID id) {
        return () -> Page.of("meetings/calendar/edit", new MeetingController.EditPage(form, id, MeetingKind.choices()));
    }

    private static String path(UUID id) {
        return Meetings.PATH + "/" + id;
    }
}
