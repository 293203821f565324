package se.samklang.meetings.presence;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.database.Write;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingRules;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.Meetings;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** A meeting is broken off before an item and goes on, the same day or another. */
@Controller
class AdjournmentController {

    private static final String LIST = Meetings.PATH + "/{id}/ajourneringar";
    private static final String ADJOURNMENT = LIST + "/{adjournment}";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    AdjournmentController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** @param id of the adjournment, null for a new one */
    record AdjournmentPage(
            Form form,
            Meeting meeting,
            Map<String, String> items,
            @Nullable UUID id) {}

    @GetMapping(LIST + "/ny")
    Answer blank(Visitor visitor, @PathVariable UUID id) {
        Meeting meeting = present(visitor, id);
        return page(visitor, id, null, Form.opened(0, Map.of("datum", meeting.meetingDate())));
    }

    @PostMapping(LIST)
    Answer add(Visitor visitor, @PathVariable UUID id, Form form) {
        Adjournment.Content sent = AdjournmentForm.read(form, present(visitor, id));
        UUID adjournment = Ids.next(clock);
        return submissions.run(visitor, form, "Ajournerade möte", again(visitor, id, null, form), tx -> {
            requireItem(tx, id, sent);
            requireResumed(tx, id);
            AdjournmentSql.add(tx, id, adjournment, sent);
            return Redirect.to(AttendanceController.path(id))
                    .saying(sent.resumedDate() == null ? "Mötet är ajournerat." : "Ajourneringen är antecknad.")
                    .undoable(tx.actId());
        });
    }

    @GetMapping(ADJOURNMENT)
    Answer edit(Visitor visitor, @PathVariable UUID id, @PathVariable UUID adjournment) {
        Adjournment found = database.read(visitor.scope(), tx -> find(tx, id, adjournment));
        return page(visitor, id, adjournment, AdjournmentForm.opened(found));
    }

    @PostMapping(ADJOURNMENT)
    Answer change(Visitor visitor, @PathVariable UUID id, @PathVariable UUID adjournment, Form form) {
        database.read(visitor.scope(), tx -> find(tx, id, adjournment));
        Adjournment.Content sent = AdjournmentForm.read(form, present(visitor, id));
        return submissions.run(visitor, form, "Ändrade ajournering", again(visitor, id, adjournment, form), tx -> {
            requireItem(tx, id, sent);
            Adjournment found = find(tx, id, adjournment);
            if (AdjournmentSql.change(tx, adjournment, sent, form.version()) == 0) {
                throw AdjournmentForm.VERSIONS
                        .stale(path(id) + "/" + adjournment, sent, found.content())
                        .about(adjournment);
            }
            return Redirect.to(AttendanceController.path(id))
                    .saying("Ajourneringen är sparad.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(ADJOURNMENT + "/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, @PathVariable UUID adjournment, Form form) {
        database.read(visitor.scope(), tx -> find(tx, id, adjournment));
        form.only();
        return submissions.run(visitor, form, "Tog bort ajournering", again(visitor, id, adjournment, form), tx -> {
            AttendanceController.opened(tx, id);
            if (AdjournmentSql.remove(tx, adjournment, form.version()) == 0) {
                throw new Problems.Stale(path(id) + "/" + adjournment, List.of());
            }
            return Redirect.to(AttendanceController.path(id))
                    .saying("Ajourneringen är borttagen.")
                    .undoable(tx.actId());
        });
    }

    private static void requireItem(Write tx, UUID id, Adjournment.Content sent) {
        AttendanceRules.requireGoneOn(AttendanceController.opened(tx, id), sent);
        PresenceSql.of(tx, id).at(sent.agendaItemId());
    }

    private static void requireResumed(Read tx, UUID id) {
        AdjournmentSql.ofMeeting(tx, id).forEach(AttendanceRules::requireResumed);
    }

    private static Adjournment find(Read tx, UUID meeting, UUID id) {
        return AdjournmentSql.ofMeeting(tx, meeting).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Problems.NotFound::new);
    }

    private static String path(UUID meeting) {
        return Meetings.PATH + "/" + meeting + "/ajourneringar";
    }

    private Meeting present(Visitor visitor, UUID id) {
        return database.read(visitor.scope(), tx -> MeetingSql.find(tx, id)).orElseThrow(Problems.NotFound::new);
    }

    private Supplier<Page> again(Visitor visitor, UUID id, @Nullable UUID adjournment, Form form) {
        return () -> page(visitor, id, adjournment, form);
    }

    private Page page(Visitor visitor, UUID id, @Nullable UUID adjournment, Form form) {
        AttendancePage attendance =
                database.read(visitor.scope(), tx -> AttendancePage.of(tx, id, form, MeetingRules.mayEdit(visitor)));
        return Page.of(
                "meetings/presence/adjournment",
                new AdjournmentPage(form, attendance.meeting(), attendance.choices(), adjournment));
    }
}
