package se.samklang.meetings.sitting;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.database.Database;
import se.samklang.database.Read;
import se.samklang.meetings.agenda.AgendaSql;
import se.samklang.meetings.presence.PresenceGate;
import se.samklang.meetings.presence.PresenceSql;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** What single members put forward in an item: motions, reservations and statements for the minutes. */
@Controller
class MotionController {

    private static final String MOTIONS = SittingController.ITEM + "/yrkanden";
    private static final String RESERVATIONS = SittingController.ITEM + "/reservationer";

    private final Database database;
    private final Submissions submissions;
    private final Sitting sitting;
    private final Clock clock;

    MotionController(Database database, Submissions submissions, Sitting sitting, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.sitting = sitting;
        this.clock = clock;
    }

    @PostMapping(MOTIONS)
    Answer move(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        Map<String, String> people = people(visitor, id, item);
        form.only("yrkarvem", "yrkande");
        String person = form.choice("yrkarvem", people);
        String content = form.line("yrkande", 4000);
        var again = sitting.again(visitor, id, item, SittingForms.blank().withMotion(form));
        return submissions.run(visitor, form, "Antecknade yrkande", again, tx -> {
            Outcomes.Opened opened = Outcomes.opened(tx, id, item);
            UUID attendee = UUID.fromString(person);
            PresenceGate.requireDecider(opened.meeting(), PresenceSql.of(tx, id), item, attendee);
            MotionSql.add(tx, id, item, Ids.next(clock), attendee, content);
            return back(id, item, "Yrkandet är antecknat.", tx.actId());
        });
    }

    @PostMapping(MOTIONS + "/{motion}/radera")
    Answer withdraw(
            Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, @PathVariable UUID motion, Form form) {
        people(visitor, id, item);
        form.only();
        var again = sitting.again(visitor, id, item, SittingForms.blank().withMotion(form));
        return submissions.run(visitor, form, "Tog bort yrkande", again, tx -> {
            Outcomes.opened(tx, id, item);
            requireThere(MotionSql.remove(tx, item, motion));
            return back(id, item, "Yrkandet är borttaget.", tx.actId());
        });
    }

    @PostMapping(RESERVATIONS)
    Answer reserve(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        Map<String, String> people = people(visitor, id, item);
        form.only("reserverarvem", "anteckningsslag", "anteckning");
        String person = form.choice("reserverarvem", people);
        String kind = form.choice("anteckningsslag", ReservationSql.Kind.choices());
        String content = form.text("anteckning", 20_000);
        if (content.isEmpty() && kind.equals(ReservationSql.Kind.STATEMENT.name())) {
            form.refuse("anteckning", "Skriv vad som ska antecknas till protokollet.");
        }
        var again = sitting.again(visitor, id, item, SittingForms.blank().withReservation(form));
        return submissions.run(visitor, form, "Antecknade reservation", again, tx -> {
            Outcomes.Opened opened = Outcomes.opened(tx, id, item);
            UUID attendee = UUID.fromString(person);
            PresenceGate.requireDecider(opened.meeting(), PresenceSql.of(tx, id), item, attendee);
            ReservationSql.Kind made = ReservationSql.Kind.valueOf(kind);
            Problems.refusedWhereTaken(
                    "reserverarvem",
                    "Personen har redan en anteckning av det slaget i ärendet. Ta bort den först.",
                    () -> ReservationSql.add(tx, id, item, Ids.next(clock), attendee, made, content));
            return back(id, item, made.label() + " är antecknad.", tx.actId());
        });
    }

    @PostMapping(RESERVATIONS + "/{reservation}/radera")
    Answer unreserve(
            Visitor visitor,
            @PathVariable UUID id,
            @PathVariable UUID item,
            @PathVariable UUID reservation,
            Form form) {
        people(visitor, id, item);
        form.only();
        var again = sitting.again(visitor, id, item, SittingForms.blank().withReservation(form));
        return submissions.run(visitor, form, "Tog bort reservation", again, tx -> {
            Outcomes.opened(tx, id, item);
            requireThere(ReservationSql.remove(tx, item, reservation));
            return back(id, item, "Anteckningen är borttagen.", tx.actId());
        });
    }

    /** Everybody at the meeting, so that who may not is refused with the reason. */
    private Map<String, String> people(Visitor visitor, UUID meeting, UUID item) {
        return database.read(visitor.scope(), tx -> {
            if (AgendaSql.find(tx, meeting, item).isEmpty()) {
                throw new Problems.NotFound();
            }
            return people(tx, meeting);
        });
    }

    private static Map<String, String> people(Read tx, UUID meeting) {
        Map<String, String> people = new HashMap<>();
        PresenceSql.attendees(tx, meeting).forEach(each -> people.put(each.id().toString(), each.personName()));
        return people;
    }

    private static void requireThere(int removed) {
        if (removed == 0) {
            throw new Problems.NotFound();
        }
    }

    private static Redirect back(UUID meeting, UUID item, String sentence, UUID act) {
        return Redirect.to(SittingController.path(meeting, item))
                .saying(sentence)
                .undoable(act);
    }
}
