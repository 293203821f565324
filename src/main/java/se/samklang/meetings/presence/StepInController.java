package se.samklang.meetings.presence;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.association.Mandates;
import se.samklang.base.Ids;
import se.samklang.database.Database;
import se.samklang.meetings.Meeting;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** A deputy steps in for a member: by one tap in the list, which one comes back to, or chosen on the person's own page. */
@Controller
class StepInController {

    private final Database database;
    private final Submissions submissions;

    StepInController(Database database, Submissions submissions) {
        this.database = database;
        this.submissions = submissions;
    }

    @PostMapping(AttendanceController.PERSON + "/intrade")
    Answer stepIn(Visitor visitor, @PathVariable UUID id, @PathVariable UUID person, Form form) {
        AttendeeController.page(database, visitor, id, person, form);
        form.only("ledamot", "lista");
        UUID member = form.optional("ledamot", Ids::read);
        Supplier<Page> again = () -> AttendeeController.page(database, visitor, id, person, form);
        return submissions.run(visitor, form, "Antecknade inträde", again, tx -> {
            Meeting meeting = AttendanceController.opened(tx, id);
            Presence presence = PresenceSql.of(tx, id);
            Attendee deputy = presence.attendee(person).orElseThrow(Problems.NotFound::new);
            Attendee replaced =
                    member == null ? null : presence.attendee(member).orElseThrow(Problems.NotFound::new);
            if (replaced != null) {
                AttendanceRules.requireSteppable(
                        deputy,
                        replaced,
                        presence,
                        Mandates.on(tx, meeting.meetingDate()).deputyRule());
            }
            if (!Objects.equals(deputy.replacesId(), member)
                    && AttendanceSql.stepIn(tx, deputy, member, form.version()) == 0) {
                throw AttendanceController.stale(
                        id,
                        "Ersätter",
                        name(replaced),
                        name(presence.replacedBy(deputy).orElse(null)));
            }
            DecisionsStand.require(tx, id);
            return Redirect.to(
                            form.value("lista").isEmpty()
                                    ? AttendeeController.path(id, person)
                                    : AttendanceController.path(id) + "#" + deputy.anchor())
                    .saying(deputy.personName()
                            + (replaced == null
                                    ? " tjänstgör inte längre."
                                    : " tjänstgör för " + replaced.seatName() + "."))
                    .undoable(tx.actId());
        });
    }

    private static String name(@Nullable Attendee person) {
        return person == null ? "ingen" : person.seatName();
    }
}
