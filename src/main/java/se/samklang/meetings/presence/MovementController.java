package se.samklang.meetings.presence;

import java.time.Clock;
import java.util.UUID;
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
        return change(visitor, form, "Antecknade ankomst eller avgång", id, person, (tx, presence) -> {
            String name = named(presence, person);
            MovementForm.requireNew(sent, presence);
            MovementSql.add(tx, id, sent);
            return name
                    + (sent.kind() == Presence.Movement.ARRIVED
                            ? " är med från och med ärendet."
                            : " är inte med från och med ärendet.");
        });
    }

    @PostMapping(MOVEMENTS + "/{movement}/radera")
    Answer takeBack(
            Visitor visitor, @PathVariable UUID id, @PathVariable UUID person, @PathVariable UUID movement, Form form) {
        page(visitor, id, person, form);
        form.only();
        return change(visitor, form, "Tog bort ankomst eller avgång", id, person, (tx, presence) -> {
            Presence.Change found = presence.changes().stream()
                    .filter(each ->
                            each.id().equals(movement) && each.attendanceId().equals(person))
                    .findFirst()
                    .orElseThrow(Problems.NotFound::new);
            MovementSql.remove(tx, found);
            return "Ändringen är borttagen.";
        });
    }

    @PostMapping(CONFLICTS)
    Answer declare(Visitor visitor, @PathVariable UUID id, @PathVariable UUID person, Form form) {
        page(visitor, id, person, form);
        Presence.Conflict sent = MovementForm.conflict(form, person, Ids.next(clock));
        return change(visitor, form, "Antecknade jäv", id, person, (tx, presence) -> {
            String name = named(presence, person);
            MovementForm.requireNew(sent, presence);
            MovementSql.add(tx, id, sent);
            return name + " är antecknad som jävig i ärendet.";
        });
    }

    @PostMapping(CONFLICTS + "/{conflict}/radera")
    Answer withdraw(
            Visitor visitor, @PathVariable UUID id, @PathVariable UUID person, @PathVariable UUID conflict, Form form) {
        page(visitor, id, person, form);
        form.only();
        return change(visitor, form, "Tog bort jäv", id, person, (tx, presence) -> {
            Presence.Conflict found = presence.conflicts().stream()
                    .filter(each ->
                            each.id().equals(conflict) && each.attendanceId().equals(person))
                    .findFirst()
                    .orElseThrow(Problems.NotFound::new);
            MovementSql.remove(tx, found);
            return "Jävet är borttaget.";
        });
    }

    /** A change of who was there; it says in a sentence what it did. */
    @FunctionalInterface
    private interface Movement {
        String carryOut(Write tx, Presence presence);
    }

    /** Carries out a change at an opened meeting; what has been decided must stand by who was there then. */
    private Answer change(Visitor visitor, Form form, String act, UUID id, UUID person, Movement movement) {
        return submissions.run(visitor, form, act, () -> page(visitor, id, person, form), tx -> {
            Presence presence =
                    PresenceSql.of(tx, AttendanceController.opened(tx, id).id());
            String done = movement.carryOut(tx, presence);
            DecisionsStand.require(tx, id);
            return Redirect.to(AttendanceController.path(id) + "/" + person)
                    .saying(done)
                    .undoable(tx.actId());
        });
    }

    private static String named(Presence presence, UUID person) {
        Attendee found = presence.attendee(person).orElseThrow(Problems.NotFound::new);
        AttendanceRules.requirePerson(found);
        return found.personName();
    }

    private Page page(Visitor visitor, UUID id, UUID person, Form form) {
        return AttendeeController.page(database, visitor, id, person, form);
    }
}
