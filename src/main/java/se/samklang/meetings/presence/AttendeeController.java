package se.samklang.meetings.presence;

import java.time.Clock;
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
import se.samklang.meetings.Meeting;
import se.samklang.meetings.MeetingRules;
import se.samklang.meetings.presence.Attendee.Duty;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** One person in the attendance list: an official or a guest added or changed, a duty given. */
@Controller
class AttendeeController {

    private static final String PERSON = AttendanceController.PERSON;

    private final Database database;
    private final Submissions submissions;
    private final Clock clock;

    AttendeeController(Database database, Submissions submissions, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.clock = clock;
    }

    /**
     * @param form what was sent, or the person's present content
     * @param person null for somebody new
     */
    record PersonPage(
            AttendancePage attendance, Form form, @Nullable Attendee person) {

        /** The form about the person, as sent where that is the one that was sent. */
        Form content() {
            boolean sent = !form.values("namn").isEmpty() || form.error("namn") != null;
            return person == null || sent ? form : AttendeeForm.opened(person);
        }
    }

    @GetMapping(AttendanceController.LIST + "/ny")
    Answer blank(Visitor visitor, @PathVariable UUID id) {
        return page(visitor, id, null, Form.opened(0, Map.of("som", Attendee.Capacity.GUEST.name())));
    }

    @PostMapping(AttendanceController.LIST)
    Answer add(Visitor visitor, @PathVariable UUID id, Form form) {
        page(visitor, id, null, form);
        AttendeeForm.Content sent = AttendeeForm.readNew(form);
        boolean secretary = AttendeeForm.isSecretary(form);
        UUID person = Ids.next(clock);
        return submissions.run(visitor, form, "Lade till deltagare", again(visitor, id, null, form), tx -> {
            Meeting meeting = AttendanceController.opened(tx, id);
            AttendanceSql.add(tx, id, person, sent);
            if (secretary) {
                AttendanceSql.release(tx, id, Duty.SECRETARY);
                AttendanceSql.assign(tx, AttendanceController.find(tx, id, person), Duty.SECRETARY, 1);
            }
            return Redirect.to(AttendanceController.path(id))
                    .saying(sent.personName() + " är tillagd" + (secretary ? " som mötets sekreterare." : ".")
                            + outside(meeting, sent))
                    .undoable(tx.actId());
        });
    }

    @GetMapping(PERSON)
    Answer show(Visitor visitor, @PathVariable UUID id, @PathVariable UUID person) {
        return page(visitor, id, person, Form.blank());
    }

    @PostMapping(PERSON)
    Answer change(Visitor visitor, @PathVariable UUID id, @PathVariable UUID person, Form form) {
        page(visitor, id, person, form);
        AttendeeForm.Content sent = AttendeeForm.read(form);
        return submissions.run(visitor, form, "Ändrade deltagare", again(visitor, id, person, form), tx -> {
            Meeting meeting = AttendanceController.opened(tx, id);
            Attendee found = AttendanceController.find(tx, id, person);
            AttendanceRules.requireInvited(found);
            if (AttendanceSql.change(tx, found, sent, form.version()) == 0) {
                throw AttendeeForm.VERSIONS
                        .stale(path(id, person), sent, AttendeeForm.content(found))
                        .about(person);
            }
            return Redirect.to(path(id, person))
                    .saying(sent.personName() + " är sparad." + outside(meeting, sent))
                    .undoable(tx.actId());
        });
    }

    @PostMapping(PERSON + "/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, @PathVariable UUID person, Form form) {
        page(visitor, id, person, form);
        form.only();
        return submissions.run(visitor, form, "Tog bort deltagare", again(visitor, id, person, form), tx -> {
            AttendanceController.opened(tx, id);
            Attendee found = AttendanceController.find(tx, id, person);
            AttendanceRules.requireInvited(found);
            AttendanceRules.requireUninvolved(found, PresenceSql.of(tx, id));
            if (AttendanceSql.remove(tx, found, form.version()) == 0) {
                throw AttendanceController.stale(id, "Deltagare", "Borttagen", found.label());
            }
            return Redirect.to(AttendanceController.path(id))
                    .saying(found.personName() + " är borttagen ur närvarolistan.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(PERSON + "/uppgift")
    Answer assign(Visitor visitor, @PathVariable UUID id, @PathVariable UUID person, Form form) {
        page(visitor, id, person, form);
        form.only("uppgift");
        String chosen = form.optionalChoice("uppgift", Duty.choices());
        Duty duty = chosen == null || chosen.isEmpty() ? null : Duty.valueOf(chosen);
        return submissions.run(visitor, form, "Gav uppgift vid mötet", again(visitor, id, person, form), tx -> {
            AttendanceController.opened(tx, id);
            Attendee found = AttendanceController.find(tx, id, person);
            if (found.duty() != duty) {
                if (duty != null) {
                    AttendanceRules.requireCanHold(found, duty, PresenceSql.of(tx, id));
                }
                if (duty == Duty.CHAIR || duty == Duty.SECRETARY) {
                    AttendanceSql.release(tx, id, duty);
                }
                if (AttendanceSql.assign(tx, found, duty, form.version()) == 0) {
                    throw AttendanceController.stale(id, "Uppgift vid mötet", words(duty), words(found.duty()));
                }
            }
            return Redirect.to(path(id, person))
                    .saying(found.personName() + ": " + words(duty) + ".")
                    .undoable(tx.actId());
        });
    }

    private static String outside(Meeting meeting, AttendeeForm.Content sent) {
        return sent.isOutside(meeting) ? " Tiden ligger utanför mötets, " + meeting.time() + "." : "";
    }

    private static String words(@Nullable Duty duty) {
        return duty == null ? "ingen uppgift" : duty.label();
    }

    static String path(UUID meeting, UUID person) {
        return AttendanceController.path(meeting) + "/" + person;
    }

    private Supplier<Page> again(Visitor visitor, UUID id, @Nullable UUID person, Form form) {
        return () -> page(visitor, id, person, form);
    }

    private Page page(Visitor visitor, UUID id, @Nullable UUID person, Form form) {
        return page(database, visitor, id, person, form);
    }

    static Page page(Database database, Visitor visitor, UUID id, @Nullable UUID person, Form form) {
        AttendancePage attendance =
                database.read(visitor.scope(), tx -> AttendancePage.of(tx, id, form, MeetingRules.mayEdit(visitor)));
        Attendee found =
                person == null ? null : attendance.presence().attendee(person).orElseThrow(Problems.NotFound::new);
        return Page.of("meetings/presence/attendee", new PersonPage(attendance, form, found));
    }
}
