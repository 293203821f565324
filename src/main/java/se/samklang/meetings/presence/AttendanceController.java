package se.samklang.meetings.presence;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.database.Database;
import se.samklang.database.Write;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingGate;
import se.samklang.meetings.MeetingRules;
import se.samklang.meetings.MeetingSql;
import se.samklang.meetings.Meetings;
import se.samklang.meetings.presence.Attendee.RollCall;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** The attendance list of a meeting and its roll call: one tap for each person. */
@Controller
class AttendanceController {

    static final String LIST = Meetings.PATH + "/{id}/narvaro";
    static final String PERSON = LIST + "/{person}";

    private final Database database;
    private final Submissions submissions;

    AttendanceController(Database database, Submissions submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    @GetMapping(LIST)
    Answer list(Visitor visitor, @PathVariable UUID id) {
        return page(database, visitor, id, Form.blank());
    }

    @PostMapping(PERSON + "/upprop")
    Answer call(Visitor visitor, @PathVariable UUID id, @PathVariable UUID person, Form form) {
        requirePerson(visitor, id, person);
        form.only("narvaro");
        String answer = form.choice("narvaro", RollCall.answers());
        return submissions.run(visitor, form, "Antecknade närvaro", again(visitor, id, form), tx -> {
            opened(tx, id);
            Attendee called = find(tx, id, person);
            AttendanceRules.requirePerson(called);
            RollCall said = RollCall.valueOf(answer);
            if (called.presence() != said && AttendanceSql.call(tx, called, said, form.version()) == 0) {
                throw stale(id, "Upprop", said.label(), called.presence().label());
            }
            DecisionsStand.require(tx, id);
            return Redirect.to(path(id) + "#" + called.anchor())
                    .saying(called.personName() + ": " + said.label() + ".")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(LIST + "/alla")
    Answer callRest(Visitor visitor, @PathVariable UUID id, Form form) {
        requireMeeting(visitor, id);
        form.only();
        return submissions.run(visitor, form, "Antecknade närvaro", again(visitor, id, form), tx -> {
            opened(tx, id);
            int called = AttendanceSql.callRest(
                    tx, id, List.of(Attendee.Capacity.MEMBER, Attendee.Capacity.OFFICIAL), RollCall.PRESENT);
            DecisionsStand.require(tx, id);
            return Redirect.to(path(id))
                    .saying(
                            called == 0
                                    ? "Alla ledamöter och tjänstepersoner var redan uppropade."
                                    : "Alla ledamöter och tjänstepersoner som inte var uppropade är markerade som närvarande.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(LIST + "/hamta")
    Answer refill(Visitor visitor, @PathVariable UUID id, Form form) {
        requireMeeting(visitor, id);
        form.only();
        return submissions.run(visitor, form, "Hämtade mandat till närvarolistan", again(visitor, id, form), tx -> {
            int added = AttendanceList.refill(tx, opened(tx, id));
            DecisionsStand.require(tx, id);
            return Redirect.to(path(id))
                    .saying(
                            added == 0
                                    ? "Närvarolistan hade redan alla med mandat den dagen."
                                    : "Närvarolistan är kompletterad med mandaten för dagen.")
                    .undoable(tx.actId());
        });
    }

    /** The meeting, locked, whose attendance can be noted. */
    static Meeting opened(Write tx, UUID id) {
        Meeting meeting = MeetingSql.locked(tx, id).orElseThrow(Problems.NotFound::new);
        MeetingGate.requireOpened(meeting);
        return meeting;
    }

    static Attendee find(Write tx, UUID meeting, UUID person) {
        return PresenceSql.attendees(tx, meeting).stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .orElseThrow(Problems.NotFound::new);
    }

    static Problems.Stale stale(UUID meeting, String label, String mine, String theirs) {
        return new Problems.Stale(path(meeting), List.of(new Problems.Difference(label, mine, theirs)));
    }

    static String path(UUID meeting) {
        return Meetings.PATH + "/" + meeting + "/narvaro";
    }

    static Page page(Database database, Visitor visitor, UUID id, Form form) {
        boolean mayEdit = MeetingRules.mayEdit(visitor);
        return Page.of(
                "meetings/presence/attendance",
                database.read(visitor.scope(), tx -> AttendancePage.of(tx, id, form, mayEdit)));
    }

    private Supplier<Page> again(Visitor visitor, UUID id, Form form) {
        return () -> page(database, visitor, id, form);
    }

    private void requireMeeting(Visitor visitor, UUID id) {
        if (database.read(visitor.scope(), tx -> MeetingSql.find(tx, id)).isEmpty()) {
            throw new Problems.NotFound();
        }
    }

    private void requirePerson(Visitor visitor, UUID id, UUID person) {
        boolean known = database.read(visitor.scope(), tx -> PresenceSql.attendees(tx, id)).stream()
                .anyMatch(each -> each.id().equals(person));
        if (!known) {
            throw new Problems.NotFound();
        }
    }
}
