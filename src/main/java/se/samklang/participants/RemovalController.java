package se.samklang.participants;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Refused;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Takes away what should never have been registered: deleted while no report has told of it, otherwise marked. */
@Controller
class RemovalController {

    private final Submissions submissions;
    private final ParticipationController participations;
    private final ReportedParticipations reported;

    RemovalController(
            Submissions submissions, ParticipationController participations, ReportedParticipations reported) {
        this.submissions = submissions;
        this.participations = participations;
        this.reported = reported;
    }

    @PostMapping("/deltagande/{id}/radera")
    Answer remove(Visitor visitor, @PathVariable UUID id, Form form) {
        Participation present = participations.find(visitor, id);
        form.only();
        return submissions.run(visitor, form, "Raderade deltagande", () -> shown(visitor, id), tx -> {
            if (reported.tells(tx, present.startMonth(), present.endMonth())) {
                throw new Refused(
                        "deltagande-redovisat",
                        "Deltagandet ingår i en fastställd rapport och kan inte"
                                + " raderas. Markera det som felregistrering i stället; då räknas det inte framöver.");
            }
            if (ParticipationSql.delete(tx, id) == 0) {
                throw new Problems.NotFound();
            }
            Redirect done = Redirect.to("/deltagande").saying("Deltagandet är raderat.");
            return visitor.onlyLeadsInsatser() ? done : done.undoable(tx.actId());
        });
    }

    @PostMapping("/deltagande/{id}/felregistrera")
    Answer misregister(Visitor visitor, @PathVariable UUID id, Form form) {
        Participation present = participations.find(visitor, id);
        form.only();
        return submissions.run(visitor, form, "Markerade felregistrering", () -> shown(visitor, id), tx -> {
            if (!ParticipationSql.update(tx, present.misregistered())) {
                throw new Refused(
                        "deltagande-andrat",
                        "Någon annan ändrade deltagandet samtidigt. Öppna det igen och" + " försök på nytt.");
            }
            Redirect done = Redirect.to("/deltagande/" + id)
                    .saying("Deltagandet är markerat som felregistrering och räknas inte i någon redovisning.");
            return visitor.onlyLeadsInsatser() ? done : done.undoable(tx.actId());
        });
    }

    private Page shown(Visitor visitor, UUID id) {
        return (Page) participations.show(visitor, id);
    }
}
