package se.samklang.meetings.presence;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.Parsed;
import se.samklang.database.Database;
import se.samklang.database.Write;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.presence.Attendee.Duty;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Officials and guests, written or pasted at once. */
@Controller
class PastedAttendeesController {

    private static final String PASTED = AttendanceController.LIST + "/flera";
    private static final int LONGEST_TEXT = 20_000;

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    PastedAttendeesController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    record PastePage(Form form, Meeting meeting) {}

    @GetMapping(PASTED)
    Answer blank(Visitor visitor, @PathVariable UUID id) {
        return page(visitor, Form.blank(), id);
    }

    @PostMapping(PASTED)
    Answer add(Visitor visitor, @PathVariable UUID id, Form form) {
        present(visitor, id);
        List<AttendeeForm.Content> sent = read(form);
        return submissions.run(visitor, form, "Lade till deltagare", () -> page(visitor, form, id), tx -> {
            AttendanceController.opened(tx, id);
            sent.forEach(person -> add(tx, id, person));
            return Redirect.to(AttendanceController.path(id))
                    .saying(sent.size() == 1 ? "En deltagare är tillagd." : sent.size() + " deltagare är tillagda.")
                    .undoable(tx.actId());
        });
    }

    private void add(Write tx, UUID meeting, AttendeeForm.Content sent) {
        UUID person = Ids.next(clock);
        AttendanceSql.add(tx, meeting, person, sent);
        if (sent.title().toLowerCase(Locale.ROOT).equals("sekreterare")) {
            AttendanceSql.release(tx, meeting, Duty.SECRETARY);
            AttendanceSql.assign(tx, AttendanceController.find(tx, meeting, person), Duty.SECRETARY, 1);
        }
    }

    private static List<AttendeeForm.Content> read(Form form) {
        form.only("deltagare");
        String text = form.text("deltagare", LONGEST_TEXT);
        if (!form.isValid()) {
            return List.of();
        }
        Parsed<List<AttendeeForm.Content>> people = PastedAttendees.read(text);
        if (!people.isValue()) {
            form.refuse("deltagare", String.valueOf(people.reason()));
        }
        return Objects.requireNonNullElse(people.orNull(), List.of());
    }

    private Meeting present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> MeetingSql.find(tx, id)).orElseThrow(Problems.NotFound::new);
    }

    private Page page(Visitor visitor, Form form, UUID id) {
        return Page.of("meetings/presence/paste", new PastePage(form, present(visitor, id)));
    }
}
