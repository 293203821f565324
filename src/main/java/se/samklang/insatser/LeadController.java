package se.samklang.insatser;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import se.samklang.base.Ids;
import se.samklang.base.Refused;
import se.samklang.database.Database;
import se.samklang.web.Answer;
import se.samklang.web.Form;
import se.samklang.web.Page;
import se.samklang.web.Problems;
import se.samklang.web.Redirect;
import se.samklang.web.Submissions;
import se.samklang.web.Visitor;

/** Who leads an insats. */
@Controller
class LeadController {

    private final Database database;
    private final Submissions submissions;
    private final InsatsController insatser;
    private final Clock clock;

    LeadController(Database database, Submissions submissions, InsatsController insatser, Clock clock) {
        this.database = database;
        this.submissions = submissions;
        this.insatser = insatser;
        this.clock = clock;
    }

    @PostMapping("/insatser/{id}/ledare")
    Answer add(Visitor visitor, @PathVariable UUID id, Form form) {
        form.only("konto");
        Map<String, String> possible = database.read(visitor.scope(), tx -> InsatsLeads.possible(tx, id));
        String account = form.value("konto");
        if (!possible.containsKey(account)) {
            throw new Refused(
                    "insatsledare-saknas",
                    "Välj en person i listan. Den som ska leda en insats måste först"
                            + " ha rollen Insatsledare under Konton och roller.");
        }
        return submissions.run(visitor, form, "Lade till insatsledare", () -> shown(visitor, id), tx -> {
            InsatsLeads.add(tx, Ids.next(clock), id, UUID.fromString(account));
            return Redirect.to("/insatser/" + id)
                    .saying("Insatsledaren är tillagd.")
                    .undoable(tx.actId());
        });
    }

    @PostMapping("/insatser/{id}/ledare/{lead}/ta-bort")
    Answer remove(Visitor visitor, @PathVariable UUID id, @PathVariable UUID lead, Form form) {
        form.only();
        return submissions.run(visitor, form, "Tog bort insatsledare", () -> shown(visitor, id), tx -> {
            if (InsatsLeads.remove(tx, id, lead) == 0) {
                throw new Problems.NotFound();
            }
            return Redirect.to("/insatser/" + id)
                    .saying("Insatsledaren är borttagen.")
                    .undoable(tx.actId());
        });
    }

    private Page shown(Visitor visitor, UUID id) {
        return (Page) insatser.show(visitor, id);
    }
}
