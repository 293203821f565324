package se.samklang.meetings.presence;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.database.Database;
import se.samklang.database.Write;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Who comes and goes during a meeting, and who has jäv in an item. */
@Controller
class MovementController {

    private static final String MOVEMENTS = AttendanceController.PERSON + "/rorelser";
    private static final String CONFLICTS = AttendanceController.PERSON + "/jav";

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    MovementController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    @PostMapping(MOVEMENTS)
    Answer move(Visitor visitor, @PathVariable UUID id, @PathVariable UUID person, Form form) {
        page(visitor, id, person, form);
        Presence.Change sent = MovementForm.change(form, person, Ids.next(clock));
        return submissions.run(
                visitor, form, "Antecknade ankomst eller avgång", again(visitor, id, person, form), tx -> {
                    Presence presence = opened(tx, id);
                    Attendee found = presence.attendee(person).orElseThrow(Problems.NotFound::new);
                    AttendanceRules.requirePerson(found);
                    MovementForm.requireNew(sent, presence);
                    MovementSql.add(tx, id, sent);
                    DecisionsStand.require(tx, id);
                    return Redirect.to(path(id, person))
                            .saying(found.personName()
                                    + (sent.kind() == Presence.Movement.ARRIVED
                                            ? " är med från och med ärendet."
                                            : " är inte med från och med ärendet."))
                            .undoable(tx.actId());
                });
    }

    @PostMapping(MOVEMENTS + "/{movement}/radera")
    Answer takeBack(
            Visitor visitor, @PathVariable UUID id, @PathVariable UUID person, @PathVariable UUID movement, Form form) {
        page(visitor, id, person, form);
        form.only();
        return submissions.run(visitor, form, "Tog bort ankomst eller avgång", again(visitor, id, person, form), tx -> {
            Presence.Change found = opened(tx, id).changes().stream()
                    .filter(each ->
                            each.id().equals(movement) && each.attendanceId().equals(person))
                    .findFirst()
                    .orElseThrow(Problems.NotFound::new);
            MovementSql.remove(tx, found);
            DecisionsStand.require(tx, id);
            return Redirect.to(path(id, person))
                    .saying("Ändringen är borttagen.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(CONFLICTS)
    Answer declare(Visitor visitor, @PathVariable UUID id, @PathVariable UUID person, Form form) {
        page(visitor, id, person, form);
        Presence.Conflict sent = MovementForm.conflict(form, person, Ids.next(clock));
        return submissions.run(visitor, form, "Antecknade jäv", again(visitor, id, person, form), tx -> {
            Presence presence = opened(tx, id);
            Attendee found = presence.attendee(person).orElseThrow(Problems.NotFound::new);
            AttendanceRules.requirePerson(found);
            MovementForm.requireNew(sent, presence);
            MovementSql.add(tx, id, sent);
            DecisionsStand.require(tx, id);
            return Redirect.to(path(id, person))
                    .saying(found.personName() + " är antecknad som jävig i ärendet.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(CONFLICTS + "/{conflict}/radera")
    Answer withdraw(
            Visitor visitor, @PathVariable UUID id, @PathVariable UUID person, @PathVariable UUID conflict, Form form) {
        page(visitor, id, person, form);
        form.only();
        return submissions.run(visitor, form, "Tog bort jäv", again(visitor, id, person, form), tx -> {
            Presence.Conflict found = opened(tx, id).conflicts().stream()
                    .filter(each ->
                            each.id().equals(conflict) && each.attendanceId().equals(person))
                    .findFirst()
                    .orElseThrow(Problems.NotFound::new);
            MovementSql.remove(tx, found);
            DecisionsStand.require(tx, id);
            return Redirect.to(path(id, person)).saying("Jävet är borttaget.").undoable(tx.actId());
        });
    }

    private static Presence opened(Write tx, UUID id) {
        return PresenceSql.of(tx, AttendanceController.opened(tx, id).id());
    }

    private static String path(UUID meeting, UUID person) {
        return AttendanceController.path(meeting) + "/" + person;
    }

    private Supplier<Page> again(Visitor visitor, UUID id, UUID person, Form form) {
        return () -> page(visitor, id, person, form);
    }

    private Page page(Visitor visitor, UUID id, UUID person, Form form) {
        return AttendeeController.page(database, visitor, id, person, form);
    }
}
