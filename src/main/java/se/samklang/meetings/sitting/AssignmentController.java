package se.samklang.meetings.sitting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.SwedishDate;
import se.samklang.database.Database;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.agenda.AgendaSql;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Listing;
import se.samklang.web.NavigationEntry;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Assignments: given under one item, reported back under a later one, listed until then. */
@Controller
class AssignmentController {

    static final String LIST = "/uppdrag";

    private final Database database;
    private final Submissions submissions;
    private final Sitting sitting;
    private final Clock clock;

    AssignmentController(Database database, Submissions submissions, Sitting sitting, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.sitting = sitting;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry assignmentsEntry() {
        return new NavigationEntry("Styrelsen", 120, "Uppdrag", LIST);
    }

    record ListPage(
            Listing listing,
            List<Assignment> rows,
            LocalDate today,
            Map<String, String> states,
            String next,
            boolean filtered) {}

    @GetMapping(LIST)
    Answer list(Visitor visitor, Listing listing) {
        return database.read(visitor.scope(), tx -> {
            LocalDate today = SwedishDate.day(tx.now());
            List<Assignment> chosen = AssignmentSelection.chosen(
                    listing, AssignmentSql.all(tx, listing.sorting("senast", "givet", "ansvarig")), today);
            if (listing.format() != null) {
                return AssignmentFiles.of(listing, chosen, tx.now());
            }
            Listing.Part<Assignment> part = listing.part(chosen, Assignment::id);
            return Page.of(
                    "meetings/sitting/assignments",
                    new ListPage(
                            listing,
                            part.rows(),
                            today,
                            AssignmentSelection.states(),
                            part.next(),
                            listing.isFiltered("q", "lage")));
        });
    }

    @PostMapping(SittingController.ITEM + "/uppdrag")
    Answer give(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        present(visitor, id, item);
        AssignmentSql.Content sent = SittingForms.assignment(form);
        return submissions.run(visitor, form, "Gav uppdrag", again(visitor, id, item, form), tx -> {
            Outcomes.opened(tx, id, item);
            AssignmentSql.add(tx, id, item, Ids.next(clock), sent);
            return back(id, item, "Uppdraget är antecknat och följs upp tills det är återrapporterat.", tx.actId());
        });
    }

    @PostMapping(SittingController.ITEM + "/uppdrag/{assignment}/radera")
    Answer withdraw(
            Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, @PathVariable UUID assignment, Form form) {
        present(visitor, id, item);
        form.only();
        return submissions.run(visitor, form, "Tog bort uppdrag", again(visitor, id, item, form), tx -> {
            Outcomes.opened(tx, id, item);
            if (AssignmentSql.remove(tx, item, assignment) == 0) {
                throw new Problems.NotFound();
            }
            return back(id, item, "Uppdraget är borttaget.", tx.actId());
        });
    }

    @PostMapping(SittingController.ITEM + "/aterrapporterat")
    Answer report(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        present(visitor, id, item);
        form.only("besvarat");
        UUID assignment = form.required("besvarat", Ids::read);
        return submissions.run(visitor, form, "Återrapporterade uppdrag", again(visitor, id, item, form), tx -> {
            Meeting meeting = Outcomes.opened(tx, id, item).meeting();
            UUID asked = Objects.requireNonNull(assignment);
            AssignmentSql.Given given = AssignmentSql.open(tx, asked)
                    .orElseThrow(() -> new Problems.FieldRefused(
                            "besvarat",
                            "Uppdraget är redan återrapporterat eller finns inte. Välj ett öppet uppdrag."));
            if (given.itemId().equals(item) || given.meetingDate().isAfter(meeting.meetingDate())) {
                throw new Problems.FieldRefused(
                        "besvarat", "Ett uppdrag återrapporteras i ett senare ärende än det som gav det.");
            }
            AssignmentSql.report(tx, asked, id, item);
            return back(id, item, "Uppdraget är återrapporterat i ärendet.", tx.actId());
        });
    }

    private void present(Visitor visitor, UUID meeting, UUID item) {
        if (database.read(visitor.scope(), tx -> AgendaSql.find(tx, meeting, item))
                .isEmpty()) {
            throw new Problems.NotFound();
        }
    }

    private Supplier<Page> again(Visitor visitor, UUID meeting, UUID item, Form form) {
        return sitting.again(visitor, meeting, item, SittingForms.blank().withAssignment(form));
    }

    private static Redirect back(UUID meeting, UUID item, String sentence, UUID act) {
        return Redirect.to(SittingController.path(meeting, item))
                .saying(sentence)
                .undoable(act);
    }
}
