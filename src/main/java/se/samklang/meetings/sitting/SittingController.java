package se.samklang.meetings.sitting;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.database.Database;
import se.samklang.meetings.Meeting;
import se.samklang.meetings.Meetings;
import se.samklang.meetings.SectionNumber;
import se.samklang.meetings.agenda.AgendaSql;
import se.samklang.meetings.agenda.SectionSql;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** At the meeting: item after item, what was said and what became of it. */
@Controller
class SittingController {

    static final String SITTING = Meetings.PATH + "/{id}/pagar";
    static final String ITEM = SITTING + "/{item}";

    private final Database database;
    private final Submissions submissions;
    private final Sitting sitting;
    private final Outcomes outcomes;

    SittingController(Database database, Submissions submissions, Sitting sitting, Outcomes outcomes) {
        this.database = database;
        this.submissions = submissions;
        this.sitting = sitting;
        this.outcomes = outcomes;
    }

    static String path(UUID meeting, UUID item) {
        return Meetings.itemPath(meeting, item);
    }

    static String path(TreatedItem item) {
        return path(item.meetingId(), item.id());
    }

    @GetMapping(SITTING)
    Answer next(Visitor visitor, @PathVariable UUID id) {
        return sitting.page(visitor, id, null, SittingForms.blank());
    }

    @GetMapping(ITEM)
    Answer show(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item) {
        return sitting.page(visitor, id, item, SittingForms.blank());
    }

    @PostMapping(ITEM + "/overlaggning")
    Answer deliberate(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        present(visitor, id, item);
        String text = SittingForms.deliberation(form);
        return submissions.run(visitor, form, "Skrev överläggning", again(visitor, id, item, form), tx -> {
            Outcomes.Opened opened = Outcomes.opened(tx, id, item);
            Deliberation.save(tx, opened.item(), text, form);
            return Redirect.to(form.ticked("vidare") ? sitting.after(tx, opened.item()) : path(id, item));
        });
    }

    @PostMapping(ITEM + "/utfall")
    Answer settle(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        present(visitor, id, item);
        String text = SittingForms.deliberation(form);
        String outcome = form.choice("utfall", ItemOutcome.choices());
        return submissions.run(visitor, form, "Avgjorde ärende", again(visitor, id, item, form), tx -> {
            Outcomes.Opened opened = Outcomes.opened(tx, id, item);
            Deliberation.save(tx, opened.item(), text, form);
            String done = outcomes.settle(tx, opened.meeting(), opened.item(), ItemOutcome.valueOf(outcome));
            return Redirect.to(path(id, item)).saying(done).undoable(tx.actId());
        });
    }

    @PostMapping(ITEM + "/igen")
    Answer reopen(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        present(visitor, id, item);
        form.only();
        return submissions.run(visitor, form, "Tog upp ärende igen", again(visitor, id, item, form), tx -> {
            Outcomes.Opened opened = Outcomes.opened(tx, id, item);
            outcomes.reopen(tx, opened.meeting(), opened.item());
            return Redirect.to(path(id, item))
                    .saying("Ärendet är öppet igen. Det som var beslutat i det är borttaget.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping(ITEM + "/rattar")
    Answer correct(Visitor visitor, @PathVariable UUID id, @PathVariable UUID item, Form form) {
        present(visitor, id, item);
        SectionNumber asked = SittingForms.correction(form);
        Supplier<Page> again =
                sitting.again(visitor, id, item, SittingForms.blank().withCorrection(form));
        return submissions.run(visitor, form, "Angav rättad paragraf", again, tx -> {
            Meeting meeting = Outcomes.opened(tx, id, item).meeting();
            UUID section = asked == null
                    ? null
                    : SectionSql.earlier(tx, meeting, asked)
                            .orElseThrow(
                                    () -> new Problems.FieldRefused(
                                            "paragraf",
                                            "Ingen paragraf med det numret finns från ett tidigare möte. Kontrollera nummer och år."));
            SittingSql.correct(tx, item, section);
            return Redirect.to(path(id, item))
                    .saying(section == null ? "Ärendet rättar ingen paragraf." : "Ärendet rättar den paragrafen.")
                    .undoable(tx.actId());
        });
    }

    private void present(Visitor visitor, UUID meeting, UUID item) {
        if (database.read(visitor.scope(), tx -> AgendaSql.find(tx, meeting, item))
                .isEmpty()) {
            throw new Problems.NotFound();
        }
    }

    private Supplier<Page> again(Visitor visitor, UUID meeting, UUID item, Form form) {
        return sitting.again(visitor, meeting, item, SittingForms.blank().withText(form));
    }
}
